import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageProps } from '../plan/page-kind.ts';
import { type DateText, dayInVietnam, dayText, displayedTime } from '../text/dates.ts';
import type { Abbreviation } from '../text/abbreviations.ts';
import { createTextContext, type Heading } from '../text/markdown.ts';
import { createNameLinker } from '../text/name-links.ts';
import { readingMinutes } from '../text/reading-time.ts';
import { type LegalReference, legalReferences, type OriginalSource, originalSource } from './article-references.ts';
import { type ArticleTopics, articleTopics, pagesNamedBy } from './article-topics.ts';
import { type Block, blocksOf } from './blocks/block.ts';
import type { Embed } from './blocks/embed.ts';
import { type Card, cardsOf, labelOf } from './card.ts';
import { type Correction, corrections } from './corrections.ts';
import { breadcrumbData, head } from './head.ts';
import { type Link, linksTo, linkTo } from './link.ts';
import { type Live, live } from './live.ts';
import { modifiedAt, updatedAt } from './modified-at.ts';
import { type PageFrame, pageSources } from './page-frame.ts';
import { type Figure, figureOf } from './picture.ts';
import { type Rail, railsOf } from './rail.ts';
import { type Share, shareLinks } from './share.ts';
import { articleData } from './structured-data/article-data.ts';

/** What the page of an article shows, whatever its format. */
export interface ArticlePage extends PageFrame {
  format: ArticleWire['format'];
  label: string | null;
  trail: Link[];
  category: Link | null;
  title: string;
  masthead: string | null;
  leadHtml: string | null;
  time: DateText;
  /** The day on which it appeared. */
  day: DateText;
  /** When it was last changed for readers, where that is not when it appeared. */
  updated: DateText | null;
  eventDate: DateText | null;
  authors: Link[];
  minutes: number;
  cover: Figure | null;
  /** The video that a video article is about: it stands in the place of the cover, which is its poster. */
  video: Embed | null;
  picks: Card[];
  /** Chapters of a longform; empty where the text has too few to list. */
  contents: Heading[];
  live: Live | null;
  blocks: Block[];
  corrections: Correction[];
  /** True once it appeared a year ago and more. */
  isOld: boolean;
  legalReferences: LegalReference[];
  topics: ArticleTopics;
  /** What the text explains where it uses it first, once more for those who print it or cannot hover. */
  abbreviations: readonly Abbreviation[];
  originalSource: OriginalSource | null;
  share: Share;
  rails: Rail[];
}

/** Chapters from which a list of contents helps. */
const fewestChapters = 3;

/** The words of an article that take a reader's time. */
function wordsOf(article: ArticleWire, entries: readonly LiveEntryWire[]): string {
  const texts = article.body.map((block) => {
    if (block.kind === 'rich-text' || block.kind === 'pull-quote') return block.text;
    return block.kind === 'question-answer' ? `${block.question ?? ''} ${block.answer ?? ''}` : '';
  });
  return [article.lead, ...texts, ...entries.map(({ title, text }) => `${title ?? ''} ${text ?? ''}`)].join(' ');
}

/**
 * @param origin public origin of the site
 */
export function articlePage(props: PageProps['article'], mirror: MirrorReader, origin: string): ArticlePage {
  const { shell, library, terms, explain, explained } = pageSources(props, mirror, origin);
  const article = mirror.document(props.article);
  const entries = props.liveEntries.map((ref) => mirror.document(ref));
  const link = createNameLinker(pagesNamedBy(article, library), explain);
  const text = createTextContext(explain, { link });
  const leadHtml = article.lead ? link(article.lead) : null;
  const blocks = blocksOf(article.body, { library, text });
  const cover = figureOf(article.cover, library);
  const coverAsPoster = cover && { ...cover, alt: '' };
  const leading = article.format === 'video' ? blocks.find((block) => block.kind === 'embed') : undefined;
  const video = leading ? { ...leading, poster: leading.poster ?? coverAsPoster } : null;
  const chapters = text.headings.filter(({ level }) => level === 2);
  const categoryFace = library.face('category', article.category);
  const category = categoryFace && linkTo(categoryFace);
  const trail = [{ text: 'Trang chủ', href: '/' }, ...(category ? [category] : [])];
  const authors = linksTo('author', article.authors, library);
  const source = originalSource(article);
  const updated = updatedAt(article);
  return {
    shell,
    head: head(
      {
        title: article.title,
        path: article.path,
        description: article.lead,
        article: {
          publishedAt: article.displayedAt,
          modifiedAt: modifiedAt(article, entries),
          section: category,
        },
        picture: cover?.files ?? null,
        alt: cover?.alt,
        card: props.card,
        seo: article.seo,
        original: source?.href ?? null,
        structuredData: [
          articleData(article, { shell, authors, cover, card: props.card, section: category, liveEntries: entries }),
          breadcrumbData([...trail, { text: article.title, href: article.path }], shell.origin),
        ],
      },
      shell,
      library,
    ),
    format: article.format,
    label: labelOf({ format: article.format, breaking: article.breaking === true }),
    trail,
    category,
    title: article.title,
    masthead: article.masthead || null,
    leadHtml,
    time: displayedTime(article.displayedAt),
    day: dayText(dayInVietnam(article.displayedAt)),
    updated: updated === null ? null : displayedTime(updated),
    eventDate: article.eventDate ? dayText(article.eventDate) : null,
    authors,
    minutes: readingMinutes(wordsOf(article, entries)),
    cover,
    video,
    picks: cardsOf(props.handPicked, library),
    contents: article.format === 'longform' && chapters.length >= fewestChapters ? chapters : [],
    live: live(article, entries, library, terms),
    blocks: blocks.filter((block) => block !== leading),
    corrections: corrections(article),
    isOld: props.isOld,
    legalReferences: legalReferences(article),
    topics: articleTopics(article, library),
    abbreviations: explained,
    originalSource: source,
    share: shareLinks(article.path, shell),
    rails: railsOf(props.rails, library),
  };
}
