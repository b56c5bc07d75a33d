import type { PublishedType } from '@loa/shared-types/published-type';
import { type PlannedPage, planRelease } from '@loa/site';
import { fixtureDocuments } from '@loa/site/test-fixtures/fixture-documents.ts';
import { type FixtureMirror, fixtureMirror } from '@loa/site/test-fixtures/fixture-mirror.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blame, PageFailure } from './blame.ts';
import { entryOf } from './page-entry.ts';

let fixture: FixtureMirror;
let pages: readonly PlannedPage[];
beforeAll(async () => {
  fixture = await fixtureMirror();
  pages = planRelease({ ...fixture, siteUrl: 'https://bao.example', asOf: '2026-01-01T00:00:00.000Z' }).pages;
});
afterAll(() => fixture[Symbol.dispose]());

/** The verdict on the pages at these addresses when these documents changed, `<type>/<id>`; a hundred files were made. */
function verdict(paths: readonly string[], changed: readonly string[], isReleased = true) {
  const failed = pages.filter(({ path }) => paths.includes(path)).map((page) => ({ page, reason: 'hỏng' }));
  expect(failed).toHaveLength(paths.length);
  const mirror = {
    index: fixture.mirror.index,
    isChanged: (type: PublishedType, id: string) => changed.includes(`${type}/${id}`),
  };
  const { holdBack, keep } = blame(failed, { mirror, made: 12, isReleased: () => isReleased });
  return {
    holdBack: holdBack.map(({ type, documentId }) => `${type}/${documentId}`),
    keep: keep.map(({ page }) => page.path),
  };
}

const article = (id: string) => {
  const path = fixture.mirror.index.head('article', id)?.path;
  if (!path) throw new TypeError(`There is no article ${id}.`);
  return path;
};

test('nothing failed, nobody is blamed', () => {
  expect(verdict([], ['article/art-rich'])).toEqual({ holdBack: [], keep: [] });
});

test('a page fails by its own entry, which explains the lists that fail with it', () => {
  expect(verdict(['/', '/rss.xml', article('art-rich')], ['article/art-rich', 'article/art-live'])).toEqual({
    holdBack: ['article/art-rich'],
    keep: [],
  });
});

test('an entry whose page shows another that fails is blamed after it', () => {
  const both = [article('art-rich'), article('art-live')];
  expect(verdict(both, ['article/art-rich', 'article/art-live']).holdBack).toEqual(['article/art-live']);
});

test('a page whose entry did not change stays, unless it was never released', () => {
  const path = article('art-rich');
  expect(verdict([path], ['category/cat-doan-vien'])).toEqual({ holdBack: [], keep: [path] });
  expect(verdict([path], [], false)).toEqual({ holdBack: ['article/art-rich'], keep: [] });
});

test('lists that fail alone fail by what changed and stands in all of them', () => {
  const lists = ['/', '/rss.xml'];
  expect(verdict(lists, ['article/art-rich', 'article/art-older-1']).holdBack).toContain('article/art-rich');
  const frontPage = `front-page/${fixtureDocuments['front-page'][0]?.documentId}`;
  expect(verdict(['/'], [frontPage, 'award/awa-bang-khen']).holdBack).toContain(frontPage);
});

test('a list that fails and shows nothing that changed fails the release', () => {
  expect(() => verdict(['/', '/rss.xml'], ['award/awa-bang-khen'])).toThrow(PageFailure);
  expect(() => verdict(['/'], [])).toThrow('/ cannot be rendered: hỏng');
});

test('many pages at once fail by what they share, and by no fault of their own', () => {
  const category = 'cat-doan-vien';
  const entries = pages.filter((page) => page.kind === 'article' && page.props.shown.some(({ id }) => id === category));
  const own = entries.slice(0, 2).map((page) => `article/${entryOf(page)?.id}`);
  const paths = entries.map(({ path }) => path);
  expect(verdict(paths, [...own, `category/${category}`]).holdBack).toEqual([`category/${category}`]);
  expect(() => verdict(paths, own)).toThrow(/cannot be rendered, nor can \d+ other pages: hỏng/);
});
