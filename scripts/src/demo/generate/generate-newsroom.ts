import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { CommandFailure } from '../../command-failure.ts';
import type { DataFolder } from '../../data-folder.ts';
import type { DemoDocument, DemoType } from '../demo-document.ts';
import { DocumentRows } from './document-rows.ts';
import { articleKey, generatedArticle } from './generated-articles.ts';
import { writePicture } from './generated-files.ts';
import { generatedPaper } from './generated-paper.ts';
import { censusFor, generatedAwards, generatedCampaigns, generatedReferences } from './generated-references.ts';
import { picturePool, seededDocumentId } from './picture-pool.ts';
import { recordWrites } from './record-writes.ts';
import { RowWriter } from './row-writer.ts';
import { openStrapi, type StrapiInProcess } from './strapi-in-process.ts';

/** In the order in which they are written and numbered: what is linked to comes before what links. */
const types = [
  'category',
  'author',
  'tag',
  'union-body',
  'campaign',
  'award',
  'article',
  'live-entry',
  'page',
  'site-setting',
  'front-page',
] as const satisfies readonly DemoType[];

/** Rows held in memory before they are written. */
const rowsAtOnce = 40_000;
const madeAt = new Date(Date.UTC(2012, 0, 1));

const made = z.object({ articles: z.int(), seed: z.string() });
type Size = z.infer<typeof made>;

/**
 * Makes a newsroom of so many articles, with everything else in proportion, in an empty CMS that is not running. The same
 * seed and number make the same newsroom; calling it again on that newsroom changes nothing.
 * @param server folder of the compiled CMS
 * @throws {CommandFailure} when the CMS runs or holds other content
 */
export async function generateNewsroom(
  server: string,
  data: DataFolder,
  size: Size,
  tell: (line: string) => void,
): Promise<void> {
  const file = join(data.root, 'demo-generated.json');
  const earlier = existsSync(file) ? made.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
  if (earlier?.articles === size.articles && earlier.seed === size.seed) {
    tell(`This newsroom of ${size.articles} articles (seed ${size.seed}) is made already; nothing was changed.`);
    return;
  }
  tell('Starting the CMS on its data, without letting anybody in …');
  const strapi = await openStrapi(server, data);
  try {
    await refuseUnlessEmpty(strapi, data);
    const started = performance.now();
    const counts = await strapi.db.transaction(async ({ trx }) => {
      const writer = new RowWriter(trx);
      return writeNewsroom(strapi, writer, data, size, tell);
    });
    writeFileSync(file, `${JSON.stringify(size)}\n`, { mode: 0o600 });
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const summary = Object.entries(counts).map(([type, count]) => `${count} ${type}`);
    tell(`Made a newsroom in ${seconds} s: ${summary.join(', ')}.`);
  } finally {
    await strapi.destroy();
  }
}

async function writeNewsroom(
  strapi: StrapiInProcess,
  writer: RowWriter,
  data: DataFolder,
  { articles, seed }: Size,
  tell: (line: string) => void,
): Promise<Record<string, number>> {
  const fileIds: string[] = [];
  const documentId = (type: DemoType, key: string) => seededDocumentId(seed, type, key);
  const rows = new DocumentRows(strapi, writer, documentId);
  await writer.open(['files', ...DocumentRows.tables(strapi, types)]);

  const pool = picturePool(seed);
  tell(`Drawing ${pool.length} pictures …`);
  for (const picture of pool) {
    rows.announceFile(picture.name, await writePicture(writer, data, seed, picture, madeAt));
    fileIds.push(seededDocumentId(seed, 'file', picture.name));
  }
  const pictures = pool.map(({ name }) => name);
  const census = censusFor(articles);
  const before = [
    ...generatedReferences(seed, census),
    ...generatedCampaigns(seed, census, pictures),
    ...generatedAwards(seed, census),
  ];
  const after = generatedPaper(seed, articles, pictures[0] ?? '');
  for (const { type, key } of [...before, ...after]) rows.announce(type, key);
  for (let index = 0; index < articles; index += 1) rows.announce('article', articleKey(seed, index));

  const ids = new Map<string, string[]>(types.map((type) => [type, []]));
  const put = async (each: DemoDocument, at: Date) => {
    rows.write(each, at);
    ids.get(each.type)?.push(documentId(each.type, each.key));
    if (writer.waiting > rowsAtOnce) await writer.flush();
  };
  for (const each of before) await put(each, madeAt);
  for (let index = 0; index < articles; index += 1) {
    const { article, liveEntries, at } = generatedArticle(seed, index, articles, census, pictures);
    await put(article, at);
    for (const each of liveEntries) {
      rows.announce(each.type, each.key);
      await put(each, at);
    }
    if ((index + 1) % Math.max(1000, Math.ceil(articles / 10)) === 0)
      tell(`${index + 1} of ${articles} articles written …`);
  }
  for (const each of after) await put(each, madeAt);
  await writer.flush();
  await writer.close(strapi.db.dialect.client);
  // Neither database knows yet how the new rows spread over its indexes, and would read whole tables for each batch below.
  await writer.analyze();
  tell('Recording what is published …');
  const published = [['file', fileIds] as const, ...types.map((type) => [type, ids.get(type) ?? []] as const)];
  await recordWrites(
    strapi,
    published.map(([type, list]) => ({ type, published: list })),
  );
  return Object.fromEntries(published.map(([type, list]) => [type, list.length]));
}

async function refuseUnlessEmpty(strapi: StrapiInProcess, data: DataFolder): Promise<void> {
  for (const type of types) {
    const { tableName } = strapi.db.metadata.get(`api::${type}.${type}`);
    const found = await strapi.db.connection(tableName).count('id').first();
    if (Number(Object.values(found ?? {})[0] ?? 0) === 0) continue;
    throw new CommandFailure(
      `The newsroom in ${data.root} has content already, and a generated one must not be mixed with it. Set LOA_DATA to an empty folder (and DATABASE_URL to an empty database, if you use one).`,
    );
  }
}
