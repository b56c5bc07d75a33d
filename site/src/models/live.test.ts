import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import { expect, test } from 'vitest';
import { articleFixture } from './article-fixture.ts';
import { fixtureLibrary } from './fixture-library.ts';
import { live } from './live.ts';

const article: ArticleWire = { ...articleFixture, format: 'live', liveState: 'running' };
const blank: LiveEntryWire = {
  documentId: 'e',
  version: 1,
  firstPublishedAt: '2025-11-07T01:00:00.000Z',
  lastPublishedAt: '2025-11-07T01:00:00.000Z',
  article: 'a1',
  happenedAt: '2025-11-07T01:00:00.000Z',
  title: null,
  text: null,
  author: null,
  picture: null,
  keyMoment: null,
  pinned: null,
};

function show(...entries: Partial<LiveEntryWire>[]) {
  const wires = entries.map((entry) => ({ ...blank, ...entry }));
  return live(article, wires, fixtureLibrary({}), []);
}

test('entries stand newest first, whatever order they come in', () => {
  const shown = show(
    { documentId: 'a', title: 'Một', happenedAt: '2025-11-07T01:00:00.000Z' },
    { documentId: 'c', title: 'Ba', happenedAt: '2025-11-07T03:00:00.000Z' },
    { documentId: 'b', title: 'Hai', happenedAt: '2025-11-07T02:00:00.000Z' },
  );
  expect(shown?.entries.map(({ title, time }) => [title, time.text])).toEqual([
    ['Ba', '10:00'],
    ['Hai', '09:00'],
    ['Một', '08:00'],
  ]);
});

test('a pinned entry stands above and not again below', () => {
  const shown = show({ documentId: 'a', title: 'Ghim', pinned: true }, { documentId: 'b', title: 'Thường' });
  expect(shown?.pinned.map(({ title }) => title)).toEqual(['Ghim']);
  expect(shown?.entries.map(({ title }) => title)).toEqual(['Thường']);
});

test('key moments go as the day went and need a title to be listed', () => {
  const shown = show(
    { documentId: 'a', title: 'Trước', keyMoment: true, happenedAt: '2025-11-07T01:00:00.000Z' },
    { documentId: 'b', title: 'Sau', keyMoment: true, happenedAt: '2025-11-07T02:00:00.000Z' },
    { documentId: 'c', text: 'Không tít', keyMoment: true },
  );
  expect(shown?.keyMoments.map(({ title }) => title)).toEqual(['Trước', 'Sau']);
});

test('an empty entry is left out, and another format has no ticker', () => {
  expect(show({ text: ' ' })?.entries).toEqual([]);
  expect(live(articleFixture, [blank], fixtureLibrary({}), [])).toBeNull();
});
