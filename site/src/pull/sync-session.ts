import { availableParallelism } from 'node:os';
import { setImmediate as turn } from 'node:timers/promises';
import { publishedTypes, type PublishedType } from '@loa/shared-types/published-type';
import { type CmsClient, QueryFault, type UnparsedDocument } from './cms-client.ts';
import type { DocumentIntake } from './document-intake.ts';
import type { Expected } from './expected.ts';
import { inParallel } from './in-parallel.ts';
import { SyncError } from './sync-error.ts';

/** Documents asked for at once. */
const pageSize = 250;

/** Beyond so many documents that the CMS cannot make, the fault is the CMS's and not an entry's. */
const faultLimit = 20;

/** Fetches what is not at the version that is expected of it, and proves in the end that nothing is missing. */
export class SyncSession {
  readonly #expected: Expected;
  readonly #client: CmsClient;
  readonly #intake: DocumentIntake;
  readonly #progress: (message: string) => void;
  #faults = 0;

  constructor(expected: Expected, client: CmsClient, intake: DocumentIntake, progress: (message: string) => void) {
    this.#expected = expected;
    this.#client = client;
    this.#intake = intake;
    this.#progress = progress;
  }

  /**
   * Brings the mirror nearer to what is expected. What has changed in the meantime comes at its newer version, which the
   * next look at the feed then expects.
   */
  async bring(): Promise<void> {
    for (const type of publishedTypes) {
      const versions = this.#expected.of(type);
      for (const [id, version] of versions) if (version === null) this.#intake.remove(type, id);
      const wanted = this.#unsettled(type);
      const most = wanted.length > pageSize && wanted.length * 2 > versions.size;
      if (most && this.#expected.whole) await this.#all(type, wanted.length);
      // Whatever the pages did not bring is asked for by name.
      await this.#named(type, this.#unsettled(type));
    }
  }

  /** True when every document stands, or is held, at the version that is expected of it. */
  get isComplete(): boolean {
    return publishedTypes.every((type) => this.#unsettled(type).length === 0);
  }

  /** @throws {SyncError} unless every document stands, or is held, at the version that is expected of it */
  proveComplete(): void {
    const missing = publishedTypes.flatMap((type) => this.#unsettled(type).map((id) => `${type} ${id}`));
    if (missing.length === 0) return;
    const some = missing.slice(0, 3).join(', ');
    throw new SyncError(
      `The CMS lists ${missing.length} documents as published that it does not give (${some}${missing.length > 3 ? ', …' : ''}): ` +
        'its ledger and its content differ. Restart the CMS, which compares them.',
    );
  }

  #unsettled(type: PublishedType): string[] {
    const unsettled: string[] = [];
    for (const [id, version] of this.#expected.of(type)) {
      if (version !== null && !this.#intake.isSettled(type, id, version)) unsettled.push(id);
    }
    return unsettled;
  }

  /**
   * Every document of a type, page by page after the last documentId: publishing between two pages loses none. While one page
   * is taken in, the CMS makes the next.
   */
  async #all(type: PublishedType, count: number): Promise<void> {
    let come = 0;
    let next: Promise<readonly UnparsedDocument[] | null> | null = this.#page(type, null);
    while (next !== null) {
      const page: readonly UnparsedDocument[] | null = await next;
      if (page === null) return;
      const last: UnparsedDocument | undefined = page.length < pageSize ? undefined : page.at(-1);
      next = last ? this.#page(type, last.documentId) : null;
      // Whoever waits for it is told of its error, unless this page could not be taken in.
      next?.catch(() => {});
      await this.#take(type, page);
      come += page.length;
      this.#progress(`${type}: ${Math.min(come, count)} of ${count}`);
    }
  }

  /** A page of documents, or null when the CMS cannot make one of them. */
  async #page(type: PublishedType, after: string | null): Promise<readonly UnparsedDocument[] | null> {
    try {
      return await this.#client.documents(type, { after, limit: pageSize });
    } catch (error) {
      if (error instanceof QueryFault) return null;
      throw error;
    }
  }

  async #named(type: PublishedType, ids: readonly string[]): Promise<void> {
    for (let place = 0; place < ids.length; place += pageSize) {
      await this.#batch(type, ids.slice(place, place + pageSize));
      if (ids.length > pageSize) this.#progress(`${type}: ${Math.min(place + pageSize, ids.length)} of ${ids.length}`);
    }
  }

  /** Fetches named documents. Where the CMS fails at one, the batch is halved until that one stands alone. */
  async #batch(type: PublishedType, ids: string[]): Promise<void> {
    try {
      await this.#take(type, await this.#client.documents(type, { ids }));
    } catch (error) {
      if (!(error instanceof QueryFault)) throw error;
      if (ids.length > 1) {
        const half = Math.ceil(ids.length / 2);
        await this.#batch(type, ids.slice(0, half));
        return this.#batch(type, ids.slice(half));
      }
      for (const documentId of ids) await this.#again(type, documentId);
    }
  }

  /**
   * Asks for a single document once more: where the CMS answers anything at all, what fails then is the document's own fault,
   * and it is held.
   */
  async #again(type: PublishedType, documentId: string): Promise<void> {
    await this.#client.documents(type, { ids: [] }).catch((error: unknown) => {
      if (!(error instanceof QueryFault)) throw error;
      throw new SyncError(`The CMS cannot read what is published: ${error.message}`, { cause: error });
    });
    try {
      await this.#take(type, await this.#client.documents(type, { ids: [documentId] }));
    } catch (error) {
      if (!(error instanceof QueryFault)) throw error;
      this.#holdUnmade(type, documentId, error);
    }
  }

  #holdUnmade(type: PublishedType, documentId: string, fault: QueryFault): void {
    if (++this.#faults > faultLimit) {
      throw new SyncError(
        `The CMS fails at more than ${faultLimit} documents, last at ${type} ${documentId}: ${fault.message}`,
        {
          cause: fault,
        },
      );
    }
    const version = this.#expected.of(type).get(documentId) ?? 0;
    this.#intake.hold({ type, documentId, version, reason: `CMS không đọc được mục này: ${fault.message}` });
  }

  /** Files are fetched and encoded side by side, one a core; all else one after the other. */
  async #take(type: PublishedType, documents: readonly UnparsedDocument[]): Promise<void> {
    const limit = type === 'file' ? availableParallelism() : 1;
    await inParallel(documents, limit, async (document) => {
      await this.#intake.take(type, document);
      // Taking one in never waits by itself: without a turn for others, the request for the next page would not leave.
      await turn();
    });
  }
}
