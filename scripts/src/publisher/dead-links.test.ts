import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReleaseDatabase, type ReleaseDatabase } from '../release/release-database.ts';
import { DeadLinks } from './dead-links.ts';
import { Warnings, warningsTold } from './warnings.ts';

let folder: string;
let database: ReleaseDatabase;
let links: DeadLinks;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loa-dead-'));
  database = openReleaseDatabase(join(folder, 'releases.db'));
  links = new DeadLinks(database);
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

/** A release that has these files and changes those; every test has the pages that it asks about. */
function release(
  changed: readonly string[],
  {
    gone = [],
    redirected = [],
    isWhole = false,
  }: Partial<Record<'gone' | 'redirected', string[]>> & { isWhole?: boolean } = {},
) {
  return {
    changed: new Set([...changed, ...gone]),
    paths: { has: (path: string) => !gone.includes(path), [Symbol.iterator]: () => changed[Symbol.iterator]() },
    redirected: new Set(redirected),
    isWhole,
  };
}

const dead = (page: string, address = '/cu/') => ({ page, address });
const addresses = () => links.report().map(({ address, pages }) => `${address} ${pages}`);

test('what was found stays until its page is looked at anew, also for the next process', () => {
  links.note([dead('/a/'), dead('/b/'), dead('/b/', '/x')], release(['a/index.html', 'b/index.html']));
  links.note([dead('/c/', '/x')], release(['c/index.html', 'rss.xml']));
  expect(new DeadLinks(database).report()).toEqual([
    { address: '/cu/', pages: 2, example: '/a/' },
    { address: '/x', pages: 2, example: '/b/' },
  ]);
  links.note([dead('/b/', '/x')], release(['b/index.html']));
  expect(addresses()).toEqual(['/x 2', '/cu/ 1']);
  links.note([], release([], { gone: ['a/index.html'] }));
  expect(addresses()).toEqual(['/x 2']);
});

test('what appears at an address is missed no more', () => {
  links.note(
    [dead('/a/'), dead('/a/', '/cu'), dead('/a/', '/t%C3%A0i'), dead('/a/', '/b.xml')],
    release(['a/index.html']),
  );
  links.note([], release(['cu/index.html', 'tài/index.html']));
  expect(addresses()).toEqual(['/b.xml 1']);
  links.note([], release(['b.xml']));
  expect(addresses()).toEqual([]);
});

test('when everything is looked at, what a redirect mends and pages that are gone are missed no more', () => {
  links.note([dead('/a/', '/tim.aspx?id=7'), dead('/b/')], release(['a/index.html', 'b/index.html']));
  const looked = {
    ...release([], { redirected: ['/tim.aspx?id=7'] }),
    paths: release([], { gone: ['b/index.html'] }).paths,
  };
  links.note([], looked);
  expect(addresses()).toHaveLength(2);
  links.note([], { ...looked, isWhole: true });
  expect(addresses()).toEqual([]);
});

test('one dead address on every page is one warning, and is logged once', () => {
  const log: string[] = [];
  const warnings = new Warnings(links, (line) => log.push(line));
  const pages = Array.from({ length: 1_000 }, (_, number) => `/${String(number).padStart(3, '0')}/`);
  links.note(
    pages.map((page) => dead(page, '/tin-t%E1%BB%A9c/')),
    release(pages.map((page) => `${page.slice(1)}index.html`)),
  );
  warnings.planned(['Một bài chiếm chỗ của bài khác']);
  warnings.planned(['Một bài chiếm chỗ của bài khác']);
  links.note([dead('/000/', '/tin-t%E1%BB%A9c/')], release(['000/index.html']));
  warnings.planned(['Một bài chiếm chỗ của bài khác']);
  expect(warnings.list(['Mã mới hỏng'])).toEqual([
    'Mã mới hỏng',
    'Một bài chiếm chỗ của bài khác',
    '/tin-tức/ is not there, but 1000 pages link to it, such as /000/',
  ]);
  expect(log).toEqual([
    'warning: Một bài chiếm chỗ của bài khác',
    expect.stringMatching(/^warning: \/\d+\/ links to \/tin-tức\/, which is not there$/),
  ]);
  warnings.planned([]);
  expect(warnings.list()).toHaveLength(1);
});

test('however many there are, few are told', () => {
  const log: string[] = [];
  const warnings = new Warnings(links, (line) => log.push(line));
  links.note(
    Array.from({ length: 300 }, (_, number) => dead('/a/', `/${number}/`)),
    release(['a/index.html']),
  );
  warnings.planned([]);
  expect(warnings.list()).toHaveLength(warningsTold);
  expect(warnings.list().at(-1)).toBe('and 251 more');
  expect(log).toHaveLength(warningsTold);
});
