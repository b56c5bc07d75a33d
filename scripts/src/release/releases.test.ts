import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { pin, pinned, unpin, wantedRelease } from './pin.ts';
import { activateWanted, openReleases, type Releases, takeReleases } from './releases.ts';
import { addRelease } from './test-releases.ts';

let folder: string;
let releases: Releases;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loa-releases-'));
  releases = await takeReleases(folder);
});
afterEach(() => {
  releases.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What a web server at `current` would serve: path → content, and every folder. */
function served(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, 'current'), { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(join(folder, 'current').length + 1);
    found[path] = entry.isDirectory() ? '(folder)' : readFileSync(join(folder, 'current', path), 'utf8');
  }
  return found;
}

async function publish(files: Record<string, string>) {
  const release = await addRelease(releases, files);
  await activateWanted(releases);
  return release;
}

describe('a release', () => {
  test('is served as a whole, and what it lacks is gone with its empty folders', async () => {
    await publish({ 'index.html': 'one', '2022/09/a/index.html': 'a', '2022/09/b/index.html': 'b' });
    await publish({ 'index.html': 'two', '2022/09/b/index.html': 'b' });
    expect(served()).toEqual({
      'index.html': 'two',
      '2022': '(folder)',
      '2022/09': '(folder)',
      '2022/09/b': '(folder)',
      '2022/09/b/index.html': 'b',
    });
    await publish({ 'index.html': 'two' });
    expect(served()).toEqual({ 'index.html': 'two' });
  });

  test('costs as many rows as it changes files', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, number) => [`${number}/index.html`, `page ${number}`]),
    );
    await publish(many);
    const release = await publish({ ...many, '7/index.html': 'changed' });
    const count = releases.database.prepare<[], { rows: number }>('SELECT count(*) AS rows FROM file').get();
    expect(release.written).toBe(1);
    expect(count?.rows).toBe(201);
  });

  test('may put a file where a folder was and a folder where a file was', async () => {
    await publish({ 'a/b': 'deep', c: 'flat' });
    await publish({ a: 'flat', 'c/d': 'deep' });
    await publish({ 'a/b': 'deep', c: 'flat' });
    await publish({ a: 'flat', 'c/d': 'deep' });
    expect(served()).toEqual({ a: 'flat', c: '(folder)', 'c/d': 'deep' });
  });

  test('never changes a file in place: who has it open reads it to its end', async () => {
    await publish({ 'index.html': 'one' });
    const inode = lstatSync(join(folder, 'current/index.html')).ino;
    await publish({ 'index.html': 'two' });
    await publish({ 'index.html': 'three' });
    await publish({ 'index.html': 'four' });
    expect(releases.store.path(releases.list.file(1, 'index.html')?.digest ?? '')).toSatisfy(
      (path: string) => lstatSync(path).ino === inode && readFileSync(path, 'utf8') === 'one',
    );
  });
});

test('the difference of two releases says what makes either of them into the other', async () => {
  const first = await addRelease(releases, { 'a.html': 'a', 'b.html': 'b', 'c.html': 'c' });
  const second = await addRelease(releases, { 'a.html': 'a', 'b.html': 'two' });
  const third = await addRelease(releases, { 'a.html': 'a', 'b.html': 'three', 'd.html': 'd' });
  const contents = (from: number, to: number) =>
    releases.list
      .difference(from, to)
      .map(({ path, digest }) => [path, digest === null ? null : releases.store.read(digest).toString()]);
  expect(contents(first.seq, third.seq)).toEqual([
    ['b.html', 'three'],
    ['c.html', null],
    ['d.html', 'd'],
  ]);
  expect(contents(third.seq, first.seq)).toEqual([
    ['b.html', 'b'],
    ['c.html', 'c'],
    ['d.html', null],
  ]);
  expect(contents(second.seq, second.seq)).toEqual([]);
});

describe('an operator', () => {
  test('goes back to an older release, which stays until it is let go', async () => {
    const first = await publish({ 'index.html': 'one', 'old.html': 'old' });
    await publish({ 'index.html': 'two', 'new.html': 'new' });
    pin(releases.database, first.seq);
    await activateWanted(releases);
    expect(served()).toEqual({ 'index.html': 'one', 'old.html': 'old' });
    await publish({ 'index.html': 'three' });
    expect(served()['index.html']).toBe('one');
    unpin(releases.database);
    await activateWanted(releases);
    expect(served()).toEqual({ 'index.html': 'three' });
  });

  test('is asked before a refused release goes live, and may let it through', async () => {
    await publish({ 'index.html': 'one' });
    const refused = await addRelease(releases, { 'index.html': 'odd' }, { heldReason: 'half of it is missing' });
    expect(wantedRelease(releases.database, releases.list)?.revision).toBe(1);
    releases.list.approve(refused.seq);
    await activateWanted(releases);
    expect(served()['index.html']).toBe('odd');
  });
});

