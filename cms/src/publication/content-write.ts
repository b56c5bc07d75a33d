import type { Core } from '@strapi/strapi';
import type { AddressedType } from '@loa/shared-types/published-type';
import { isAddressed, titleField } from './addresses.ts';
import { type ContentType, hasDrafts, uidOf } from './content-schema.ts';
import { entriesIn, type Entry, textIn } from './entry.ts';
import { type FarSide, readFarSides, restoreFarSides } from './far-side-links.ts';
import { findEntry } from './find-entries.ts';
import { recordPublished, recordWithdrawn } from './ledger.ts';
import { readLedgerRows } from './ledger-row.ts';
import { refusal } from './refusal.ts';
import { readDraft, restoreLinks } from './restore-links.ts';
import { freeSlug, refuseTakenSlug } from './slug.ts';
import type { Sql } from './tables.ts';
import { inTurn } from './transaction.ts';

export const writeActions = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'] as const;

/** A call of the document service, as far as the ledger is concerned; `params.data` may be changed before it runs. */
export interface WriteCall {
  readonly action: (typeof writeActions)[number];
  readonly params: { documentId?: string; status?: string; data?: Record<string, unknown> };
}

/** What the ledger does before and after one write of the document service, in its transaction. */
export class ContentWrite {
  readonly #strapi: Core.Strapi;
  readonly #sql: Sql;
  readonly #type: ContentType;
  readonly #call: WriteCall;
  #farSides: readonly FarSide[] = [];

  constructor(strapi: Core.Strapi, sql: Sql, type: ContentType, call: WriteCall) {
    this.#strapi = strapi;
    this.#sql = sql;
    this.#type = type;
    this.#call = call;
  }

  /** @throws a refusal for the editor when the address is taken or there is nothing to go back to */
  async before(): Promise<void> {
    const { action, params } = this.#call;
    if (action === 'discardDraft') return this.#beforeDiscard(params.documentId ?? '');
    if (!isAddressed(this.#type)) return;
    if (action === 'clone') await this.#slugForCopy(this.#type);
    if (action === 'publish') await this.#slugForDraft(this.#type);
    if (this.#goesLiveBySaving()) await this.#slugForSave(this.#type);
  }

  /**
   * @param result what the document service answered
   * @returns the new change number, or null when nothing that is published changed
   * @throws a refusal for the editor when the entry cannot be shown
   */
  async after(result: unknown): Promise<number | null> {
    const { action, params } = this.#call;
    const [answer = null] = entriesIn(result);
    const answered = answer ? textIn(answer, 'documentId') : '';
    const documentId = params.documentId ?? answered;
    switch (action) {
      case 'unpublish':
      case 'delete':
        return recordWithdrawn(this.#sql, this.#type, [documentId]);
      case 'discardDraft':
        await this.#afterDiscard(documentId);
        return null;
      case 'publish':
        return entriesIn(answer?.['entries']).length > 0 ? this.#record(documentId) : null;
      case 'clone':
        return answered === '' || hasDrafts(this.#type) ? null : this.#record(answered);
      case 'create':
      case 'update':
        return answered !== '' && this.#goesLiveBySaving() ? this.#record(documentId) : null;
      default:
        return action satisfies never;
    }
  }

  #record(documentId: string): Promise<number> {
    return inTurn(this.#sql, () => recordPublished(this.#strapi, this.#sql, this.#type, [documentId]));
  }

  #goesLiveBySaving(): boolean {
    const { action, params } = this.#call;
    if (action !== 'create' && action !== 'update') return false;
    return !hasDrafts(this.#type) || params.status === 'published';
  }

  async #slugForDraft(type: AddressedType): Promise<void> {
    const documentId = this.#call.params.documentId ?? '';
    const draft = await this.#source(type, documentId);
    if (!draft) return;
    const slug = await this.#slugOf(type, documentId, draft);
    if (slug === textIn(draft, 'slug')) return;
    await this.#strapi.db.query(uidOf(type)).update({ where: { id: draft['id'] }, data: { slug } });
  }

  async #slugForSave(type: AddressedType): Promise<void> {
    const { params } = this.#call;
    const documentId = params.documentId ?? null;
    const stored = documentId === null ? null : await this.#source(type, documentId);
    const slug = await this.#slugOf(type, documentId, { ...stored, ...params.data });
    params.data = { ...params.data, slug };
  }

  async #slugForCopy(type: AddressedType): Promise<void> {
    const { params } = this.#call;
    const original = await this.#source(type, params.documentId ?? '');
    const entry: Entry = { ...original, ...params.data };
    const wanted = textIn(entry, 'slug') || textIn(entry, titleField(type));
    params.data = { ...params.data, slug: await freeSlug(this.#strapi, this.#sql, { type, documentId: null }, wanted) };
  }

  /** The slug that the editor gave, or one made of the title. */
  async #slugOf(type: AddressedType, documentId: string | null, entry: Entry): Promise<string> {
    const given = textIn(entry, 'slug');
    if (given === '') {
      return freeSlug(this.#strapi, this.#sql, { type, documentId }, textIn(entry, titleField(type)));
    }
    await refuseTakenSlug(this.#strapi, { type, documentId }, given);
    return given;
  }

  async #source(type: AddressedType, documentId: string): Promise<Entry | null> {
    return findEntry(this.#strapi, uidOf(type), {
      where: { documentId, ...(hasDrafts(type) ? { publishedAt: { $null: true } } : {}) },
      select: ['id', 'slug', titleField(type)],
    });
  }

  async #beforeDiscard(documentId: string): Promise<void> {
    const known = await readLedgerRows(this.#sql, this.#type, [documentId]);
    if (!known.get(documentId)?.alive) {
      // Strapi would delete such a draft without a word.
      const message = 'Mục này chưa đăng nên không có bản đã đăng để quay về. Bản nháp được giữ nguyên.';
      throw refusal([{ path: [], message }]);
    }
    const draft = await readDraft(this.#strapi, this.#type, documentId);
    if (draft) this.#farSides = await readFarSides(this.#strapi, this.#sql, this.#type, Number(draft['id']));
  }

  async #afterDiscard(documentId: string): Promise<void> {
    const published = (await readLedgerRows(this.#sql, this.#type, [documentId])).get(documentId);
    const draft = await readDraft(this.#strapi, this.#type, documentId);
    if (!draft || !published) return;
    await restoreLinks(this.#strapi, this.#type, draft, published.links);
    await restoreFarSides(this.#sql, this.#farSides, Number(draft['id']));
  }
}
