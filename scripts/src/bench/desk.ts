import { changeFeed, changeFeedPath } from '@loa/shared-types/change-feed';
import * as z from 'zod';
import { type AdminSession, signIn } from '../cms-client/admin-session.ts';
import { CmsClient } from '../cms-client/cms-client.ts';
import { type ContentTypeName, uidOf } from '../cms-client/content-model.ts';
import { toCmsData } from '../cms-client/to-cms-data.ts';
import { type DemoFields } from '../demo/demo-document.ts';
import { type BenchNewsroom } from './bench-newsroom.ts';

const rows = z.object({ results: z.array(z.looseObject({ documentId: z.string() })) });
/** A change that the CMS has confirmed. */
export interface Confirmed {
  /** When it did, on the clock of `performance.now`. */
  readonly at: number;
  /** What readers must have reached to see it. */
  readonly number: number;
}

/** The managing editor at work: changes what is published and learns by which number. Links are documentIds, pictures their numbers. */
export class Desk {
  readonly #newsroom: BenchNewsroom;
  readonly #session: AdminSession;
  readonly #client: CmsClient;
  #number = 0;

  private constructor(newsroom: BenchNewsroom, session: AdminSession, client: CmsClient) {
    this.#newsroom = newsroom;
    this.#session = session;
    this.#client = client;
  }

  static async of(newsroom: BenchNewsroom): Promise<Desk> {
    const account = newsroom.cms.accounts.find(({ role }) => role === 'managing-editor');
    if (!account) throw new Error('The CMS was started without a managing editor.');
    const session = await signIn(newsroom.cms.url, account);
    const desk = new Desk(newsroom, session, await CmsClient.over(session));
    await desk.#changeNumber();
    return desk;
  }

  /** documentIds of published entries of a type, by the content manager's order, such as `displayedAt:DESC`. */
  async published(type: ContentTypeName, count: number, sort = 'documentId:ASC'): Promise<string[]> {
    const query = `page=1&pageSize=${count}&sort=${sort}&status=published`;
    const path = `/content-manager/collection-types/${uidOf(type)}?${query}`;
    return rows.parse(await this.#session.request('GET', path)).results.map(({ documentId }) => documentId);
  }

  /** The newest article, the one of which most pages show the card. */
  async newestArticle(): Promise<string> {
    const [newest] = await this.published('article', 1, 'displayedAt:DESC');
    if (newest === undefined) throw new Error('The newsroom has no published article.');
    return newest;
  }

  /** The entry whose slug this is. */
  async bySlug(type: ContentTypeName, slug: string): Promise<string> {
    const [found] = await this.#client.find(type, { slug });
    if (!found) throw new Error(`The newsroom has no ${type} ${slug}.`);
    return found.documentId;
  }

  async single(type: ContentTypeName): Promise<string> {
    const found = await this.#client.readSingle(type);
    if (!found) throw new Error(`The newsroom has no ${type}.`);
    return found.documentId;
  }

  /** A new article, not published yet. @returns its documentId */
  async draft(fields: DemoFields<'article'>): Promise<string> {
    return (await this.#client.create('article', this.#data('article', fields))).documentId;
  }

  /** Saves the fields and makes the entry live with them. */
  async publish(type: ContentTypeName, documentId: string, fields: object = {}): Promise<Confirmed> {
    return this.#confirmed(() => this.#client.publish(type, documentId, this.#data(type, fields)));
  }

  async unpublish(documentId: string): Promise<Confirmed> {
    const path = `/content-manager/collection-types/${uidOf('article')}/${documentId}/actions/unpublish`;
    return this.#confirmed(() => this.#session.request('POST', path, {}));
  }

  /** Puts other bytes in the place of a picture, which keeps its name. */
  async replacePicture(id: number, bytes: Uint8Array): Promise<Confirmed> {
    const form = new FormData();
    form.append('files', new Blob([Uint8Array.from(bytes)], { type: 'image/jpeg' }), 'replacement.jpg');
    return this.#confirmed(() => this.#session.request('POST', `/upload?id=${id}`, form));
  }

  /** Puts a picture into the media library. @returns its number there, which is how fields refer to it */
  async upload(fileName: string, bytes: Uint8Array): Promise<number> {
    return (await this.#client.upload({ fileName, mime: 'image/jpeg', bytes, alt: 'Tranh mẫu', caption: '' })).id;
  }

  async #confirmed(change: () => Promise<unknown>): Promise<Confirmed> {
    await change();
    return { at: performance.now(), number: await this.#changeNumber() };
  }

  async #changeNumber(): Promise<number> {
    const { cms } = this.#newsroom;
    const response = await fetch(`${cms.url}${changeFeedPath}?since=${this.#number}`, {
      headers: { authorization: `Bearer ${cms.secrets.readToken}` },
    });
    this.#number = changeFeed.parse(await response.json()).number;
    return this.#number;
  }

  #data(type: ContentTypeName, fields: object): Record<string, unknown> {
    return toCmsData(this.#client.model, type, fields, { documentId: (_type, link) => link, fileId: Number });
  }
}
