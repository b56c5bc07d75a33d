import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnInfo } from './column.ts';
import { csvText } from './csv.ts';

const column = (name: string): ColumnInfo => ({ name, title: name, datatype: 'string', description: '' });
const columns = [column('ten'), column('so')];

test('a table begins with the mark that Excel needs and has a line for each row', () => {
  expect(
    csvText(columns, [
      ['Đoàn viên, lao động', 15249],
      ['Nói “có”', null],
    ]),
  ).toBe('\u{feff}ten,so\r\n"Đoàn viên, lao động",15249\r\nNói “có”,\r\n');
});

test('numbers, days and truths are for machines', () => {
  expect(
    csvText(columns, [
      [19.5, -3],
      [1_065_000_000n, true],
    ]),
  ).toContain('\r\n19.5,-3\r\n1065000000,true\r\n');
});

test.each(['=HYPERLINK("x")', '+84', '-1', '@SUM(A1)', '\tx', '\rx'])('the text %j is no formula', (text) => {
  const [, row] = parse(csvText(columns, [[text, 1]]), { bom: true });
  expect(row).toEqual([`'${text}`, '1']);
});

test('whatever stands in the cells, a parser reads the same', () => {
  const harmless = fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(harmless, harmless), { maxLength: 5 }), (rows) => {
      expect(parse(csvText(columns, rows), { bom: true, record_delimiter: '\r\n' })).toEqual([['ten', 'so'], ...rows]);
    }),
  );
});
