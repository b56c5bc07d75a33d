import { expect, test } from 'vitest';
import { fixtureDocuments } from '../../test-fixtures/fixture-documents.ts';
import { unionBodyFace } from '../models/face.ts';
import { fixtureLibrary } from '../models/fixture-library.ts';
import type { Cell } from './column.ts';
import { datasetOf, datasets } from './all-datasets.ts';
import { csvwMetadata } from './csvw.ts';

const bodies = fixtureDocuments['union-body'];
const library = fixtureLibrary({
  faces: { 'union-body': Object.fromEntries(bodies.map((body) => [body.documentId, unionBodyFace(body)])) },
});
const context = { library, origin: 'https://loa.example' };

/** Rows of a set as objects without what is empty. */
function rowsOf(id: string): Record<string, Cell>[] {
  const { columns, rows } = datasetOf(id);
  const documents = [...bodies, ...fixtureDocuments.campaign, ...fixtureDocuments.award];
  return rows(documents, context).map((cells) =>
    Object.fromEntries(
      columns.flatMap(({ name }, place) => (cells[place] === null ? [] : [[name, cells[place] ?? null]])),
    ),
  );
}

test('names of columns are plain and stand once in each set', () => {
  for (const { id, columns } of datasets) {
    const names = columns.map(({ name }) => name);
    expect([id, names.filter((name) => !/^[a-z][a-z0-9_]*$/.test(name))]).toEqual([id, []]);
    expect([id, new Set(names).size]).toEqual([id, names.length]);
  }
});

test('a figure stands beside the word that qualifies it', () => {
  expect(rowsOf('thong-ke')[1]).toEqual({
    ma_don_vi: 'body-bac-tu-liem',
    don_vi: 'Liên đoàn Lao động quận Bắc Từ Liêm',
    ngay: '2022-09-01',
    doan_vien: 3600,
    doan_vien_han_dinh: 'trên',
    trich_dan: 'hơn 3.600 đoàn viên',
  });
  expect(rowsOf('kinh-phi')[0]).toMatchObject({ so_tien: 800_000_000n, so_tien_han_dinh: 'trên', uoc_tinh: true });
});

test('a change of structure has a row for each body that is published', () => {
  expect(rowsOf('sap-xep-to-chuc').map(({ ma_thay_doi, vai_tro, don_vi }) => [ma_thay_doi, vai_tro, don_vi])).toEqual([
    ['body-ha-noi-1', 'từ', 'Liên đoàn Lao động quận Bắc Từ Liêm'],
    ['body-ha-noi-1', 'thành', 'Công đoàn phường Phú Diễn'],
    ['body-bac-tu-liem-1', 'từ', 'Liên đoàn Lao động quận Bắc Từ Liêm'],
  ]);
});

test('no set names those who were honoured', () => {
  const [award] = fixtureDocuments.award;
  if (!award) throw new Error('The fixtures have no award.');
  const recipients = [{ kind: 'individual' as const, name: 'Nguyễn Văn Ví Dụ', unit: null, consent: true }];
  const text = JSON.stringify(datasetOf('khen-thuong').rows([{ ...award, recipients }], context));
  expect(text).toContain(award.title);
  expect(text).not.toContain('Nguyễn Văn Ví Dụ');
});

test('metadata tells of every column of every file', () => {
  const tables = [{ url: 'thong-ke.csv', dataset: datasetOf('thong-ke') }];
  const metadata: unknown = JSON.parse(csvwMetadata(tables, { licence: 'https://example.org/' }));
  expect(metadata).toMatchObject({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    tables: [{ url: 'thong-ke.csv', 'dc:title': 'Đoàn viên, lao động, công đoàn cơ sở' }],
  });
  expect(JSON.stringify(metadata)).toContain('"name":"doan_vien_han_dinh"');
});
