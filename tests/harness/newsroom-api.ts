import type { PublishedType } from '@loa/shared-types/published-type';

type ContentType = Exclude<PublishedType, 'file'>;
type Json = Readonly<Record<string, unknown>>;

/** An answer of the admin that is not a success; `message` is what an editor would read. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** What an editor does in the admin, by the same requests. Links are given by {@link to}. */
export class NewsroomApi {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  static async signIn(url: string, email: string, password: string): Promise<NewsroomApi> {
    const answer = await read(
      await fetch(`${url}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password }),
      }),
    );
    return new NewsroomApi(url, String(objectIn(answer, 'data')['token']));
  }

  /** @returns the documentId of the new entry, a draft if the type has drafts */
  async create(type: ContentType, data: Json): Promise<string> {
    return documentIdOf(await this.#send('POST', path(type), data));
  }

  async createPublished(type: ContentType, data: Json): Promise<string> {
    const documentId = await this.create(type, data);
    await this.publish(type, documentId);
    return documentId;
  }

  async update(type: ContentType, documentId: string, data: Json): Promise<void> {
    await this.#send('PUT', path(type, documentId), data);
  }

  async publish(type: ContentType, documentId: string): Promise<void> {
    await this.#send('POST', `${path(type, documentId)}/actions/publish`, {});
  }

  async publishMany(type: ContentType, documentIds: readonly string[]): Promise<void> {
    await this.#send('POST', `${path(type)}/actions/bulkPublish`, { documentIds });
  }

  async unpublish(type: ContentType, documentId: string): Promise<void> {
    await this.#send('POST', `${path(type, documentId)}/actions/unpublish`, {});
  }

  async discard(type: ContentType, documentId: string): Promise<void> {
    await this.#send('POST', `${path(type, documentId)}/actions/discard`, {});
  }

  async remove(type: ContentType, documentId: string): Promise<void> {
    await this.#send('DELETE', path(type, documentId));
  }

  async copy(type: ContentType, documentId: string, data: Json): Promise<string> {
    return documentIdOf(await this.#send('POST', `${path(type)}/clone/${documentId}`, data));
  }

  /** The entry as the edit form shows it, without the links, which the admin asks for one field at a time. */
  async draft(type: ContentType, documentId: string): Promise<Json> {
    return objectIn(await this.#send('GET', path(type, documentId)), 'data');
  }

  /** The documentIds that a draft links to by one of its fields, in order. */
  async draftLinks(type: ContentType, documentId: string, field: string): Promise<string[]> {
    const answer = await this.#send(
      'GET',
      `/content-manager/relations/api::${type}.${type}/${documentId}/${field}?pageSize=100`,
    );
    return listIn(answer, 'results').map((each) => String(each['documentId']));
  }

  /** The documentIds that a component of a draft links to. */
  async componentLinks(component: string, id: unknown, field: string): Promise<string[]> {
    const answer = await this.#send(
      'GET',
      `/content-manager/relations/${component}/${String(id)}/${field}?pageSize=100`,
    );
    return listIn(answer, 'results').map((each) => String(each['documentId']));
  }

  /** Puts a file into the media library, or new bytes behind the file with the given id. */
  async upload(name: string, bytes: Uint8Array<ArrayBuffer>, mime: string, replaces?: number): Promise<Json> {
    const form = new FormData();
    form.append('files', new Blob([bytes], { type: mime }), name);
    form.append('fileInfo', JSON.stringify({ name }));
    const answer = await this.#request('POST', replaces === undefined ? '/upload' : `/upload?id=${replaces}`, form);
    return Array.isArray(answer) ? asObject(answer[0]) : asObject(answer);
  }

  async removeFile(id: number): Promise<void> {
    await this.#send('DELETE', `/upload/files/${id}`);
  }

  #send(method: string, url: string, body?: Json): Promise<unknown> {
    return this.#request(method, url, body === undefined ? undefined : JSON.stringify(body));
  }

  async #request(method: string, url: string, body: string | FormData | undefined): Promise<unknown> {
    return read(
      await fetch(this.#url + url, {
        method,
        headers: {
          authorization: `Bearer ${this.#token}`,
          ...(typeof body === 'string' && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body }),
      }),
    );
  }
}

/** The value of a link field that names exactly these documents. */
export function to(...documentIds: string[]): Json {
  return { set: documentIds.map((documentId) => ({ documentId })) };
}

function path(type: ContentType, documentId?: string): string {
  const kind = type === 'front-page' || type === 'site-setting' ? 'single-types' : 'collection-types';
  return `/content-manager/${kind}/api::${type}.${type}${documentId === undefined ? '' : `/${documentId}`}`;
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  const answer: unknown = text === '' ? null : JSON.parse(text);
  if (response.ok) return answer;
  const { message } = objectIn(answer, 'error');
  throw new RefusedRequest(response.status, typeof message === 'string' ? message : text);
}

function documentIdOf(answer: unknown): string {
  return String(objectIn(answer, 'data')['documentId']);
}

function asObject(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw new TypeError(`Not an object: ${JSON.stringify(value)}`);
  return { ...value };
}

function objectIn(value: unknown, key: string): Json {
  return asObject(asObject(value)[key]);
}

function listIn(value: unknown, key: string): Json[] {
  const list = asObject(value)[key];
  return Array.isArray(list) ? list.map(asObject) : [];
}
