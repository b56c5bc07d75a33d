import type { PublisherStatus } from '@loa/shared-types/publisher-status';
import { expect, test } from 'vitest';
import { siteReport } from './site-state.ts';

const row = {
  type: 'article',
  documentId: 'abc',
  version: 7,
  alive: true,
  links: { 'cover.image': ['anh'], 'body.0.file': ['tep'], category: ['chuyenmuc'] },
  path: '/2022/09/bai-thu/',
  lastPublishedAt: '2026-11-22T03:00:00.000Z',
} as const;

function status(changes: Partial<PublisherStatus> & { revision?: number }): PublisherStatus {
  const { revision = 6, ...rest } = changes;
  return {
    state: 'idle',
    since: '2026-11-22T03:00:00.000Z',
    live: { id: 'r1', revision, siteVersion: 'v', createdAt: '2026-11-22T03:00:00.000Z' },
    seen: 7,
    pinned: null,
    held: [],
    problem: null,
    warnings: [],
    recent: [],
    siteUrl: 'http://127.0.0.1:4321',
    ...rest,
  };
}

const problem = { message: 'Trang /gioi-thieu/ thiếu', attempts: 2, retryAt: null };

test.each([
  ['an entry that was never published', null, status({}), { kind: 'draft' }],
  ['a publisher that does not answer', row, null, { kind: 'unknown' }],
  ['a change the publisher has not begun', row, status({}), { kind: 'sent' }],
  ['a release under way', row, status({ state: 'rendering' }), { kind: 'building' }],
  [
    'a release that shows the change',
    row,
    status({ revision: 7 }),
    { kind: 'live', url: 'http://127.0.0.1:4321/2022/09/bai-thu/', at: row.lastPublishedAt },
  ],
  [
    'an entry without a page',
    { ...row, path: null },
    status({ revision: 7 }),
    { kind: 'live', url: null, at: row.lastPublishedAt },
  ],
  [
    'an entry held alone, though the release has its number',
    row,
    status({ revision: 7, held: [{ type: 'article', documentId: 'abc', version: 7, reason: 'Ảnh hỏng' }] }),
    { kind: 'held', reason: 'Ảnh hỏng' },
  ],
  ['a release that failed', row, status({ state: 'failed', problem }), { kind: 'stopped', reason: problem.message }],
  ['a site that was rolled back', row, status({ pinned: 'r0' }), { kind: 'pinned' }],
  ['a withdrawal under way', { ...row, alive: false }, status({}), { kind: 'withdrawing' }],
  ['a withdrawal that is done', { ...row, alive: false }, status({ revision: 7 }), { kind: 'withdrawn' }],
])('tells the editor of %s', (_case, entry, answer, expected) => {
  expect(siteReport(entry, answer)).toEqual({ state: expected, refusedFiles: [] });
});

test('tells the editor which files of an entry the site refused, though the entry is live', () => {
  const held = [
    { type: 'file', documentId: 'anh', version: 5, reason: 'anh.png: tệp lớn hơn 30 MB' },
    { type: 'file', documentId: 'cuabaikhac', version: 6, reason: 'khac.png: không đọc được ảnh' },
    { type: 'category', documentId: 'chuyenmuc', version: 4, reason: 'Ô “Tên” còn trống.' },
  ] as const;
  const report = siteReport(row, status({ revision: 7, held: [...held] }));
  expect(report.state.kind).toBe('live');
  expect(report.refusedFiles).toEqual(['anh.png: tệp lớn hơn 30 MB']);
});
