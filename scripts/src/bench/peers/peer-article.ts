import type { PlannedPage } from '@loa/site';
import type { PeerArticle } from './peer-page.ts';
import { blocksOf, cardsOf, figureOf, linkOf, linksOf, type Mirror, timeOf } from './peer-parts.ts';

type ArticleProps = Extract<PlannedPage, { kind: 'article' }>['props'];

export function peerArticle(mirror: Mirror, path: string, props: ArticleProps): PeerArticle {
  const library = mirror.shown(props.shown, props.chrome.shown);
  const article = mirror.document(props.article);
  const category = linkOf(library, 'category', article.category);
  const cover = figureOf(library, article.cover);
  const bodies = article.unionBodies.map(({ body }) => body);
  return {
    layout: 'article',
    path,
    title: article.title,
    description: article.lead ?? '',
    trail: [{ text: 'Trang chủ', href: '/' }, ...(category ? [category] : [])],
    image: cover?.picture.src ?? null,
    format: article.format,
    label: article.format === 'news' ? null : article.format,
    masthead: article.masthead,
    category,
    time: timeOf(article.displayedAt),
    authors: linksOf(library, 'author', article.authors),
    cover,
    picks: cardsOf(library, props.handPicked),
    blocks: blocksOf(library, article.body),
    moments: props.liveEntries
      .map((ref) => mirror.document(ref))
      .map((entry) => ({
        id: entry.documentId,
        time: timeOf(entry.happenedAt),
        title: entry.title ?? '',
        text: entry.text ?? '',
      })),
    corrections: article.corrections.map(({ wrong, right, note }) => ({
      wrong: wrong ?? '',
      right: right ?? '',
      note: note ?? '',
    })),
    topics: [
      { label: 'Công đoàn', links: linksOf(library, 'union-body', bodies) },
      { label: 'Phong trào', links: linksOf(library, 'campaign', article.campaigns) },
      { label: 'Khen thưởng', links: linksOf(library, 'award', article.awards) },
      { label: 'Chủ đề', links: linksOf(library, 'tag', article.tags) },
    ].filter(({ links }) => links.length > 0),
    source: article.sourceName ? { text: article.sourceName, href: article.sourceUrl } : null,
    rails: props.rails.map((rail) => ({ title: rail.kind, cards: cardsOf(library, rail.articles) })),
  };
}
