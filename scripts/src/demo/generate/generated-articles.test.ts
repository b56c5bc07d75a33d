import { expect, test } from 'vitest';
import { embedFrame } from '@loa/shared-types/embed-provider';
import { isSlug } from '@loa/shared-types/vietnamese-text';
import { renderArtwork } from '../artwork/render-artwork.ts';
import { schoolYard } from '../artwork/school-scenes.ts';
import { generatedArticle } from './generated-articles.ts';
import {
  categorySlugs,
  censusFor,
  generatedAwards,
  generatedCampaigns,
  generatedReferences,
  watchedBodySlug,
} from './generated-references.ts';
import { seededDocumentId } from './picture-pool.ts';

const count = 400;
const census = censusFor(count);
const pictures = ['mot', 'hai'];
const newsroom = (seed: string) => [
  ...generatedReferences(seed, census),
  ...generatedCampaigns(seed, census, pictures),
  ...generatedAwards(seed, census),
  ...Array.from({ length: count }, (_, index) => generatedArticle(seed, index, count, census, pictures)),
];
const articles = Array.from({ length: count }, (_, index) => generatedArticle('s', index, count, census, pictures));

test('the same seed makes the same newsroom, another seed another', () => {
  expect(newsroom('s')).toEqual(newsroom('s'));
  expect(newsroom('s')).not.toEqual(newsroom('t'));
  expect(seededDocumentId('s', 'article', 's-1')).toMatch(/^[a-z][a-z0-9]{23}$/);
});

test('the same seed cuts the same picture', async () => {
  const [first, again, other] = await Promise.all(
    ['s', 's', 't'].map((seed) => renderArtwork(schoolYard, 'day', seed)),
  );
  expect(first).toEqual(again);
  expect(first).not.toEqual(other);
});

test('articles run from 2012 to 2026, and link to older ones alone', () => {
  const years = articles.map(({ at }) => at.getUTCFullYear());
  expect([years[0], years.at(-1)]).toEqual([2012, 2026]);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  const places = new Map(articles.map(({ article }, index) => [article.key, index]));
  for (const [index, { article }] of articles.entries()) {
    for (const key of article.fields.related ?? []) expect(places.get(key) ?? count).toBeLessThan(index);
  }
});

test('every format is there, and the usual article has about 860 words', () => {
  expect(new Set(articles.map(({ article }) => article.fields.format)).size).toBe(8);
  const news = articles.filter(({ article }) => article.fields.format === 'news');
  const words = news.map(({ article }) => JSON.stringify(article.fields.body).split(' ').length);
  const mean = words.reduce((sum, each) => sum + each, 0) / words.length;
  expect(mean).toBeGreaterThan(760);
  expect(mean).toBeLessThan(960);
});

test('addresses and links are those that the newsroom has', () => {
  const slugs = articles.map(({ article }) => article.fields.slug);
  expect(new Set(slugs).size).toBe(count);
  expect(slugs.filter((slug) => !isSlug(slug))).toEqual([]);
  const keys = new Set(newsroom('s').flatMap((each) => ('type' in each ? [`${each.type} ${each.key}`] : [])));
  for (const { article } of articles) {
    const {
      category,
      authors = [],
      tags = [],
      campaigns = [],
      awards = [],
      unionBodies = [],
      body = [],
    } = article.fields;
    expect(categorySlugs).toContain(category);
    const links = [
      ...authors.map((key) => `author ${key}`),
      ...tags.map((key) => `tag ${key}`),
      ...campaigns.map((key) => `campaign ${key}`),
      ...awards.map((key) => `award ${key}`),
      ...unionBodies.map((role) => `union-body ${role.body}`),
    ];
    expect(links.filter((link) => !keys.has(link))).toEqual([]);
    for (const block of body) if (block.kind === 'embed') expect(embedFrame(block.url ?? '')).not.toBeNull();
  }
});

test('one union body is shown by exactly a thousand articles of a larger newsroom, old ones and new', () => {
  const size = 2500;
  const showing = Array.from({ length: size }, (_, index) => index).filter((index) => {
    const { article } = generatedArticle('s', index, size, censusFor(size), pictures);
    return article.fields.unionBodies?.some(({ body }) => body === watchedBodySlug);
  });
  expect(showing).toHaveLength(1000);
  expect(showing[0]).toBe(0);
  expect(showing.at(-1)).toBeGreaterThan(size * 0.75);
});
