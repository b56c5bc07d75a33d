import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uidOf } from '@loa/scripts/src/cms-client/content-model.ts';
import { dataFolder } from '@loa/scripts/src/data-folder.ts';
import type { DemoDocument, DemoType } from '@loa/scripts/src/demo/demo-document.ts';
import { DocumentRows } from '@loa/scripts/src/demo/generate/document-rows.ts';
import { writePicture } from '@loa/scripts/src/demo/generate/generated-files.ts';
import { picturePool, seededDocumentId } from '@loa/scripts/src/demo/generate/picture-pool.ts';
import { recordWrites } from '@loa/scripts/src/demo/generate/record-writes.ts';
import { RowWriter } from '@loa/scripts/src/demo/generate/row-writer.ts';
import { openStrapi, type StrapiInProcess } from '@loa/scripts/src/demo/generate/strapi-in-process.ts';
import { compiledServer } from '../harness/compiled-server.ts';
import { storedDocument } from './stored-document.ts';

const seed = 'rows';
const at = new Date('2024-03-01T00:00:00Z');
const picture = picturePool(seed)[0];
const folder = dataFolder({ LOA_DATA: mkdtempSync(join(tmpdir(), 'loa-rows-')) });

let strapi: StrapiInProcess | undefined;
let fileId = 0;
const started = (): StrapiInProcess => {
  if (!strapi) throw new Error('Strapi did not load.');
  return strapi;
};

/** Entries with every kind of field and component; links lead to entries of the same batch, which come before. */
function entries(mark: string): DemoDocument[] {
  const shown = { image: 'picture', alt: 'Một bức tranh', caption: 'Chú thích', credit: 'Loa', focalX: 40, focalY: 60 };
  const figure = {
    label: 'Đoàn viên',
    value: 12.5,
    qualifier: 'over',
    estimated: true,
    unit: 'người',
    asOf: '2024-01-02',
  } as const;
  return [
    { type: 'category', key: `muc-${mark}`, fields: { name: 'Mục', slug: `muc-${mark}`, order: 3 } },
    { type: 'author', key: `but-danh-${mark}`, fields: { name: 'Bút danh', slug: `but-danh-${mark}` } },
    { type: 'tag', key: `the-${mark}-1`, fields: { name: 'Thẻ một', slug: `the-${mark}-1` } },
    { type: 'tag', key: `the-${mark}-2`, fields: { name: 'Thẻ hai', slug: `the-${mark}-2`, description: 'Mô tả' } },
    {
      type: 'union-body',
      key: `tren-${mark}`,
      fields: {
        name: 'Công đoàn cấp trên',
        slug: `tren-${mark}`,
        kind: 'federation',
        level: 'city',
        standing: 'active',
      },
    },
    {
      type: 'union-body',
      key: `duoi-${mark}`,
      fields: {
        name: 'Công đoàn cấp dưới',
        slug: `duoi-${mark}`,
        aliases: [{ name: 'Tên khác' }, { name: 'Tên nữa' }],
        foundedOn: '2001-05-01',
        parents: [{ parent: `tren-${mark}`, from: '2001-05-01' }],
        statistics: [{ scope: 'Tất cả', members: 12, membersQualifier: 'exact', schoolYear: 2021 }],
      },
    },
    {
      type: 'campaign',
      key: `phong-trao-${mark}`,
      fields: {
        name: 'Phong trào',
        slug: `phong-trao-${mark}`,
        kind: 'drive',
        initiators: [`tren-${mark}`, `duoi-${mark}`],
        metrics: [{ label: 'Kết quả', target: 10, targetInferred: true, actual: 12 }],
        funds: [{ purpose: 'Giúp đỡ', amount: '800000000', qualifier: 'over', estimated: true }],
        body: [{ kind: 'rich-text', text: 'Thân bài' }],
        cover: shown,
      },
    },
    {
      type: 'award',
      key: `khen-${mark}`,
      fields: {
        title: 'Bằng khen',
        slug: `khen-${mark}`,
        class: 'commendation',
        kind: 'Bằng khen',
        forBodies: [`duoi-${mark}`],
        campaign: `phong-trao-${mark}`,
        amount: '35000000',
        splitUnknown: true,
      },
    },
    ...['mot', 'hai'].map((name): DemoDocument<'article'> => ({
      type: 'article',
      key: `bai-${name}-${mark}`,
      fields: {
        title: 'Bài viết',
        slug: `bai-${name}-${mark}`,
        format: 'feature',
        category: `muc-${mark}`,
        lead: 'Sa-pô',
        cover: shown,
        displayedAt: '2024-02-03T04:05:00.000Z',
        eventDate: '2024-02-02',
        featured: true,
        authors: [`but-danh-${mark}`],
        tags: [`the-${mark}-2`, `the-${mark}-1`],
        unionBodies: [
          { body: `duoi-${mark}`, role: 'subject' },
          { body: `tren-${mark}`, role: 'mentioned' },
        ],
        campaigns: [`phong-trao-${mark}`],
        awards: [`khen-${mark}`],
        related: name === 'hai' ? [`bai-mot-${mark}`] : [],
        legalReferences: [{ number: '1/QĐ', issuedOn: '2020-01-01' }],
        corrections: [{ correctedAt: '2024-02-04T00:00:00.000Z', wrong: 'Sai', right: 'Đúng' }],
        seo: { title: 'Tiêu đề', noIndex: false },
        body: [
          { kind: 'rich-text', text: 'Đoạn một' },
          { kind: 'figure', picture: shown, width: 'wide' },
          { kind: 'gallery', title: 'Chùm', pictures: [shown, shown] },
          { kind: 'key-figures', title: 'Số', chart: 'bars', figures: [figure, figure] },
          { kind: 'table', caption: 'Bảng', header: true, rows: 'a\tb' },
          { kind: 'timeline', title: 'Mốc', entries: [{ date: '2024', title: 'Đầu' }] },
        ],
      },
    })),
  ];
}

