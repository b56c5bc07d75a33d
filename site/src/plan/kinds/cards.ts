import { hash } from 'node:crypto';
import { cardRecipe } from '../../cards/card-text.ts';
import type { Head } from '../../mirror/mirror-index.ts';
import type { MirrorReader } from '../../mirror/mirror-reader.ts';
import { paperName } from '../../models/shell.ts';
import { type KindPlan, type PageDraft, pageOfEach, type PlanContext } from '../kind-plan.ts';
import type { Chrome } from '../page-kind.ts';

/** Pictures that stand for articles without one where they are shared. */
export const card: KindPlan<'card'> = {
  ...pageOfEach('card', 'article', cardOf),
  names: (index) => index.articlesWithoutCover(),
};

/** All pages of a plan share one chrome, and many articles have a card. */
const papers = new WeakMap<Chrome, string>();

function paperOf(chrome: Chrome, mirror: MirrorReader): string {
  let paper = papers.get(chrome);
  if (paper === undefined) papers.set(chrome, (paper = paperName(chrome.setting && mirror.document(chrome.setting))));
  return paper;
}

/**
 * The card of an article; null for one with a cover, which stands for it better than words and is encoded already: drawn
 * beside the headline it would take as long to publish as all pages of the article together.
 */
export function cardOf(
  { document, path }: Head<'article'>,
  { reader, mirror, chrome }: PlanContext,
): PageDraft<'card'> | null {
  // Nearly all articles have a cover, and what is remembered of them tells.
  if (path === null || reader.shown('article', document.id)?.hasCover !== false) return null;
  const face = reader.face('article', document.id);
  if (!face) return null;
  const category = face.category === null ? null : reader.face('category', face.category);
  const text = {
    paper: paperOf(chrome, mirror),
    section: category?.name ?? null,
    title: face.title,
  };
  const name = hash('sha256', JSON.stringify([cardRecipe, document.id, text]), 'hex').slice(0, 12);
  return { path: `/anh/${name}-the.jpg`, params: { name }, props: { text, of: document.id } };
}
