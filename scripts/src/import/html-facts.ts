import type { CheerioAPI } from 'cheerio';
import { isPersonName, readByline } from './byline.ts';
import { machineTime, readDateline, toIsoTime, type Dateline } from './dateline.ts';
import { foldedKey } from './folded-key.ts';
import { jsonLdArticle } from './json-ld.ts';
import { readMasthead } from './masthead.ts';
import type { PageFacts } from './page-facts.ts';
import { cleanText } from './page-line.ts';
import { readSource } from './read-source.ts';
import { wordCount } from './sentence-shape.ts';

const leads =
  '.article-detail-desc, .detail-desc, .detail-sapo, .article-desc, .article-sapo, .sapo, .sapo_detail, .singular-sapo, .chapeau, ' +
  '.article-summary, .detail__summary, .news-sapo, .article__sapo, [itemprop="description"]:not(meta)';
const datelines =
  '.article-detail-bar, .detail-info, .article-info, .article-meta, .article-date, .detail-time, .post-time, .post-date, .bx-time, ' +
  '.publish-date, .date-time, .detail__meta, time, [itemprop="datePublished"], .date, .time';
const writers =
  '.detail-author, .article-author, .article-detail-author, .author-name, .author-title, [itemprop="author"], [rel="author"], .author, .auther';
const categories =
  '.article-detail-cat, .detail-cat, .article-cat, .cat-name, .category-name, [itemprop="articleSection"]';

/** Reads what a page's metadata and its marked places say. What a reader sees goes before what only machines see. */
export function htmlFacts($: CheerioAPI): PageFacts {
  const meta = (...names: string[]) =>
    firstText(
      names.map((name) =>
        $(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`).attr('content'),
      ),
    );
  const seen = (selector: string) =>
    $(selector)
      .toArray()
      .map((element) => cleanText($(element).text()))
      .filter((text) => text !== '');
  const data = jsonLdArticle($);
  const siteName = meta('og:site_name') ?? data.publisher;
  const title = titleOf($, seen, meta('og:title') ?? data.headline, siteName);
  const dateline = datelineOf($, seen);
  const machine = firstText([
    meta('article:published_time', 'datePublished', 'pubdate'),
    $('time[datetime], [itemprop="datePublished"][datetime]').attr('datetime'),
    data.datePublished,
  ]);
  const canonicalUrl = webAddress($('link[rel="canonical"]').attr('href') ?? meta('og:url') ?? data.url);
  const source = seen('.article-detail-source, .detail-source, .link-source')
    .map(readSource)
    .find((each) => each?.name);
  return {
    title,
    lead: leadOf(seen(leads)[0]),
    category:
      seen(categories)[0] ?? breadcrumbOf($, title) ?? dateline?.category ?? meta('article:section') ?? data.section,
    dateline,
    displayedAt: (dateline?.at ? toIsoTime(dateline.at) : null) ?? (machine ? machineTime(machine) : null),
    byline: bylineOf(seen(writers), [meta('article:author', 'author', 'dable:author'), data.author], siteName),
    sourceName: source?.name ?? null,
    sourceUrl: source?.url ?? null,
    canonicalUrl,
    siteName,
    embeds: [],
  };
}

function titleOf(
  $: CheerioAPI,
  seen: (selector: string) => string[],
  named: string | null,
  siteName: string | null,
): string | null {
  const headings = seen('h1');
  const plain = named ?? firstText([$('head > title').text()]);
  const bare = plain === null ? null : withoutSite(plain, siteName);
  const same = headings.find((heading) => bare !== null && foldedKey(heading) === foldedKey(bare));
  const marked = seen(
    'h1.article-detail-title, h1.detail-title, h1[itemprop="headline"], .article-title, .title-detail',
  )[0];
  return same ?? marked ?? headings.find((heading) => wordCount(heading) >= 4) ?? bare;
}

/** `Title - Báo Lao động Thủ đô` as a browser's tab shows it, without the site's name. */
function withoutSite(title: string, siteName: string | null): string {
  const cut = /^(.{15,}?)\s+[|–—-]\s+([^|–—]{3,60})$/u.exec(title);
  if (!cut?.[1] || !cut[2]) return title;
  const site = siteName !== null && foldedKey(cut[2]).includes(foldedKey(siteName));
  return site || /báo|tạp chí|\.vn|lao động thủ đô|công đoàn thủ đô/iu.test(cut[2]) ? cut[1] : title;
}

function leadOf(text: string | undefined): PageFacts['lead'] {
  if (text === undefined || wordCount(text) < 6) return null;
  const signed = readMasthead(text);
  return { text: signed?.rest ?? text, masthead: signed?.masthead ?? null };
}

function datelineOf($: CheerioAPI, seen: (selector: string) => string[]): Dateline | null {
  const parts = [seen('.format_time')[0], seen('.format_date')[0]];
  const spans = parts[1] === undefined ? null : readDateline(parts.filter(Boolean).join(' | '));
  // A card's date in a rail has the same classes; the article's own stands with its title, before any card of a list.
  const places = $(datelines)
    .filter((_, element) => $(element).closest('li, aside, footer').length === 0)
    .toArray();
  const own = places.map((element) => readDateline(cleanText($(element).text()))).find((each) => each?.at);
  return own?.at?.time ? own : (spans ?? own ?? belowTitle($));
}

/** A dateline without a mark of its own: one of the first few elements below the title. */
function belowTitle($: CheerioAPI): Dateline | null {
  const title = $('h1').last();
  const near = [...title.nextAll().slice(0, 4).toArray(), ...title.parent().nextAll().slice(0, 2).toArray()];
  return near.map((element) => readDateline(cleanText($(element).text()))).find((each) => each?.at) ?? null;
}

function breadcrumbOf($: CheerioAPI, title: string | null): string | null {
  const steps = $(
    '.breadcrumb a, .breadcrumbs a, [itemtype*="BreadcrumbList"] [itemprop="name"], nav[aria-label="breadcrumb"] a',
  )
    .toArray()
    .map((element) => cleanText($(element).text()))
    .filter(
      (text) =>
        text !== '' && !/^(?:Trang chủ|Home)$/iu.test(text) && (title === null || foldedKey(text) !== foldedKey(title)),
    );
  return steps.at(-1) ?? null;
}

/** The paper often stands in the author's place of the metadata; only a person or a crew is a byline. */
function bylineOf(shown: readonly string[], named: readonly (string | null)[], siteName: string | null): string | null {
  const visible = shown.map((text) => readByline(text)?.byline).find((byline) => Boolean(byline));
  const machine = named.find(
    (name) =>
      name !== null &&
      isPersonName(name) &&
      (siteName === null || foldedKey(name) !== foldedKey(siteName)) &&
      !/báo|lao động|admin|ban biên tập/iu.test(name),
  );
  return visible ?? machine ?? null;
}

function webAddress(address: string | null | undefined): string | null {
  const url = address ? URL.parse(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function firstText(values: readonly (string | null | undefined)[]): string | null {
  return values.map((value) => cleanText(value ?? '')).find((value) => value !== '') ?? null;
}
