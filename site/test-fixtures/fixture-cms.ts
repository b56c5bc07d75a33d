import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { buildSchema, graphql } from 'graphql';
import { changeFeedPath, manifestPath, type ChangeFeed, type Manifest } from '@loa/shared-types/change-feed';
import { publishedTypes, type PublishedType } from '@loa/shared-types/published-type';
import type { FileWire } from '@loa/shared-types/wire/reference';
import { fixtureDocuments } from './fixture-documents.ts';
import { fixtureBytes } from './fixture-files.ts';
import type { FixtureDocuments } from './fixture-mirror.ts';

interface Entry {
  readonly documentId: string;
  readonly version: number;
}

const schema = buildSchema(
  readFileSync(fileURLToPath(import.meta.resolve('@loa/shared-types/content.graphql')), 'utf8'),
);
export const fixtureToken = 'fixture-token';

/**
 * Speaks the contracts of the CMS over HTTP, on the printed schema, so that a test can have it fail in ways that a real
 * one must not. Holds the fixture newsroom at first, or other documents.
 */
export class FixtureCms implements AsyncDisposable {
  lineage = 'fixture';
  number = 100;
  /** Called before each answer, with what is asked for. */
  onRequest: (what: string) => void = () => {};
  /** documentId of an entry at which every query fails that has it in its answer. */
  broken: string | null = null;
  /** Every query fails, as where the database is gone. */
  isFaulty = false;
  /** Closes the connection once, without an answer, when this path is asked for. */
  hangUpOn: string | null = null;
  readonly #entries = new Map<PublishedType, Map<string, Entry>>();
  readonly #changes = new Map<string, ChangeFeed['changes'][number]>();
  readonly #lost = new Set<string>();
  /** By the path at which they are asked for. */
  readonly #bytes = new Map<string, () => Promise<Uint8Array> | Uint8Array>();
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor(documents: FixtureDocuments = fixtureDocuments) {
    for (const type of publishedTypes) {
      this.#entries.set(type, new Map(documents[type].map((document) => [document.documentId, document])));
    }
    for (const file of documents.file) this.#bytes.set(encodeURI(file.url), () => fixtureBytes(file));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The fixture CMS listens nowhere.');
    return `http://127.0.0.1:${address.port}`;
  }

  /** Publishes an entry as it is given, in the shape of its type or not; its version is the new change number. */
  publish(type: PublishedType, entry: { readonly documentId: string; readonly [field: string]: unknown }): number {
    const version = ++this.number;
    this.#of(type).set(entry.documentId, { ...entry, version });
    this.#changes.set(`${type}/${entry.documentId}`, [type, entry.documentId, version]);
    return version;
  }

  /** Publishes a file of the media library with its bytes, at the address that it had. */
  publishFile(file: FileWire, bytes: Uint8Array): number {
    this.#bytes.set(encodeURI(file.url), () => bytes);
    return this.publish('file', file);
  }

  unpublish(type: PublishedType, id: string): void {
    this.number++;
    this.#of(type).delete(id);
    this.#changes.set(`${type}/${id}`, [type, id, null]);
  }

  /** Drops an entry without a word in the manifest or the feed. */
  lose(type: PublishedType, id: string): void {
    this.#lost.add(`${type}/${id}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #of(type: PublishedType): Map<string, Entry> {
    const entries = this.#entries.get(type);
    if (!entries) throw new TypeError(`${type} is no published type.`);
    return entries;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fixture');
    if (request.headers.authorization !== `Bearer ${fixtureToken}`) return void response.writeHead(401).end();
    this.onRequest(pathname);
    if (this.hangUpOn === pathname) {
      this.hangUpOn = null;
      return void request.socket.destroy();
    }
    const json = (body: unknown) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (pathname === changeFeedPath) return void json(this.#feed(Number(searchParams.get('since'))));
    if (pathname === manifestPath) return void json(this.#manifest());
    if (pathname === '/graphql') return void json(await this.#query(await bodyOf(request)));
    const bytes = this.#bytes.get(pathname);
    if (!bytes) return void response.writeHead(404).end();
    response.end(await bytes());
  }

  #feed(since: number): ChangeFeed {
    const changes = [...this.#changes.values()].filter(([, , version]) => version === null || version > since);
    return { lineage: this.lineage, number: this.number, changes: this.number === since ? [] : changes };
  }

  #manifest(): Manifest {
    const rows = Object.fromEntries(
      publishedTypes.map((type) => [
        type,
        [...this.#of(type).values()].sort(byId).flatMap(({ documentId, version }) => [documentId, version]),
      ]),
    );
    // One list for every published type.
    return { lineage: this.lineage, number: this.number, rows: rows as Manifest['rows'] };
  }

  #query({ query, variables }: GraphqlRequest) {
    const root = Object.fromEntries(
      publishedTypes.map((type) => {
        const name = type.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/y$/, 'ie');
        return [`published${name}s`, (wanted: Wanted) => this.#page(type, wanted)];
      }),
    );
    return graphql({ schema, source: query, variableValues: variables, rootValue: root });
  }

  #page(type: PublishedType, { after, limit, ids }: Wanted): Entry[] {
    if (this.isFaulty) throw new Error('the database is gone');
    const all = [...this.#of(type).values()]
      .filter(({ documentId }) => !this.#lost.has(`${type}/${documentId}`))
      .sort(byId);
    const page = ids
      ? all.filter(({ documentId }) => ids.includes(documentId))
      : all.filter(({ documentId }) => documentId > (after ?? '')).slice(0, limit ?? undefined);
    if (page.some(({ documentId }) => documentId === this.broken)) throw new Error(`${this.broken} cannot be loaded`);
    return page;
  }
}

interface Wanted {
  readonly after?: string | null;
  readonly limit?: number | null;
  readonly ids?: readonly string[] | null;
}

function byId(a: Entry, b: Entry): number {
  return a.documentId < b.documentId ? -1 : 1;
}

interface GraphqlRequest {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

async function bodyOf(request: IncomingMessage): Promise<GraphqlRequest> {
  // The client of the site sends nothing else to this path.
  return JSON.parse(await text(request)) as GraphqlRequest;
}
