import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { activateWanted, takeReleases } from '@loa/scripts/src/release/releases.ts';

let folder: string;
let child: ChildProcess | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loa-killed-'));
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const program = fileURLToPath(new URL('./endless-releases.ts', import.meta.url));
/** So that the endless program is not left behind by a test that was killed. */
const exitWithParent = fileURLToPath(import.meta.resolve('@loa/scripts/src/start/exit-with-parent.ts'));

function endlessReleases(): ChildProcess {
  return spawn(process.execPath, ['--import', exitWithParent, program, folder], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
}

/** The number of the release that is served now; fails when its files are of several releases, or too few or many. */
function wholeRelease(): number {
  const root = join(folder, readlinkSync(join(folder, 'current')));
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
  expect(paths).toEqual(JSON.parse(readFileSync(join(root, 'files.json'), 'utf8')));
  const numbers = new Set(
    paths.filter((path) => path !== 'files.json').map((path) => readFileSync(join(root, path), 'utf8')),
  );
  expect([...numbers]).toHaveLength(1);
  return Number([...numbers][0]);
}

test('whenever the publisher is killed, one whole release is served, and the next publisher goes on', async () => {
  let last = 0;
  for (let round = 0; round < 12; round++) {
    child = endlessReleases();
    let output = '';
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    while (!output.includes('live')) await pause(5);
    // Another moment of the cycle each time: storing, listing, linking, switching, dropping.
    await pause((round * 37) % 230);
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
    const served = wholeRelease();
    expect(served).toBeGreaterThanOrEqual(last);
    last = served;
  }
  const releases = await takeReleases(folder);
  await activateWanted(releases);
  expect(wholeRelease()).toBe(releases.list.head()?.revision);
  const used = releases.database
    .prepare<[], { digests: number }>('SELECT count(DISTINCT digest) AS digests FROM file')
    .get();
  expect([...releases.store.digests()]).toHaveLength(used?.digests ?? 0);
  releases.close();
});

test('while releases follow each other, a reader who followed the link once finds all of one release', async () => {
  child = endlessReleases();
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  while (!output.includes('live')) await pause(5);
  const seen = new Set<number>();
  while (seen.size < 8) {
    seen.add(wholeRelease());
    await pause(20);
  }
  expect(seen.size).toBe(8);
});
