import { expect, test } from 'vitest';
import { blankArticle } from '../../test-fixtures/blank-documents.ts';
import { typedLinks } from './typed-links.ts';

test('addresses are found in Markdown and in fields of their own, with and without a host and a closing slash', () => {
  const article = {
    ...blankArticle,
    documentId: 'a',
    version: 1,
    title: 'Và/hoặc (xem "ở đây")',
    slug: 'bai',
    path: '/2026/01/bai/',
    formerPaths: ['/2026/01/bai-cu/'],
    displayedAt: '2026-01-01T00:00:00.000Z',
    sourceUrl: 'https://bao.example/2025/12/nguon/?tu=1',
    body: [
      {
        kind: 'rich-text' as const,
        text: '[một](/2024/05/mot/#doan) và <https://bao.example/gioi-thieu>, [nó](/2026/01/bai/)',
      },
    ],
    positions: { 'category/tin-tuc': 1 },
  };
  expect([...typedLinks(article, JSON.stringify(article))].sort()).toEqual([
    '/2024/05/mot',
    '/2025/12/nguon',
    '/gioi-thieu',
  ]);
});
