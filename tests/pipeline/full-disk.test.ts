import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeFailure } from '@loa/scripts/src/publisher/describe-failure.ts';
import { isDiskFull } from '@loa/scripts/src/release/error-code.ts';
import { activateWanted, takeReleases } from '@loa/scripts/src/release/releases.ts';
import { dropOrphans } from '@loa/scripts/src/release/retention.ts';
import { addRelease } from '@loa/scripts/src/release/test-releases.ts';

let folder: string;
let mounted = false;

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'loa-full-')), 'disk');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', folder], { stdio: 'ignore' });
    mounted = true;
  } catch {
    console.warn('Not run: a full disk is simulated by a small tmpfs, which only root may mount.');
  }
});
afterAll(() => {
  if (mounted) execFileSync('umount', [folder]);
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

test('a full disk stops the release, says so, and leaves the last one served; with room again it goes on', async (context) => {
  if (!mounted) return context.skip();
  const releases = await takeReleases(folder);
  await addRelease(releases, { 'index.html': 'one' });
  await activateWanted(releases);

  const tooMuch = Object.fromEntries(
    Array.from({ length: 64 }, (_, number) => [`${number}.html`, `${number}`.padEnd(100_000, 'x')]),
  );
  const failure: unknown = await addRelease(releases, { 'index.html': 'two', ...tooMuch }).catch(
    (error: unknown) => error,
  );
  expect(isDiskFull(failure)).toBe(true);
  expect(describeFailure(failure, releases)).toMatch(
    /^The disk that holds .+ is full; release release-1 keeps serving\. Free/,
  );
  expect(readFileSync(join(folder, 'current/index.html'), 'utf8')).toBe('one');

  await dropOrphans(releases.database, releases.store);
  await addRelease(releases, { 'index.html': 'three' });
  await activateWanted(releases);
  expect(readFileSync(join(folder, 'current/index.html'), 'utf8')).toBe('three');
  releases.close();
});
