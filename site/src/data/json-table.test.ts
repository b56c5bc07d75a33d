import { expect, test } from 'vitest';
import { jsonTable } from './json-table.ts';

const columns = (['ten', 'so'] as const).map((name) => ({
  name,
  title: name,
  datatype: 'string' as const,
  description: '',
}));
const about = { title: 'Bảng', page: 'https://loa.example/du-lieu/bang/' };

test('a row is an object with a member for each column', () => {
  const table: unknown = JSON.parse(
    jsonTable(
      columns,
      [
        ['Đoàn viên', 15249],
        [null, 1_065_000_000n],
        ['lớn', 90_071_992_547_409_930n],
      ],
      about,
    ),
  );
  expect(table).toEqual({
    ...about,
    rows: [
      { ten: 'Đoàn viên', so: 15249 },
      { ten: null, so: 1065000000 },
      { ten: 'lớn', so: '90071992547409930' },
    ],
  });
});

test('a table without rows is a table', () => {
  expect(JSON.parse(jsonTable(columns, [], about))).toEqual({ ...about, rows: [] });
});
