import { asOfNow, type PlannedPage, planRelease } from '@loa/site';
import { peerArticle } from './peer-article.ts';
import type { PeerChrome, PeerContent, PeerPage } from './peer-page.ts';
import { cardsOf, linkOf, type Mirror } from './peer-parts.ts';
import { isSection, peerSection } from './peer-section.ts';

/** The pages that the site would have, as content for another generator; of a few kinds it is asked for none. */
export function peerContent(mirror: Mirror, siteUrl: string, picturesFolder: string): PeerContent {
  const origin = siteUrl.replace(/\/$/, '');
  const { pages } = planRelease({ mirror, siteUrl, picturesFolder, asOf: asOfNow(new Date()) });
  const front = pages.find(({ kind }) => kind === 'front');
  if (front?.kind !== 'front') throw new Error('The plan has no front page.');
  return {
    chrome: peerChrome(mirror, front.props.chrome, origin),
    *pages() {
      for (const page of pages) {
        const content = peerPage(mirror, page);
        if (content) yield content;
      }
    },
    moved: movedAddresses(pages),
  };
}

function movedAddresses(pages: readonly PlannedPage[]): PeerContent['moved'] {
  const moved = new Map<string, string[]>();
  for (const page of pages) {
    if (page.kind !== 'redirect') continue;
    const { to } = page.props;
    moved.set(to, [...(moved.get(to) ?? []), page.path]);
  }
  return moved;
}

function peerPage(mirror: Mirror, page: PlannedPage): PeerPage | null {
  const { path } = page;
  if (page.kind === 'article') return peerArticle(mirror, path, page.props);
  if (page.kind === 'rss-feed') {
    const library = mirror.shown(page.props.shown);
    return {
      layout: 'feed',
      path,
      title: path,
      cards: cardsOf(
        library,
        page.props.articles.map(({ article }) => article.id),
      ),
    };
  }
  if (page.kind === 'sitemap') {
    const entries = page.props.entries.map(([at, changed]) => ({ path: at, changed }));
    return { layout: 'sitemap', path, title: path, entries };
  }
  return isSection(page) ? peerSection(mirror, page) : null;
}

function peerChrome(
  mirror: Mirror,
  chrome: Extract<PlannedPage, { kind: 'front' }>['props']['chrome'],
  origin: string,
): PeerChrome {
  const library = mirror.shown(chrome.shown);
  const setting = chrome.setting && mirror.document(chrome.setting);
  const menu = (items: NonNullable<typeof setting>['mainMenu']) =>
    items.flatMap((item) => {
      const link = linkOf(library, 'category', item.category) ?? linkOf(library, 'page', item.page);
      if (link) return [{ ...link, text: item.label || link.text }];
      return item.label ? [{ text: item.label, href: item.url }] : [];
    });
  const imprint = Object.entries(setting?.imprint ?? {});
  return {
    origin,
    name: setting?.name ?? 'Loa',
    tagline: setting?.tagline ?? '',
    description: setting?.description ?? '',
    menu: menu(setting?.mainMenu ?? []),
    footer: menu(setting?.footerMenu ?? []),
    imprint: imprint.flatMap(([label, text]) => (text ? [{ label, links: [{ text, href: null }] }] : [])),
    stylesheet: '/_astro/site.css',
  };
}
