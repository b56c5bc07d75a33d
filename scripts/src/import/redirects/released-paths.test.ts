import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeReleases } from '../../release/releases.ts';
import { addRelease } from '../../release/test-releases.ts';
import { releasedPaths } from './released-paths.ts';

test('every page and file of the newest release can be led to, and what only leads on cannot', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loa-redirects-'));
  const releases = await takeReleases(folder);
  expect(releasedPaths(releases)).toBeNull();
  const pages = ['', 'khen-thuong/nam-hoc/2021-2022/', 'du-lieu/so-lieu/', 'cai-chinh/2022/12/', 'cu/', 'cũ/'];
  await addRelease(releases, {
    ...Object.fromEntries(pages.map((page) => [`${page}index.html`, page])),
    'feed.json': '{}',
    '_redirect-map.json': JSON.stringify({ '/cu/': '/', '/c%C5%A9/': '/' }),
  });
  await addRelease(releases, { 'index.html': '' }, { heldReason: 'a gate refused it' });
  const isReleased = releasedPaths(releases);
  releases.close();
  rmSync(folder, { recursive: true });
  const asked = [...pages.map((page) => `/${page}`), '/du-lieu/so-lieu', '/feed.json', '/khong-co/', '/%E0%A4%A/'];
  expect(asked.filter((path) => isReleased?.(path))).toEqual([
    '/',
    '/khen-thuong/nam-hoc/2021-2022/',
    '/du-lieu/so-lieu/',
    '/cai-chinh/2022/12/',
    '/du-lieu/so-lieu',
    '/feed.json',
  ]);
});
