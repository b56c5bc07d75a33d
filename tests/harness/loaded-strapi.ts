import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addresses } from '@loa/scripts/src/addresses.ts';
import { dataFolder } from '@loa/scripts/src/data-folder.ts';
import { readOrCreateSecrets } from '@loa/scripts/src/secrets.ts';
import { cmsFolder } from '@loa/scripts/src/start/cms-build.ts';
import { cmsEnvironment, newsroomEnvironment } from '@loa/scripts/src/start/cms-environment.ts';
import type { PublishedType } from '@loa/shared-types/published-type';
import { expect, vi } from 'vitest';
import { compiledServer } from './compiled-server.ts';

type Row = Record<string, unknown>;

interface Statement extends PromiseLike<Row[]> {
  where(columns: Row): Statement;
  first(): Promise<Row | undefined>;
  insert(rows: Row | readonly Row[]): Promise<unknown>;
  delete(): Promise<unknown>;
}

/** A statement on its way to the database, and the transaction that it belongs to. */
interface Query {
  readonly sql: string;
  readonly __knexTxId?: string;
}

/** The part of Strapi that tests of what lies beneath its document service use. */
export interface LoadedStrapi {
  documents(uid: string): {
    create(params: { data: Row; status?: 'published' }): Promise<{ documentId: string }>;
  };
  readonly db: {
    connection: {
      on(event: 'query', listener: (query: Query) => void): unknown;
      off(event: 'query', listener: (query: Query) => void): unknown;
      readonly client: { readonly pool: { numUsed(): number; numPendingAcquires(): number } };
    };
    destroy(): Promise<void>;
    transaction<T>(work: (scope: { trx: (table: string) => Statement }) => Promise<T>): Promise<T>;
  };
  service(uid: string): {
    recordDirectWrites(
      writes: readonly { type: PublishedType; published?: readonly string[]; withdrawn?: readonly string[] }[],
    ): Promise<number | null>;
  };
}

interface StrapiPackage {
  createStrapi(options: Row): { load(): Promise<LoadedStrapi> };
}

interface PublishedPage {
  readPublishedPage(strapi: LoadedStrapi, type: PublishedType, query: Row): Promise<Row[]>;
}

interface PlaceArticles {
  placeArticles(sql: (table: string) => Statement): Promise<number | null>;
}

interface StructurePaths {
  keepAllStructurePaths(strapi: LoadedStrapi, sql: (table: string) => Statement): Promise<void>;
}

/** Strapi in this process, with the database open and nothing served, on data of its own. */
export interface LoadedCms {
  readonly strapi: LoadedStrapi;
  /** What GraphQL answers with. */
  read(type: PublishedType, query?: Row): Promise<Row[]>;
  /** What a start does for articles without a place among all articles. */
  placeArticles(): Promise<number | null>;
  /** What a start does for union bodies whose structures' paths are not kept yet. */
  keepAllStructurePaths(): Promise<void>;
  /** How many SQL statements the reading of a page takes. */
  countQueries(work: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

/** Loads Strapi into this process; one at a time, because Strapi is a global. */
export async function loadStrapi(): Promise<LoadedCms> {
  const server = await compiledServer();
  const data = dataFolder({ LOA_DATA: mkdtempSync(join(tmpdir(), 'loa-strapi-')) });
  const secrets = readOrCreateSecrets(data.secretsFile);
  const where = addresses({ LOA_CMS_URL: 'http://127.0.0.1:9' });
  Object.assign(process.env, newsroomEnvironment(data, where, secrets), cmsEnvironment(where, secrets, []), {
    LOA_PUBLISHER_URL: '',
    NODE_ENV: 'production',
  });
  const load: (module: string) => unknown = createRequire(join(cmsFolder, 'package.json'));
  const strapiPackage = load('@strapi/strapi');
  const publishedPage = load(join(server, 'src/publication/published-page.js'));
  const placing = load(join(server, 'src/publication/place-articles.js'));
  const structures = load(join(server, 'src/publication/structure-paths.js'));
  if (
    !isStrapiPackage(strapiPackage) ||
    !isPublishedPage(publishedPage) ||
    !isPlaceArticles(placing) ||
    !isStructurePaths(structures)
  ) {
    throw new TypeError('The compiled CMS has other modules than these tests know.');
  }
  const strapi = await strapiPackage
    .createStrapi({ appDir: cmsFolder, distDir: server, serveAdminPanel: false })
    .load();
  return {
    strapi,
    read: (type, query = {}) => publishedPage.readPublishedPage(strapi, type, query),
    placeArticles: () => strapi.db.transaction(({ trx }) => placing.placeArticles(trx)),
    keepAllStructurePaths: () => strapi.db.transaction(({ trx }) => structures.keepAllStructurePaths(strapi, trx)),
    async countQueries(work) {
      const queries: Query[] = [];
      const note = (query: Query) => queries.push(query);
      strapi.db.connection.on('query', note);
      await work();
      strapi.db.connection.off('query', note);
      // Strapi reads behind what was written before, for its own webhooks; a page is read in one transaction.
      const page = queries.find(({ sql }) => sql.includes('loa_publications'))?.__knexTxId;
      return queries.filter(({ __knexTxId }) => __knexTxId === page).length;
    },
    async stop() {
      // Strapi's own way of ending takes every listener off the process, the test runner's included, and does not wait
      // for what it still reads.
      const { pool } = strapi.db.connection.client;
      await vi.waitFor(() => expect(pool.numUsed() + pool.numPendingAcquires()).toBe(0), 10_000);
      await strapi.db.destroy();
      rmSync(data.root, { recursive: true, force: true });
    },
  };
}

function isStrapiPackage(value: unknown): value is StrapiPackage {
  return typeof value === 'object' && value !== null && 'createStrapi' in value;
}

function isPublishedPage(value: unknown): value is PublishedPage {
  return typeof value === 'object' && value !== null && 'readPublishedPage' in value;
}

function isPlaceArticles(value: unknown): value is PlaceArticles {
  return typeof value === 'object' && value !== null && 'placeArticles' in value;
}

function isStructurePaths(value: unknown): value is StructurePaths {
  return typeof value === 'object' && value !== null && 'keepAllStructurePaths' in value;
}
