import type { WireDocument } from '@loa/shared-types/wire/document';
import { to, type NewsroomApi } from '../harness/newsroom-api.ts';
import type { SiteReader } from '../harness/site-reader.ts';
import { createArticle, createAward, createCampaign } from './newsroom-entries.ts';

type LinkedType = 'article' | 'award' | 'campaign';

/** One way in which an entry A can link to an entry B. */
export interface LinkKind {
  readonly name: string;
  readonly from: LinkedType;
  readonly to: LinkedType;
  /** The part of A's edit form that links to these entries. */
  form(documentIds: readonly string[]): Record<string, unknown>;
  /** What A's draft links to. */
  inDraft(editor: NewsroomApi, documentId: string): Promise<string[]>;
  /** What published A links to, or undefined when A is not published. */
  onWire(site: SiteReader, documentId: string): Promise<string[] | undefined>;
}

export function createEntry(editor: NewsroomApi, type: LinkedType, category: string): Promise<string> {
  if (type === 'article') return createArticle(editor, category);
  return type === 'award' ? createAward(editor) : createCampaign(editor);
}

function field<T extends LinkedType>(
  name: string,
  from: T,
  target: LinkedType,
  key: string,
  read: (document: WireDocument<T>) => readonly string[],
): LinkKind {
  return {
    name,
    from,
    to: target,
    form: (documentIds) => ({ [key]: to(...documentIds) }),
    inDraft: (editor, documentId) => editor.draftLinks(from, documentId, key),
    onWire: async (site, documentId) => linksOf(await site.document(from, documentId), read),
  };
}

function linksOf<T>(document: T | undefined, read: (document: T) => readonly string[]): string[] | undefined {
  return document === undefined ? undefined : [...read(document)];
}

/** The one of A's link fields that is deepest: a figure in a block of the body. */
function inBody(from: 'article' | 'campaign'): LinkKind {
  return {
    name: `${from} → article, in a dynamic zone`,
    from,
    to: 'article',
    form: ([documentId]) => ({
      body: [
        { __component: 'block.rich-text', text: 'Mở đầu' },
        {
          __component: 'block.key-figures',
          figures: [
            { label: 'Đoàn viên', value: 3 },
            { label: 'Tổ', value: 4, sourceArticle: documentId === undefined ? to() : to(documentId) },
          ],
        },
      ],
    }),
    async inDraft(editor, documentId) {
      const figure = at(at((await editor.draft(from, documentId))['body'], 1)['figures'], 1);
      return editor.componentLinks('part.quantity', figure['id'], 'sourceArticle');
    },
    onWire: async (site, documentId) =>
      linksOf(await site.document(from, documentId), ({ body }) =>
        body.flatMap((block) =>
          block.kind === 'key-figures' ? block.figures.flatMap((figure) => figure.sourceArticle ?? []) : [],
        ),
      ),
  };
}

function at(list: unknown, index: number): Record<string, unknown> {
  const item: unknown = Array.isArray(list) ? list[index] : null;
  return typeof item === 'object' && item !== null ? { ...item } : {};
}

export const linkKinds: readonly LinkKind[] = [
  field('article → article, the same type', 'article', 'article', 'related', (article) => article.related),
  field('article → award, one way', 'article', 'award', 'awards', (article) => article.awards),
  field('award → campaign, one way to one', 'award', 'campaign', 'campaign', ({ campaign }) =>
    campaign ? [campaign] : [],
  ),
  field('article → campaign, two ways', 'article', 'campaign', 'campaigns', (article) => article.campaigns),
  {
    name: 'award → article, in a component',
    from: 'award',
    to: 'article',
    form: (documentIds) => ({
      sources: documentIds.map((documentId) => ({ quote: 'Trích', article: to(documentId) })),
    }),
    async inDraft(editor, documentId) {
      const source = at((await editor.draft('award', documentId))['sources'], 0);
      return source['id'] === undefined ? [] : editor.componentLinks('part.source', source['id'], 'article');
    },
    onWire: async (site, documentId) =>
      linksOf(await site.document('award', documentId), ({ sources }) =>
        sources.flatMap(({ article }) => article ?? []),
      ),
  },
  inBody('article'),
  inBody('campaign'),
];
