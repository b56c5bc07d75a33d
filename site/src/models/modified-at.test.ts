import { expect, test } from 'vitest';
import { articleFixture } from './article-fixture.ts';
import { modifiedAt, updatedAt } from './modified-at.ts';

const appeared = '2022-09-13T13:10:00.000Z';
const imported = '2026-03-01T02:00:00.000Z';
const soon = '2026-03-01T02:09:00.000Z';
const later = '2026-03-02T02:00:00.000Z';
const article = { ...articleFixture, displayedAt: appeared, firstPublishedAt: imported, lastPublishedAt: imported };

test('an article that was imported years later was not changed by that', () => {
  expect(updatedAt(article)).toBeNull();
  expect(modifiedAt(article, [])).toBe(appeared);
});

test('a second publication counts from ten minutes on', () => {
  expect(modifiedAt({ ...article, lastPublishedAt: soon }, [])).toBe(appeared);
  expect(modifiedAt({ ...article, lastPublishedAt: later }, [])).toBe(later);
});

test('an article is never changed before it appears', () => {
  const ahead = '2026-04-01T02:00:00.000Z';
  expect(modifiedAt({ ...article, lastPublishedAt: later, displayedAt: ahead }, [])).toBe(ahead);
});

test('a live article changes with its entries, and another does not', () => {
  const entries = [{ lastPublishedAt: later }, { lastPublishedAt: soon }];
  expect(modifiedAt({ ...article, format: 'live' }, entries)).toBe(later);
  expect(modifiedAt({ ...article, format: 'news' }, entries)).toBe(appeared);
});
