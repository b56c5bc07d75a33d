import { everyArticle } from '@loa/shared-types/wire/article';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blankArticle } from '../../test-fixtures/blank-documents.ts';
import { fixtureDocuments } from '../../test-fixtures/fixture-documents.ts';
import { type FixtureMirror, fixtureMirror } from '../../test-fixtures/fixture-mirror.ts';
import { type Filters, SearchEngine } from './search-engine.ts';
import { SearchIndex } from './search-index.ts';

/** Titles by their place among all articles; those up to 64 stand in a block, the others among the newest. */
const titles = new Map([
  [1, 'Dạy chữ ở trường làng'],
  [2, 'Dây chuyền mới của xưởng may'],
  [3, 'Thi nấu ăn, đua thuyền'],
  [4, 'Hội thi đua ghe'],
  [5, 'LĐLĐ quận họp bàn'],
  [63, 'Công nhân thi đua'],
  [66, 'Kỷ luật trong xưởng may'],
]);
const leads = new Map([[4, 'Xưởng may nghỉ một ngày.']]);

let fixture: FixtureMirror;
let index: SearchIndex;
const asked: string[] = [];
let engine: SearchEngine;

beforeAll(async () => {
  const article = [...titles].map(([number, title]) => ({
    ...blankArticle,
    documentId: `art-${number}`,
    version: number,
    ...{ title, slug: `bai-${number}`, path: `/2024/01/bai-${number}/` },
    lead: leads.get(number) ?? null,
    category: number < 3 ? 'cat-thoi-su' : null,
    format: number === 2 ? ('photo' as const) : ('news' as const),
    displayedAt: number === 1 ? '2023-12-31T17:30:00.000Z' : '2023-05-04T03:00:00.000Z',
    positions: { [everyArticle]: number },
  }));
  fixture = await fixtureMirror({ ...fixtureDocuments, article, 'live-entry': [] });
  index = new SearchIndex(fixture.mirror);
  index.update();
  engine = new SearchEngine((path) => {
    asked.push(path);
    const file = index.file(path);
    return Promise.resolve(file?.kind === 'text' ? JSON.parse(file.text) : null);
  });
});
afterAll(() => fixture[Symbol.dispose]());

/** Places of the articles that are found, best first. */
async function articles(query: string, filters: Filters = {}): Promise<number[]> {
  const found = await engine.find(query, filters);
  const results = await found.next(0);
  return results.flatMap((result) => (result.kind === 'article' ? [result.card[0]] : []));
}

describe('articles', () => {
  test('are found without accents, and the accents that were typed come first', async () => {
    expect((await articles('day')).sort()).toEqual([1, 2]);
    expect(await articles('dạy')).toEqual([1, 2]);
    expect(await articles('dây')).toEqual([2, 1]);
  });

  test('with words next to each other in the title come before others', async () => {
    expect(await articles('thi dua')).toEqual([63, 4, 3]);
  });

  test('with a word in the title come before those that have it elsewhere', async () => {
    expect((await articles('xưởng may')).at(-1)).toBe(4);
    expect((await articles('xưởng may')).toSorted()).toEqual([2, 4, 66]);
  });

  test('that lack a word are shown only when none has all', async () => {
    expect(await articles('xuong may luat')).toEqual([66]);
    expect((await articles('xuong may xyz')).toSorted()).toEqual([2, 4, 66]);
    expect(await articles('xuong xyz abc def')).toEqual([]);
  });

  test('are found by a word in the making, once it has two letters', async () => {
    expect(await articles('chuy')).toEqual([2]);
    expect(await articles('c')).toEqual([]);
    expect(await articles('chuy ')).toEqual([]);
  });

  test('are found by words typed without a space, by typing keys and with y for i', async () => {
    expect(await articles('xuongmay chuyen')).toEqual([2]);
    expect(await articles('daayf chuyeenf')).toEqual([2]);
    expect(await articles('kỉ luật')).toEqual([66]);
  });

  test('are found by what an abbreviation in their title stands for', async () => {
    expect(await articles('lien doan lao dong hop')).toEqual([5]);
    expect(await articles('ldld hop')).toEqual([5]);
  });
});

describe('filters', () => {
  test.each([
    [{ 'chuyen-muc': 'thoi-su' }, [2, 1]],
    [{ dang: 'photo' }, [2]],
    [{ nam: '2024' }, [1]],
    [{ 'chuyen-muc': 'thoi-su', nam: '2023' }, [2]],
    [{ 'cong-doan': 'khong-co' }, []],
  ] satisfies [Filters, number[]][])('%j leaves %j, newest first', async (filters, left) => {
    expect(await articles('', filters)).toEqual(left);
  });

  test('narrow what words find', async () => {
    expect(await articles('xuong may', { dang: 'photo' })).toEqual([2]);
  });

  test('of a type of page leave the pages of that type', async () => {
    const found = await engine.find('bac tu liem', { dang: 'union-body' });
    const types = (await found.next(0)).map((result) => (result.kind === 'page' ? result.type : 'article'));
    expect([...new Set(types)]).toEqual(['union-body']);
    expect([found.articles, found.pages]).toEqual([0, types.length]);
  });
});

test('no word and no filter finds nothing', async () => {
  expect(await engine.find('  ')).toMatchObject({ articles: 0, pages: 0, shown: 0 });
});

test('no file is asked for twice, and none that is not there', () => {
  expect(asked.length).toBe(new Set(asked).size);
  expect(asked.filter((path) => index.key(path) === null)).toEqual([]);
  expect(asked).toContain('tim-kiem/tu/0-thi.json');
});

test('what could not be fetched is asked for again with the next query', async () => {
  let isDown = true;
  const other = new SearchEngine((path) => {
    if (isDown) return Promise.reject(new Error('offline'));
    const file = index.file(path);
    return Promise.resolve(file?.kind === 'text' ? JSON.parse(file.text) : null);
  });
  await expect(other.find('day')).rejects.toThrow('offline');
  isDown = false;
  expect((await other.find('day')).articles).toBe(2);
});
