import * as z from 'zod';
import { draftedTypes } from '@loa/shared-types/published-type';
import { type AdminSession, CmsRefusal } from './admin-session.ts';
import { type ContentTypeName, readContentModel, type ContentModel, uidOf } from './content-model.ts';

const document = z.looseObject({ documentId: z.string().min(1), updatedAt: z.string().nullish() });
const one = z.looseObject({ data: document });
const page = z.looseObject({ results: z.array(document), pagination: z.looseObject({ pageCount: z.int() }) });
const file = z.looseObject({ id: z.int(), documentId: z.string().min(1), updatedAt: z.string().nullish() });
const files = z.array(file).min(1);
const filePage = z.looseObject({ results: z.array(file) });

/** An entry as the content manager lists it: its draft where there are drafts. */
export type CmsDocument = z.infer<typeof document>;
export type CmsFile = z.infer<typeof file>;

/** A file to put into the media library. */
export interface FileUpload {
  readonly fileName: string;
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly alt: string;
  readonly caption: string;
}

/**
 * Writes to the newsroom the way its editors do, through the content manager of the running CMS, so that every rule for
 * editors holds. Data is what `toCmsData` yields.
 */
export class CmsClient {
  readonly model: ContentModel;
  readonly #session: AdminSession;

  constructor(session: AdminSession, model: ContentModel) {
    this.#session = session;
    this.model = model;
  }

  static async over(session: AdminSession): Promise<CmsClient> {
    return new CmsClient(session, await readContentModel(session));
  }

  async create(type: ContentTypeName, data: Record<string, unknown>): Promise<CmsDocument> {
    const method = this.model.isSingle(type) ? 'PUT' : 'POST';
    return one.parse(await this.#session.request(method, this.#path(type), data)).data;
  }

  async update(type: ContentTypeName, documentId: string, data: Record<string, unknown>): Promise<CmsDocument> {
    return one.parse(await this.#session.request('PUT', this.#path(type, documentId), data)).data;
  }

  /** Saves the data and makes the entry live with it: publishes it, or just saves it where there are no drafts. */
  async publish(type: ContentTypeName, documentId: string, data: Record<string, unknown>): Promise<void> {
    const drafted = draftedTypes.some((each) => each === type);
    if (drafted) await this.#session.request('POST', `${this.#path(type, documentId)}/actions/publish`, data);
    else await this.update(type, documentId, data);
  }

  /** Takes an entry away with all its versions; one that is gone already is no fault. */
  async remove(type: ContentTypeName, documentId: string): Promise<void> {
    await this.#gone(this.#session.request('DELETE', this.#path(type, documentId)));
  }

  /** The entry's draft, or the entry where there are no drafts; null when there is none. */
  async read(type: ContentTypeName, documentId: string): Promise<CmsDocument | null> {
    if (!this.model.isSingle(type)) {
      return this.#found(async () => one.parse(await this.#session.request('GET', this.#path(type, documentId))).data);
    }
    const single = await this.readSingle(type);
    return single?.documentId === documentId ? single : null;
  }

  /** The single entry of a type of which there is one, or null when nobody has written it. */
  async readSingle(type: ContentTypeName): Promise<CmsDocument | null> {
    const held = z.looseObject({ data: z.union([document, z.looseObject({ documentId: z.undefined() })]) });
    const answer = await this.#found(async () => held.parse(await this.#session.request('GET', this.#path(type))));
    return answer && answer.data.documentId !== undefined ? document.parse(answer.data) : null;
  }

  /** Entries of a type in which every named field is equal to the value. */
  async find(type: ContentTypeName, equal: Readonly<Record<string, string>> = {}): Promise<CmsDocument[]> {
    const filters = Object.entries(equal).map(([name, value]) => `filters[${name}][$eq]=${encodeURIComponent(value)}`);
    const found: CmsDocument[] = [];
    for (let number = 1, count = 1; number <= count; number += 1) {
      const query = [...filters, `page=${number}`, 'pageSize=100', 'sort=documentId:ASC'].join('&');
      const { results, pagination } = page.parse(await this.#session.request('GET', `${this.#path(type)}?${query}`));
      found.push(...results);
      count = pagination.pageCount;
    }
    return found;
  }

  async upload({ fileName, mime, bytes, alt, caption }: FileUpload): Promise<CmsFile> {
    const form = new FormData();
    form.append('files', new Blob([Uint8Array.from(bytes)], { type: mime }), fileName);
    form.append('fileInfo', JSON.stringify({ name: fileName, alternativeText: alt, caption }));
    const [uploaded] = files.parse(await this.#session.request('POST', '/upload', form));
    if (!uploaded) throw new TypeError('The media library answered without a file.');
    return uploaded;
  }

  /** A file of the media library with this name, or null. */
  async findFile(name: string): Promise<CmsFile | null> {
    const query = `filters[name][$eq]=${encodeURIComponent(name)}&page=1&pageSize=1`;
    const { results } = filePage.parse(await this.#session.request('GET', `/upload/files?${query}`));
    return results[0] ?? null;
  }

  async readFile(id: number): Promise<CmsFile | null> {
    return this.#found(async () => file.parse(await this.#session.request('GET', `/upload/files/${id}`)));
  }

  async removeFile(id: number): Promise<void> {
    await this.#gone(this.#session.request('DELETE', `/upload/files/${id}`));
  }

  #path(type: ContentTypeName, documentId?: string): string {
    const uid = uidOf(type);
    if (this.model.isSingle(type)) return `/content-manager/single-types/${uid}`;
    return `/content-manager/collection-types/${uid}${documentId === undefined ? '' : `/${documentId}`}`;
  }

  async #found<T>(read: () => Promise<T>): Promise<T | null> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof CmsRefusal && error.status === 404) return null;
      throw error;
    }
  }

  async #gone(removal: Promise<unknown>): Promise<void> {
    await this.#found(() => removal);
  }
}