beforeAll(async () => {
  process.env['LOA_CMS_URL'] = 'http://127.0.0.1:9';
  strapi = await openStrapi(await compiledServer(), folder);
});
afterAll(async () => {
  // Strapi's own way of ending takes every listener off the process, the test runner's included.
  await strapi?.db.destroy();
  rmSync(folder.root, { recursive: true, force: true });
});

test('rows written in batches are those that the document service writes', async () => {
  await writeInBatches(entries('a'));
  await writeThroughService(entries('b'));
  for (const { type, key } of entries('a')) {
    const batch = await storedDocument(started(), uidOf(type), key);
    const service = await storedDocument(started(), uidOf(type), key.replace(/-a(?=-|$)/, '-b'));
    expect(batch.length).toBeGreaterThan(0);
    expect(JSON.parse(JSON.stringify(batch).replaceAll(/-a(?=[-" ])/g, '-b'))).toEqual(
      JSON.parse(JSON.stringify(service)),
    );
  }
});

async function writeInBatches(documents: readonly DemoDocument[]): Promise<void> {
  const types = [...new Set(documents.map(({ type }) => type))];
  const documentId = (type: DemoType, key: string) => seededDocumentId(seed, type, key);
  await started().db.transaction(async ({ trx }) => {
    const writer = new RowWriter(trx);
    await writer.open(['files', ...DocumentRows.tables(started(), types)]);
    const rows = new DocumentRows(started(), writer, documentId);
    if (!picture) throw new Error('The pool has no picture.');
    fileId = await writePicture(writer, folder, seed, picture, at);
    rows.announceFile('picture', fileId);
    for (const { type, key } of documents) rows.announce(type, key);
    for (const each of documents) rows.write(each, at);
    await writer.flush();
    await writer.close(started().db.dialect.client);
    const ofType = (type: DemoType) =>
      documents.filter((each) => each.type === type).map(({ key }) => documentId(type, key));
    await recordWrites(started(), [
      { type: 'file', published: [seededDocumentId(seed, 'file', picture.name)] },
      ...types.map((type) => ({ type, published: ofType(type) })),
    ]);
  });
}

async function writeThroughService(documents: readonly DemoDocument[]): Promise<void> {
  const made = new Map<string, string>();
  for (const { type, key, fields } of documents) {
    const service = started().documents(uidOf(type));
    const { documentId } = await service.create({ data: forService(uidOf(type), fields, made) });
    if (type !== 'category' && type !== 'author' && type !== 'tag' && type !== 'union-body')
      await service.publish({ documentId });
    made.set(key, documentId);
  }
}

/** Links as documentIds, files by number, and blocks by component, as the document service takes them. */
function forService(uid: string, fields: object, made: ReadonlyMap<string, string>): Record<string, unknown> {
  const schema = started().contentTypes[uid] ?? started().components[uid];
  const one = (value: unknown, convert: (item: object) => unknown) =>
    Array.isArray(value)
      ? value.map((item: object) => convert(item))
      : typeof value === 'object' && value !== null
        ? convert(value)
        : value;
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]: [string, unknown]) => {
      const attribute = schema?.attributes[name];
      const links = Array.isArray(value) ? value.map((key) => made.get(String(key))) : made.get(String(value));
      if (attribute?.type === 'relation') return [name, links];
      if (attribute?.type === 'media') return [name, fileId];
      if (attribute?.type === 'component')
        return [name, one(value, (item) => forService(attribute.component ?? '', item, made))];
      if (attribute?.type !== 'dynamiczone') return [name, value];
      return [
        name,
        one(value, (item) => {
          const { kind, ...rest } = { kind: '', ...item };
          return { __component: `block.${kind}`, ...forService(`block.${kind}`, rest, made) };
        }),
      ];
    }),
  );
}
