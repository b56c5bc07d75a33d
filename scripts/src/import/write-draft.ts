import { slugify } from '@loa/shared-types/vietnamese-text';
import type { CmsClient } from '../cms-client/cms-client.ts';
import { toCmsData } from '../cms-client/to-cms-data.ts';
import { articleBody, type FigureImages } from './article-body.ts';
import type { ContentPart } from './imported-page.ts';
import { importNotes } from './import-notes.ts';
import { digest, importKey, type ImportRecord } from './import-record.ts';
import { findCategory, findOrCreateAuthors } from './newsroom-names.ts';
import { pageOrigin } from './page-origin.ts';
import type { LinkedPage } from './read-pages.ts';
import { uploadPictures } from './upload-pictures.ts';

export type DraftOutcome =
  | {
      readonly kind: 'created' | 'updated' | 'unchanged';
      readonly documentId: string;
      readonly undecided: readonly string[];
    }
  /** Somebody edited the draft since, or wrote an article of this title: it is left alone. */
  | { readonly kind: 'kept'; readonly documentId: string; readonly reason: string }
  /** Another page of the same import became that draft. */
  | { readonly kind: 'taken'; readonly documentId: string };

export interface DraftDesk {
  readonly client: CmsClient;
  readonly record: ImportRecord;
  readonly overwrite: boolean;
  /** Hosts that were this paper's own; see `page-origin.ts`. */
  readonly ownHosts: ReadonlySet<string>;
  readonly tell: (line: string) => void;
  /** documentIds of drafts that pages of this import have become so far; those of further pages are added. */
  readonly drafts: Set<string>;
}

/** Makes the page's draft, or brings it up to date; never publishes, and never overwrites an editor's work unasked. */
export async function writeDraft(desk: DraftDesk, linked: LinkedPage): Promise<DraftOutcome> {
  const { client, record } = desk;
  const key = importKey(linked.page);
  const known = record.get(key);
  const draft = known ? await client.read('article', known.documentId) : null;
  if (draft && desk.drafts.has(draft.documentId)) return { kind: 'taken', documentId: draft.documentId };
  const origin = pageOrigin(linked.page, desk.ownHosts);
  const written = digest([linked.page.content, { ...linked.json, file: null }, origin]);
  if (known && draft) {
    const edited = draft.updatedAt !== known.updatedAt;
    if (!edited && known.written === written) {
      desk.drafts.add(draft.documentId);
      return { kind: 'unchanged', documentId: known.documentId, undecided: [] };
    }
    if (edited && !desk.overwrite)
      return { kind: 'kept', documentId: known.documentId, reason: 'the draft was edited since it was imported' };
  }
  const namesake = draft ? null : ((await client.find('article', { title: linked.page.title }))[0] ?? null);
  if (namesake && desk.drafts.has(namesake.documentId)) return { kind: 'taken', documentId: namesake.documentId };
  if (namesake && !desk.overwrite) {
    return {
      kind: 'kept',
      documentId: namesake.documentId,
      reason: 'the CMS has an article of this title that was not imported from this page',
    };
  }
  const target = draft ?? namesake;
  const pictures = await uploadPictures(client, linked.page.content, known?.pictures ?? {});
  const fields = await articleFields(desk, linked, pictures.images);
  // An existing draft keeps its address: links that were handed out must go on working.
  const slug = target ? {} : { slug: await freeSlug(client, linked.page.title) };
  const data = toCmsData(
    client.model,
    'article',
    { ...fields.wire, ...slug },
    { documentId: (_, link) => link, fileId: Number },
  );
  const saved = target ? await client.update('article', target.documentId, data) : await client.create('article', data);
  record.set(key, {
    documentId: saved.documentId,
    written,
    updatedAt: saved.updatedAt ?? '',
    pictures: pictures.uploaded,
  });
  desk.drafts.add(saved.documentId);
  return { kind: target ? 'updated' : 'created', documentId: saved.documentId, undecided: fields.undecided };
}

/** The article's fields in the shape of the wire and the notes for its editor, with documentIds for links and file ids for pictures. */
async function articleFields({ client, tell, ownHosts }: DraftDesk, { page, links }: LinkedPage, images: FigureImages) {
  const reasons: string[] = [];
  const category = page.category === null ? null : await findCategory(client, page.category);
  if (page.category !== null && category === null)
    reasons.push(`Tòa soạn chưa có chuyên mục “${page.category}”: biên tập viên chọn chuyên mục.`);
  const { cover, content } = coverOf(page.content, images);
  const wire = {
    title: page.title,
    format: formatOf(page.category),
    masthead: page.masthead,
    category,
    lead: page.lead,
    cover,
    body: articleBody(content, images),
    authors: page.byline === null ? [] : await findOrCreateAuthors(client, page.byline, tell),
    unionBodies: links.linked
      .filter(({ type }) => type === 'union-body')
      .map((body) => ({ body: body.id, role: links.subjects.has(body) ? 'subject' : 'mentioned' })),
    campaigns: links.linked.filter(({ type }) => type === 'campaign').map(({ id }) => id),
    sourceName: page.sourceName,
    displayedAt: page.displayedAt === null ? null : new Date(page.displayedAt).toISOString(),
    ...pageOrigin(page, ownHosts),
    importNotes: importNotes([...page.undecided, ...reasons], page.content, images),
  };
  return { wire, undecided: reasons };
}

/** A picture above the first paragraph is the cover; any other stays where it stands. */
function coverOf(content: readonly ContentPart[], images: FigureImages) {
  const [first, ...rest] = content;
  const image = first?.kind === 'figure' ? images.get(first) : undefined;
  if (first?.kind !== 'figure' || image?.length !== 1 || !image[0]) return { cover: null, content };
  const { key, alt } = image[0];
  return { cover: { image: key, alt: alt ?? first.caption, caption: first.caption }, content: rest };
}

function formatOf(category: string | null): 'news' | 'longform' | 'infographic' {
  const format = category?.toLowerCase().replace('-', '');
  return format === 'longform' || format === 'infographic' ? format : 'news';
}

async function freeSlug(client: CmsClient, title: string): Promise<string> {
  const slug = slugify(title) || 'bai-viet';
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug.slice(0, 95)}-${number}`;
    if ((await client.find('article', { slug: candidate })).length === 0) return candidate;
  }
}
