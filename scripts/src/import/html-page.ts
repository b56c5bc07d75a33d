import { load, type CheerioAPI } from 'cheerio';
import { isTag, type Element } from 'domhandler';
import { htmlFacts } from './html-facts.ts';
import { htmlLines } from './html-lines.ts';
import { isProse } from './line-kind.ts';
import { readMasthead } from './masthead.ts';
import { cleanText } from './page-line.ts';
import type { ReadPage } from './read-page.ts';

/** What is never an article's text, wherever it stands. */
const furniture =
  'script, style, noscript, template, svg, nav, aside, form, button, input, select, [hidden], [aria-hidden="true"], ' +
  '[style*="display:none"], [style*="display: none"], .share, .social, .tags, .tag-list, .breadcrumb, .comment, .comments, ' +
  '.box-comment, .advertisement, .banner, .ads, .related, .box-related, .related-news, .article-related, .news-related, ' +
  '.__MB_ARTICLE_PACKAGE, .__MB_ARTICLE_A, .article-relate, .tin-lien-quan, .detail-tags, .article-tags';

/** Where the systems of Vietnamese papers keep a body, the most certain first. */
const containers = [
  '.__MASTERCMS_CONTENT',
  '[itemprop="articleBody"]',
  '.article-detail-content',
  '.detail-content',
  '.content-detail',
  '.article-content',
  '.article__body',
  '.article-body',
  '.news-content',
  '.entry-content',
  '.post-content',
  '.singular-content',
  '#content_detail_news',
  '#article-body',
  '.cms-body',
  '.maincontent',
  '.detail__content',
];

/** Reads a saved HTML page: facts from its metadata and marked places, lines from the body or, unmarked, from the whole page. */
export function htmlPage(html: string, file: string): ReadPage {
  const $ = load(html);
  const facts = htmlFacts($);
  const strayMarkup = [...html.matchAll(/<body[^>]*>\s*(-->)/gi)].map((match) => match[1] ?? '');
  const body = bodyElement($);
  const embeds = (body ? $(body) : $('body'))
    .find('iframe[src], video source[src], embed[src]')
    .toArray()
    .map((frame) => $(frame).attr('src') ?? '')
    .filter((address) => /^(?:https?:)?\/\//.test(address));
  $(furniture).remove();
  if (body === null || facts.title === null) {
    $('header, footer')
      .filter((_, element) => $(element).find('h1').length === 0)
      .remove();
    const root = $('body').get(0);
    return { lines: root ? htmlLines($, root, file) : [], facts: { ...facts, embeds }, bodyOnly: false, strayMarkup };
  }
  const lines = [...htmlLines($, body, file), ...signatureOutside($, body)];
  const lead = facts.lead ?? boldLead($, body);
  const known =
    lead === null
      ? lines
      : lines.filter((line) => line.text !== lead.text && readMasthead(line.text)?.rest !== lead.text);
  return { lines: known, facts: { ...facts, lead, embeds }, bodyOnly: true, strayMarkup };
}

/** The marked body with the most text, else the element whose own paragraphs hold the most; null when nothing stands out. */
function bodyElement($: CheerioAPI): Element | null {
  for (const selector of containers) {
    const best = longest($, $(selector).toArray().filter(isTag));
    if (best && cleanText($(best).text()).length >= 200) return best;
  }
  const parents = new Set(
    $('p')
      .toArray()
      .map((paragraph) => paragraph.parent)
      .filter((parent): parent is Element => parent !== null && isTag(parent)),
  );
  const scored = [...parents]
    .filter((parent) => $(parent).closest('nav, aside, footer, form, li').length === 0)
    .map((parent) => ({ parent, length: cleanText($(parent).children('p').text()).length }))
    .toSorted((a, b) => b.length - a.length);
  const [best, second] = scored;
  return best && best.length >= 400 && best.length > 2 * (second?.length ?? 0) ? best.parent : null;
}

function longest($: CheerioAPI, elements: readonly Element[]): Element | null {
  const lengths = elements.map((element) => ({ element, length: $(element).text().length }));
  return lengths.toSorted((a, b) => b.length - a.length)[0]?.element ?? null;
}

/** Signature and source that stand right behind the body, in elements of their own. */
function signatureOutside($: CheerioAPI, body: Element) {
  const places = $(body).nextAll('.article-detail-source, .source, .detail-source, .link-source').toArray();
  return places.flatMap((place) => htmlLines($, place, ''));
}

/** The first paragraph when it stands wholly in bold: how a lead looks where nothing else marks it. */
function boldLead($: CheerioAPI, body: Element): { text: string; masthead: string | null } | null {
  const first = $(body)
    .find('p, h2')
    .filter((_, element) => cleanText($(element).text()) !== '')
    .first();
  const text = cleanText(first.text());
  const bold = first.is('h2') || cleanText(first.find('strong, b').text()) === text;
  const line = { text, gap: true, mark: null, image: null };
  if (!bold || !isProse(line)) return null;
  const signed = readMasthead(text);
  return { text: signed?.rest ?? text, masthead: signed?.masthead ?? null };
}