describe('retention', () => {
  test('keeps the last ten and the pinned one, and drops the contents of the others', async () => {
    const first = await publish({ 'index.html': 'content 1', 'same.html': 'same' });
    pin(releases.database, first.seq);
    await activateWanted(releases);
    for (let number = 2; number <= 14; number++)
      await addRelease(releases, { 'index.html': `content ${number}`, 'same.html': 'same' });
    unpin(releases.database);
    pin(releases.database, first.seq);
    await activateWanted(releases);
    pin(releases.database, 5);
    await activateWanted(releases);
    expect(releases.list.all().map(({ seq }) => seq)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 1]);
    const contents = [...releases.store.digests()].map((digest) => releases.store.read(digest).toString()).sort();
    expect(contents).not.toContain('content 2');
    expect(contents).toContain('content 1');
    expect(contents).toContain('content 5');
    expect(contents).toContain('same');
  });

  test('a release that was dropped cannot be pinned, and a pin on it holds nothing up', async () => {
    for (let number = 1; number <= 12; number++) await addRelease(releases, { 'index.html': `content ${number}` });
    await activateWanted(releases);
    expect(pin(releases.database, 1)).toBe(false);
    expect(pin(releases.database, 5)).toBe(true);
    expect(pinned(releases.database)).toBe(5);
    releases.database.exec('DELETE FROM release WHERE seq = 5');
    expect(pinned(releases.database)).toBeNull();
  });

  test('keeps somewhere to go back to however many releases the clock alone makes', async () => {
    for (let number = 1; number <= 12; number++) await addRelease(releases, { 'index.html': `revision ${number}` });
    await activateWanted(releases);
    await addRelease(releases, { 'index.html': 'refused' }, { revision: 12, siteVersion: 'other', heldReason: 'odd' });
    for (let hour = 1; hour <= 12; hour++) {
      await addRelease(releases, { 'index.html': 'revision 12', 'news.xml': `hour ${hour}` }, { revision: 12 });
    }
    await activateWanted(releases);
    const live = releases.list.newestGood();
    const previous = live && releases.list.previous(live);
    expect([live?.seq, previous?.seq]).toEqual([25, 11]);
    // The twelfth is still in a tree.
    const kept = [25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3];
    expect(releases.list.all().map(({ seq }) => seq)).toEqual(kept);
  });
});

describe('after an interruption', () => {
  test('a tree that is a mixture is mended before it is served', async () => {
    await publish({ 'index.html': 'one' });
    const second = await addRelease(releases, { 'index.html': 'two', 'b.html': 'b' });
    const spare = basename(readlinkSync(join(folder, 'current'))) === 'a' ? 'b' : 'a';
    mkdirSync(join(folder, 'trees', spare));
    writeFileSync(join(folder, 'trees', spare, 'half-removed.html'), 'of an older release');
    releases.database.prepare('UPDATE tree SET seq = 1, becoming = ? WHERE name = ?').run(second.seq, spare);
    releases.close();
    releases = await takeReleases(folder);
    await activateWanted(releases);
    expect(readlinkSync(join(folder, 'current'))).toBe(`trees/${spare}`);
    expect(served()).toEqual({ 'index.html': 'two', 'b.html': 'b' });
  });

  test('contents that no release has are removed, and a half-made link does no harm', async () => {
    await publish({ 'index.html': 'one' });
    await releases.store.put(Buffer.from('of a release that was never finished'));
    symlinkSync('trees/c', join(folder, 'current.next'));
    releases.close();
    releases = await takeReleases(folder);
    expect([...releases.store.digests()]).toHaveLength(1);
    await publish({ 'index.html': 'two' });
    expect(served()).toEqual({ 'index.html': 'two' });
  });

  test('lost contents are not built upon', async () => {
    await publish({ 'index.html': 'one' });
    await releases.store.remove([...releases.store.digests()]);
    releases.close();
    releases = await takeReleases(folder);
    expect(releases.list.head()).toBeNull();
    expect(served()).toEqual({ 'index.html': 'one' });
    await publish({ 'index.html': 'two' });
    expect(served()).toEqual({ 'index.html': 'two' });
  });
});

test('one process at a time writes; the other is told who has it', async () => {
  await expect(takeReleases(folder)).rejects.toThrow(`process ${process.pid}`);
  const looking = openReleases(folder);
  expect(pinned(looking.database)).toBeNull();
  looking.close();
  releases.close();
  releases = await takeReleases(folder);
});
