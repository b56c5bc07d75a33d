import {
  type ChangeFeed,
  changeFeed,
  changeFeedPath,
  manifest,
  type Manifest,
  manifestPath,
} from '@loa/shared-types/change-feed';
import { publishedTypes, type PublishedType } from '@loa/shared-types/published-type';
import { type WireDocument, wireSchemas } from '@loa/shared-types/wire/document';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const sdl = readFileSync(fileURLToPath(import.meta.resolve('@loa/shared-types/content.graphql')), 'utf8');

/** Asks a CMS what the site asks it, with the site's token, and parses every answer. */
export class SiteReader {
  readonly #url: string;
  readonly #token: string;

  constructor(url: string, token: string) {
    this.#url = url;
    this.#token = token;
  }

  /** @param wait seconds */
  async changes(since: number, wait = 0): Promise<ChangeFeed> {
    return changeFeed.parse(await this.#get(`${changeFeedPath}?since=${since}&wait=${wait}`));
  }

  async manifest(): Promise<Manifest> {
    return manifest.parse(await this.#get(manifestPath));
  }

  /** What is published of a type by the manifest, as version by documentId. */
  async versions(type: PublishedType): Promise<Map<string, number>> {
    const packed = (await this.manifest()).rows[type];
    const versions = new Map<string, number>();
    for (let index = 0; index < packed.length; index += 2) {
      versions.set(String(packed[index]), Number(packed[index + 1]));
    }
    return versions;
  }

  /** All published documents of a type, page by page. */
  async documents<T extends PublishedType>(type: T, pageSize = 100): Promise<WireDocument<T>[]> {
    const documents: WireDocument<T>[] = [];
    for (;;) {
      const after = documents.at(-1)?.documentId ?? null;
      const page = await this.page(type, { after, limit: pageSize });
      documents.push(...page);
      if (page.length < pageSize) return documents;
    }
  }

  /** One document, or undefined when it is not published. */
  async document<T extends PublishedType>(type: T, documentId: string): Promise<WireDocument<T> | undefined> {
    const [document] = await this.page(type, { ids: [documentId] });
    return document;
  }

  async page<T extends PublishedType>(type: T, query: Record<string, unknown>): Promise<WireDocument<T>[]> {
    const { root, fields } = fieldsOf(type);
    const answer = await this.graphql(
      `query ($after: ID, $limit: Int, $ids: [ID!]) { documents: ${root}(after: $after, limit: $limit, ids: $ids) { ${fields} } }`,
      query,
    );
    // The schema of a type yields documents of that type.
    return documentsIn(answer).map((document) => wireSchemas[type].parse(document) as WireDocument<T>);
  }

  async graphql(query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  }

  async #get(path: string): Promise<unknown> {
    const response = await fetch(this.#url + path, { headers: { authorization: `Bearer ${this.#token}` } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  }
}

/** The root field of a type and all fields of its documents, as the committed schema has them. */
function fieldsOf(type: PublishedType): { root: string; fields: string } {
  const name = `Published${type.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}`;
  const root = new RegExp(`^  (\\w+)\\(.*: \\[${name}!\\]!$`, 'm').exec(sdl)?.[1];
  const body = new RegExp(`^type ${name} \\{\\n([^}]*)\\}`, 'm').exec(sdl)?.[1];
  if (!root || !body) throw new Error(`content.graphql has no ${name}; the types are ${publishedTypes.join(', ')}.`);
  return { root, fields: [...body.matchAll(/^  (\w+):/gm)].map((match) => match[1]).join(' ') };
}

function documentsIn(answer: unknown): unknown[] {
  if (typeof answer === 'object' && answer !== null && 'data' in answer) {
    const { data } = answer;
    if (typeof data === 'object' && data !== null && 'documents' in data && Array.isArray(data.documents)) {
      return data.documents;
    }
  }
  throw new Error(`GraphQL answered ${JSON.stringify(answer)}`);
}
