import { ClientError, GraphQLClient } from 'graphql-request';
import {
  type ChangeFeed,
  changeFeed,
  changeFeedPath,
  longestWait,
  type Manifest,
  manifest,
  manifestPath,
} from '@loa/shared-types/change-feed';
import type { PublishedType } from '@loa/shared-types/published-type';
import { publishedQueries, type WantedDocuments } from './queries/published-queries.ts';
import { SyncError } from './sync-error.ts';

/** The CMS answers a page of 500 documents within seconds; what takes longer than this does not come. */
const patience = 60_000;

/** A document as it came, before anything is known of it but this. */
export interface UnparsedDocument {
  readonly documentId: string;
  readonly version: number;
}

interface Parser<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: Error };
}

/** The CMS could not make one of the documents that were asked for. */
export class QueryFault extends Error {
  override readonly name = 'QueryFault';
}

/** What the site asks the CMS, with its read token. */
export class CmsClient {
  readonly #origin: string;
  readonly #headers: Record<string, string>;
  readonly #signal: AbortSignal | undefined;
  readonly #graphql: GraphQLClient;

  constructor(cmsUrl: string, readToken: string, signal?: AbortSignal) {
    this.#origin = new URL(cmsUrl).origin;
    this.#headers = { authorization: `Bearer ${readToken}` };
    this.#signal = signal;
    this.#graphql = new GraphQLClient(`${this.#origin}/graphql`, { headers: this.#headers });
  }

  changes(since: number): Promise<ChangeFeed> {
    return this.#json(`${changeFeedPath}?since=${since}`, changeFeed);
  }

  /** What {@link changes} answers, once there is anything, or after half a minute at the latest. */
  changesToCome(since: number): Promise<ChangeFeed> {
    return this.#json(`${changeFeedPath}?since=${since}&wait=${longestWait}`, changeFeed);
  }

  manifest(): Promise<Manifest> {
    return this.#json(manifestPath, manifest);
  }

  /** @throws {QueryFault} when the CMS fails at one of the documents, {SyncError} when it fails altogether */
  async documents(type: PublishedType, wanted: WantedDocuments): Promise<readonly UnparsedDocument[]> {
    try {
      const { documents } = await askAgain(() =>
        this.#graphql.request({ document: publishedQueries[type], variables: wanted, signal: this.#patient() }),
      );
      return documents;
    } catch (error) {
      if (!(error instanceof ClientError)) throw this.#unreachable(error);
      const { status, errors } = error.response;
      this.#refuseToken(status);
      const reasons = errors?.map(({ message }) => message).join('; ') ?? `status ${status}`;
      if (status === 200) throw new QueryFault(reasons, { cause: error });
      throw new SyncError(
        `The CMS at ${this.#origin} refused the query for ${type}: ${reasons}. Do CMS and site come from the same version?`,
        { cause: error },
      );
    }
  }

  /** The bytes of a file of the media library. The token goes to the CMS alone, never to another store of files. */
  async file(url: string): Promise<Response> {
    const address = new URL(url, this.#origin);
    const headers = address.origin === this.#origin ? this.#headers : {};
    const response = await this.#fetch(address, headers);
    if (address.origin === this.#origin) this.#refuseToken(response.status);
    return response;
  }

  async #json<T>(path: string, schema: Parser<T>): Promise<T> {
    const response = await this.#fetch(new URL(path, this.#origin), this.#headers);
    this.#refuseToken(response.status);
    const body: unknown = response.ok ? await response.json().catch(() => undefined) : undefined;
    const parsed = schema.safeParse(body);
    if (parsed.success) return parsed.data;
    throw new SyncError(
      `The CMS at ${this.#origin} did not answer ${path} as expected (status ${response.status}): ` +
        'is it this newsroom’s CMS, of the same version as the site?',
      { cause: parsed.error },
    );
  }

  async #fetch(address: URL, headers: Record<string, string>): Promise<Response> {
    try {
      return await askAgain(() => fetch(address, { headers, signal: this.#patient() }));
    } catch (error) {
      throw this.#unreachable(error);
    }
  }

  #patient(): AbortSignal {
    const limit = AbortSignal.timeout(patience);
    return this.#signal ? AbortSignal.any([this.#signal, limit]) : limit;
  }

  #refuseToken(status: number): void {
    if (status !== 401 && status !== 403) return;
    throw new SyncError(
      `The CMS at ${this.#origin} refuses the site's read token (status ${status}): ` +
        'LOA_READ_TOKEN must be the one that the CMS was started with.',
    );
  }

  #unreachable(error: unknown): unknown {
    this.#signal?.throwIfAborted();
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
    return new SyncError(
      `The CMS at ${this.#origin} does not answer (${reason}): start it, or say where it is in LOA_CMS_URL.`,
      { cause: error },
    );
  }
}

/**
 * Asks once more when the connection was closed before an answer came: the CMS closes those that rest for five seconds, which
 * a mirror that takes a large page in may notice too late. Every question here only reads.
 */
async function askAgain<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code !== 'UND_ERR_SOCKET' && code !== 'ECONNRESET') throw error;
    return ask();
  }
}
