import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import { expect, test } from 'vitest';
import { fixtureLiveEntries } from '../../../test-fixtures/fixture-articles.ts';
import { articleFixture } from '../article-fixture.ts';
import type { Shell } from '../shell.ts';
import { articleData } from './article-data.ts';
import { publisherData } from './newspaper-data.ts';

const origin = 'https://bao.example';
/** A paper whose editors chose no picture to stand for it. */
const shell: Shell = {
  origin,
  name: 'Loa',
  tagline: null,
  description: null,
  menu: [],
  footerMenu: [],
  imprint: [],
  imprintNote: null,
  publisher: publisherData('Loa', null, origin),
  shareImage: null,
};

function dataOf(changes: Partial<ArticleWire> = {}, liveEntries: readonly LiveEntryWire[] = []) {
  const card = '/anh/0123456789ab-the.jpg';
  const parts = { shell, authors: [], cover: null, card, section: null, liveEntries };
  return articleData({ ...articleFixture, ...changes }, parts);
}

test('an article changed when its readers are told so, and not when it was imported', () => {
  const imported = '2026-03-01T02:00:00.000Z';
  expect(dataOf()).toMatchObject({ dateModified: '2022-09-14T20:10:00+07:00' });
  expect(dataOf({ firstPublishedAt: imported, lastPublishedAt: imported })).toMatchObject({
    datePublished: '2022-09-13T20:10:00+07:00',
    dateModified: '2022-09-13T20:10:00+07:00',
  });
});

test('a live article changed with the newest of its entries', () => {
  const [entry] = fixtureLiveEntries;
  if (!entry) throw new Error('The fixtures have a live entry.');
  const told = { ...entry, lastPublishedAt: '2025-11-07T02:30:00.000Z' };
  expect(dataOf({ format: 'live' }, [told])).toMatchObject({ dateModified: '2025-11-07T09:30:00+07:00' });
});

test('an article without a cover is shown by its card', () => {
  expect(dataOf()).toMatchObject({ image: [`${origin}/anh/0123456789ab-the.jpg`] });
});
