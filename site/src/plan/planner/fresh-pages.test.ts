import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureMirror } from '../../../test-fixtures/fixture-mirror.ts';
import { pageOfText } from '../page-text.ts';
import { planRelease } from '../plan-release.ts';
import type { PlannedPage } from '../planned-page.ts';
import { FreshPages } from './fresh-pages.ts';
import type { PageEntry } from './page-table.ts';

const siteUrl = 'https://loa.example';
const asOf = '2026-01-01T00:00:00.000Z';

function isRendered(page: PlannedPage): page is PlannedPage & { kind: PageEntry['kind'] } {
  return page.kind !== 'redirect';
}

test('every page comes back as it was planned, those beyond memory included, and leaves no file behind', async () => {
  using fixture = await fixtureMirror();
  const { pages } = planRelease({ ...fixture, siteUrl, asOf });
  const rendered = pages.filter(isRendered);
  const front = rendered.find(({ kind }) => kind === 'front');
  if (front?.kind !== 'front') throw new TypeError('The fixtures have no front page.');
  const { chrome } = front.props;
  const folder = mkdtempSync(join(tmpdir(), 'loa-fresh-'));
  const fresh = new FreshPages(folder);
  const copies = Array.from({ length: 5000 }, (_, number) => {
    const page = rendered[number % rendered.length] ?? front;
    return { ...page, path: `${page.path}${number}/`, cacheKey: `${page.cacheKey}-${number}` };
  });
  const entry = ({ kind, path, cacheKey }: (typeof copies)[number]): PageEntry => ({
    kind,
    name: path,
    path,
    cacheKey,
  });
  for (const page of copies) fresh.put(page);
  for (const page of copies) {
    expect(fresh.page(entry(page), chrome)).toEqual(page);
    expect(pageOfText(fresh.text(entry(page)) ?? '', chrome)).toEqual(page);
    expect(fresh.text({ ...entry(page), cacheKey: 'another' })).toBe(null);
  }
  expect(readdirSync(folder)).toEqual([]);
  const last = copies.at(-1);
  if (!last) throw new TypeError('There are copies.');
  const planned = { ...last, cacheKey: 'planned again' };
  fresh.put(planned);
  expect(fresh.page(entry(planned), chrome)).toEqual(planned);
  expect(fresh.page(entry(last), chrome)).toBe(null);
  fresh.clear();
  expect(fresh.page(entry(planned), chrome)).toBe(null);
  rmSync(folder, { recursive: true });
});
