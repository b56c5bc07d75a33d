import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRailHeading } from '@loa/scripts/src/import/furniture.ts';
import { demoNames } from '@loa/scripts/src/import/known-names.ts';
import { readPages } from '@loa/scripts/src/import/read-pages.ts';
import { describe, expect, it } from 'vitest';

/** Real pages belong to their papers and stand outside this repository; `LOA_SEEDS` names the folder that holds them. */
const folder = process.env['LOA_SEEDS'];
if (!folder) console.log('Skipped: LOA_SEEDS names no folder, so no real page was imported.');
const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

const facts = [
  {
    file: '000',
    displayedAt: '2022-09-13T20:10:00+07:00',
    category: 'Công đoàn viên',
    masthead: 'LĐ&PL',
    byline: 'Lê Thắm',
    lead: true,
    paragraphs: 14,
    subheads: 0,
    figures: 1,
    linked: 'Liên đoàn Lao động quận Bắc Từ Liêm',
  },
  {
    file: '001',
    displayedAt: null,
    category: null,
    masthead: 'LĐTĐ',
    byline: 'Phạm Diệp',
    lead: true,
    paragraphs: 13,
    subheads: 2,
    figures: 1,
    linked: 'Liên đoàn Lao động huyện Gia Lâm',
  },
  {
    file: '002',
    displayedAt: null,
    category: null,
    masthead: null,
    byline: null,
    lead: false,
    paragraphs: 8,
    subheads: 0,
    figures: 2,
    linked: 'Công đoàn ngành Giáo dục Hải Phòng',
  },
];

describe.skipIf(!folder)('real pages', async () => {
  const known = await demoNames();
  const pages = files.map((name) => {
    const path = join(folder ?? '', name);
    const { pages: read, failures } = readPages([path], known);
    return {
      name,
      read: read[0],
      failures,
      lines: readFileSync(path, 'utf8')
        .normalize('NFC')
        .split('\n')
        .map((line) => line.trim()),
    };
  });

  it.each(pages)('$name: the title is the first line that a reader sees', ({ read, lines, failures }) => {
    expect(failures).toEqual([]);
    expect(read?.json.title).toBe(lines.find((line) => line !== '' && line !== '-->'));
  });

  it.each(pages)('$name: nothing from the rails is in the article', ({ read, lines }) => {
    const rails = new Set(lines.slice(lines.findIndex(isRailHeading)));
    const own = [
      ...(read?.json.body ?? []).map(({ text }) => text),
      ...(read?.json.figures ?? []).map(({ caption }) => caption),
    ];
    expect(own.filter((text) => text !== null && rails.has(text))).toEqual([]);
  });

  it.each(pages)('$name: every piece stands in the page, in its order', ({ read, lines }) => {
    const all = lines.map((line) => line.replace(/\s*\|$/, ''));
    const places = (read?.json.body ?? []).map(({ text }) => all.indexOf(text));
    expect(places.includes(-1)).toBe(false);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each(facts.filter(({ file }) => files.some((name) => name.startsWith(file))))(
    'page $file says what is known of it',
    (fact) => {
      const json = pages.find(({ name }) => name.startsWith(fact.file))?.read?.json;
      const count = (kind: string) => json?.body.filter((part) => part.kind === kind).length;
      expect(json).toMatchObject({
        displayedAt: fact.displayedAt,
        category: fact.category,
        masthead: fact.masthead,
        byline: fact.byline,
        sourceName: null,
      });
      expect({
        lead: json?.lead !== null,
        paragraphs: count('paragraph'),
        subheads: count('subhead'),
        figures: json?.figures.length,
      }).toEqual({ lead: fact.lead, paragraphs: fact.paragraphs, subheads: fact.subheads, figures: fact.figures });
      expect(json?.linked).toContain(fact.linked);
    },
  );
});
