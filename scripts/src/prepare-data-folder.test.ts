import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { restoreUnderWay } from './backup/restore-under-way.ts';
import { type DataFolder, dataFolder } from './data-folder.ts';
import { prepareDataFolder } from './prepare-data-folder.ts';
import { activateWanted, takeReleases } from './release/releases.ts';
import { addRelease } from './release/test-releases.ts';
import { readOrCreateSecrets } from './secrets.ts';

/** The user that systems keep for programs without rights. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

let root: string;
let data: DataFolder;
let umask: number;

beforeEach(() => {
  umask = process.umask(0o022);
  root = mkdtempSync(join(tmpdir(), 'loa-modes-'));
  // What is above the data folder is the operator's to open.
  chmodSync(root, 0o755);
  data = dataFolder({ LOA_DATA: join(root, 'data') });
});
afterEach(() => {
  process.umask(umask);
  rmSync(root, { recursive: true, force: true });
});

/** A data folder as programs of this umask leave it that ask for no modes, with one release that is live. */
async function newsroom(mask: number): Promise<void> {
  process.umask(mask);
  readOrCreateSecrets(data.secretsFile);
  for (const folder of [data.cms, data.mirror, data.buildMirror, data.pictures, data.logs]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'file'), 'private');
  }
  for (const name of ['running.lock', 'imports.json', 'demo.jsonl']) writeFileSync(join(data.root, name), 'private');
  const releases = await takeReleases(data.releases);
  await addRelease(releases, { 'index.html': 'front page', '2022/09/a/index.html': 'article' });
  await activateWanted(releases);
  releases.close();
}

const current = (path: string) => join(data.releases, 'current', path);
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** What lies in the data folder beside the pages: every file of it. */
function privateFiles(): string[] {
  return readdirSync(data.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/\/releases\/(?:store|trees|current)\//.test(path));
}

describe.runIf(isRoot)('another user of the machine, as which a web server runs (skipped unless run as root)', () => {
  /** What the user finds in a file, or null where it is refused. */
  function read(path: string): string | null {
    const cat = spawnSync('cat', [path], { uid: nobody, gid: nobody, cwd: '/', encoding: 'utf8' });
    if (cat.status === 0) return cat.stdout;
    expect(cat.stderr).toMatch(/Permission denied/);
    return null;
  }

  test.each([0o022, 0o077])('reads the live pages and nothing else, made under umask %o', async (mask) => {
    await newsroom(mask);
    expect(read(current('index.html'))).toBeNull();
    prepareDataFolder(data);
    expect([read(current('index.html')), read(current('2022/09/a/index.html'))]).toEqual(['front page', 'article']);
    const files = privateFiles();
    expect(files).toEqual(expect.arrayContaining([data.secretsFile, join(data.releases, 'releases.db')]));
    expect(files.map((path) => [path, read(path)])).toEqual(files.map((path) => [path, null]));
    const list = spawnSync('ls', [data.root], { uid: nobody, gid: nobody, cwd: '/', encoding: 'utf8' });
    expect([list.status === 0, list.stdout]).toEqual([false, '']);
  });
});

test('folders and files get the modes that say so', async () => {
  await newsroom(0o022);
  prepareDataFolder(data);
  expect([data.root, data.releases, current('.'), current('index.html')].map(modeOf)).toEqual([
    '711',
    '755',
    '755',
    '644',
  ]);
  expect([data.cms, data.mirror, data.buildMirror, data.pictures, data.logs].map(modeOf)).toEqual(Array(5).fill('700'));
  const besideThem = privateFiles().filter((path) => !path.endsWith('/file'));
  expect(besideThem.map((path) => [path, modeOf(path)])).toEqual(besideThem.map((path) => [path, '600']));
});

test('a data folder with half of a restored backup is refused', () => {
  prepareDataFolder(data);
  mkdirSync(restoreUnderWay(data));
  expect(() => prepareDataFolder(data)).toThrow('was interrupted, so only a part of the backup is there');
});

test('a data folder that is new is made whole, with nothing in it open', () => {
  prepareDataFolder(data);
  expect(readdirSync(data.root).sort()).toEqual(['build-mirror', 'cms', 'logs', 'mirror', 'pictures', 'releases']);
  expect(modeOf(data.cms)).toBe('700');
});
