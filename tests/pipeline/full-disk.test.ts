import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Publisher } from '@loa/scripts/src/publisher/publisher.ts';
import { takeReleases } from '@loa/scripts/src/release/releases.ts';
import { bootRenderer, openMirror } from '@loa/site';
import { fixtureArticles } from '@loa/site/test-fixtures/fixture-articles.ts';
import { FixtureCms, fixtureToken } from '@loa/site/test-fixtures/fixture-cms.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const siteUrl = 'https://bao.example';
let folder: string;
let mounted = false;

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'loa-full-')), 'disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', folder], { stdio: 'ignore' });
    mounted = true;
  } catch {
    console.warn('Not run: a full disk is simulated by a small tmpfs, which only root may mount.');
  }
});
afterAll(() => {
  // A test that failed has files open on it.
  if (mounted) execFileSync('umount', ['--lazy', folder]);
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const ballast = () => join(folder, 'ballast');

/** Fills the disk up to so many bytes. */
function leave(bytes: number): void {
  rmSync(ballast(), { force: true });
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(ballast(), Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
}

test('a full disk fails the pass wherever it is met, says so and loses nothing; with room again the news goes live', async (context) => {
  if (!mounted) return context.skip();
  await using cms = new FixtureCms();
  const cmsUrl = await cms.start();
  const releases = await takeReleases(join(folder, 'releases'));
  const mirror = openMirror(join(folder, 'mirror'));
  const picturesFolder = join(folder, 'pictures');
  const publisher = new Publisher({
    ...{ releases, mirror, cmsUrl, readToken: fixtureToken, picturesFolder, siteUrl, log: () => {} },
    boot: () => bootRenderer({ mirror, picturesFolder, siteUrl }),
  });
  const [article] = fixtureArticles;
  if (!article) throw new TypeError('The fixture newsroom has no article.');
  const served = () => readFileSync(join(folder, 'releases/current', article.path, 'index.html'), 'utf8');
  expect(await publisher.attempt()).toBe(true);
  const before = served();
  const { live } = publisher.status();
  const stored = [...releases.store.digests()].sort();

  // So much that neither what is pulled nor what is made of it fits into little.
  const text = Array.from({ length: 20_000 }, (_, number) => `từ-${number.toString(36)}`).join(' ');
  const body = [{ kind: 'rich-text', text }];
  for (const each of fixtureArticles.slice(1)) cms.publish('article', { ...each, body });
  const number = cms.publish('article', { ...article, title: 'Tin của lúc đầy đĩa', body });

  const pulled = new Set<boolean>();
  for (const room of [0, 256, 2_048, 4_096, 6_144, 8_192]) {
    leave(room * 1024);
    publisher.nudge();
    if (await publisher.attempt()) break;
    pulled.add(mirror.revision === number);
    expect(publisher.status()).toMatchObject({
      state: 'failed',
      live,
      problem: {
        message: `The disk that holds ${releases.folder} is full; release ${live?.id} keeps serving. Free some space: it is tried again by itself.`,
      },
    });
    expect(served()).toBe(before);
    // What the attempt had made would take the room of the next.
    expect([...releases.store.digests()].sort()).toEqual(stored);
  }
  // The mirror met it, and so did the release.
  expect([...pulled]).toEqual([false, true]);

  rmSync(ballast(), { force: true });
  publisher.nudge();
  expect(await publisher.attempt()).toBe(true);
  expect(publisher.status()).toMatchObject({ state: 'live', live: { revision: number }, problem: null });
  expect(served()).toContain('Tin của lúc đầy đĩa');
  await publisher.close();
  mirror.close();
  releases.close();
});
