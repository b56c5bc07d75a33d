import { describe, expect, test } from 'vitest';
import { addressMonth, pathOf } from '@loa/shared-types/address';
import { addressedTypes } from '@loa/shared-types/published-type';
import { embedFrame } from '@loa/shared-types/embed-provider';
import { isSlug } from '@loa/shared-types/vietnamese-text';
import { articles } from '@loa/scripts/src/demo/content/articles.ts';
import { unionBodies } from '@loa/scripts/src/demo/content/union-bodies.ts';
import type { DemoType } from '@loa/scripts/src/demo/demo-document.ts';
import { demoNewsroom } from '@loa/scripts/src/demo/demo-newsroom.ts';
import { demoFacts } from './demo-facts.ts';

const { documents, files } = demoNewsroom;
const ofType = (type: DemoType) => documents.filter((each) => each.type === type);

/** All texts of an entry, in reading order, with Markdown's emphasis taken off. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replaceAll('**', '')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Sentences that an entry quotes, with the key of the article that they come from. */
function quotesIn(value: unknown): { article: string; quote: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const article = 'sourceArticle' in value ? value.sourceArticle : 'article' in value && value.article;
  const quote = 'quote' in value && value.quote;
  const own = typeof article === 'string' && typeof quote === 'string' ? [{ article, quote }] : [];
  return [...own, ...Object.values(value).flatMap(quotesIn)];
}

const words = (value: unknown) => textsIn(value).join(' ').split(/\s+/).length;

describe('the demo newsroom', () => {
  test('has at least what was promised', () => {
    expect(articles.length).toBeGreaterThanOrEqual(12);
    const formats = new Set(articles.map(({ fields }) => fields.format));
    expect(formats).toEqual(
      new Set(['news', 'feature', 'longform', 'infographic', 'live', 'photo', 'video', 'correction']),
    );
    expect(ofType('union-body').length).toBeGreaterThanOrEqual(20);
    expect(ofType('award').length).toBeGreaterThanOrEqual(12);
    expect(ofType('campaign').length).toBeGreaterThanOrEqual(10);
    expect(ofType('live-entry').length).toBeGreaterThanOrEqual(8);
    expect(files.filter(({ mime }) => mime === 'image/jpeg').length).toBeGreaterThanOrEqual(12);
  });

  test.each(demoFacts)('$source: $text', ({ path, text }) => {
    const article = articles.find(
      ({ fields }) => pathOf('article', fields.slug, addressMonth(new Date(fields.displayedAt))) === path,
    );
    expect(textsIn(article?.fields).join('\n')).toContain(text);
  });

  test('uses a key once in each type, and slugs that need no escaping', () => {
    const keys = documents.map(({ type, key }) => `${type}/${key}`);
    expect(keys).toEqual([...new Set(keys)]);
    const slugs = documents.filter(({ type }) => addressedTypes.some((each) => each === type)).map(({ key }) => key);
    expect(slugs.filter((slug) => !isSlug(slug))).toEqual([]);
  });

  test('is written in composed letters, without a space too many', () => {
    const wrong = documents.flatMap(({ key, fields }) =>
      textsIn(fields)
        .filter((text) => text !== text.normalize('NFC') || / {2}| $|^ |“ | ”/.test(text))
        .map((text) => `${key}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  test('is long enough to be read', () => {
    const short = articles.filter(
      ({ fields }) => !fields.displayedAt.startsWith('2025-1') && fields.format !== 'correction',
    );
    expect(short.filter(({ fields }) => words(fields.body) < 250).map(({ key }) => key)).toEqual([]);
    const longform = articles.find(({ fields }) => fields.format === 'longform');
    expect(words(longform?.fields.body)).toBeGreaterThanOrEqual(1200);
  });

  test('states no succession as a fact', () => {
    const successions = unionBodies.flatMap(({ fields }) => fields.successions ?? []);
    expect(successions.length).toBeGreaterThan(0);
    expect(successions.filter(({ example, decisionNumber }) => !example && !decisionNumber)).toEqual([]);
  });

  test('says of figures that are made up that they are an example', () => {
    const overYears = unionBodies.filter(({ fields }) => (fields.statistics ?? []).some(({ asOf }) => asOf));
    expect(overYears.length).toBeGreaterThan(0);
    expect(overYears.filter(({ fields }) => !fields.name.includes('(ví dụ)'))).toEqual([]);
  });

  test('quotes its own articles word for word', () => {
    const quotes = documents.flatMap(({ key, fields }) => quotesIn(fields).map((quote) => ({ key, ...quote })));
    expect(quotes.length).toBeGreaterThan(40);
    const missing = quotes.filter(({ article, quote }) => {
      const text = textsIn(articles.find(({ key }) => key === article)?.fields).join('\n');
      return !text.replace(/\s+/g, ' ').includes(quote);
    });
    expect(missing).toEqual([]);
  });

  test('embeds only what is on the allow-list', () => {
    const urls = articles.flatMap(({ fields }) =>
      (fields.body ?? []).flatMap((block) => (block.kind === 'embed' ? [block.url ?? ''] : [])),
    );
    expect(urls.filter((url) => embedFrame(url) === null)).toEqual([]);
  });
});
