import type { PublishedType } from '@loa/shared-types/published-type';
import type { HeldEntry } from '@loa/shared-types/publisher-status';
import { checkDocument } from '@loa/shared-types/publish-check';
import { type WireDocument, wireSchemas } from '@loa/shared-types/wire/document';
import type { FileWire } from '@loa/shared-types/wire/reference';
import type { MirrorWriter } from '../mirror/mirror-writer.ts';
import type { FileStore } from '../pictures/file-store.ts';
import { RefusedFile } from '../pictures/refused-file.ts';
import type { CmsClient, UnparsedDocument } from './cms-client.ts';
import { fetchFile } from './fetch-file.ts';
import type { SyncResult } from './sync-result.ts';

type Change = SyncResult['changed'][number];

/**
 * Takes documents into the mirror one by one. One that is refused is held: its previous version stays, and the others go
 * on. Remembers at which version each document was settled, by either.
 */
export class DocumentIntake {
  readonly #client: CmsClient;
  readonly #writer: MirrorWriter;
  readonly #store: FileStore;
  readonly #settled = new Map<string, number>();
  readonly #changed = new Map<string, Change>();
  readonly #held = new Map<string, HeldEntry>();

  constructor(client: CmsClient, writer: MirrorWriter, store: FileStore) {
    this.#client = client;
    this.#writer = writer;
    this.#store = store;
  }

  get changed(): Change[] {
    return [...this.#changed.values()];
  }

  get held(): HeldEntry[] {
    return [...this.#held.values()];
  }

  /** Notes that the mirror has a document at this version, so that it need not come again. */
  keep(type: PublishedType, id: string, version: number): void {
    this.#settled.set(`${type}/${id}`, version);
  }

  isSettled(type: PublishedType, id: string, version: number): boolean {
    return this.#settled.get(`${type}/${id}`) === version;
  }

  /** @throws {SyncError} when the CMS stops answering */
  async take(type: PublishedType, document: UnparsedDocument): Promise<void> {
    const { documentId, version } = document;
    if (this.isSettled(type, documentId, version)) return;
    const issues = checkDocument(type, document);
    if (issues.length > 0) {
      const reason = issues.map(({ path, message }) => `${message} [${path.join('.')}]`).join(' ');
      return this.hold({ type, documentId, version, reason });
    }
    if (type === 'file') return this.#takeFile(wireSchemas.file.parse(document));
    this.#put(type, wireSchemas[type].parse(document));
  }

  hold(entry: HeldEntry): void {
    const key = `${entry.type}/${entry.documentId}`;
    this.#writer.hold(entry);
    this.#held.set(key, entry);
    this.#settled.set(key, entry.version);
  }

  remove(type: PublishedType, id: string): void {
    const key = `${type}/${id}`;
    this.#settled.delete(key);
    this.#held.delete(key);
    if (this.#writer.remove(type, id)) this.#changed.set(key, { type, id, present: false });
  }

  async #takeFile(file: FileWire): Promise<void> {
    try {
      const face = await fetchFile(file, this.#client, this.#store);
      this.#writer.put('file', file, face);
      this.#note('file', file);
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error;
      const { documentId, version, name } = file;
      this.hold({ type: 'file', documentId, version, reason: `${name}: ${error.message}` });
    }
  }

  #put<T extends PublishedType>(type: T, document: WireDocument<T>): void {
    this.#writer.put(type, document);
    this.#note(type, document);
  }

  #note(type: PublishedType, { documentId: id, version }: UnparsedDocument): void {
    const key = `${type}/${id}`;
    this.#settled.set(key, version);
    this.#held.delete(key);
    this.#changed.set(key, { type, id, present: true });
  }
}
