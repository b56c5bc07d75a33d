import { expect, it } from 'vitest';
import { allowedFiles } from './bench-article.ts';

it('allows a new article twenty files, and four for each body, campaign, tag and author that it names', () => {
  const fields = {
    title: 'A',
    slug: 'a',
    format: 'news',
    category: 'c',
    displayedAt: '2026-01-01T00:00:00.000Z',
  } as const;
  expect(allowedFiles(fields)).toBe(20);
  const named = {
    authors: ['x'],
    tags: ['y', 'z'],
    campaigns: ['k'],
    unionBodies: [{ body: 'b', role: 'subject' as const }],
  };
  expect(allowedFiles({ ...fields, ...named })).toBe(40);
});
