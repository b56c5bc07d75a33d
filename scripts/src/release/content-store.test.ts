import { mkdtempSync, globSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentStore, digestOf } from './content-store.ts';

let folder: string;
let store: ContentStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loa-store-'));
  store = new ContentStore(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('keeps bytes under their digest, once', async () => {
  const bytes = Buffer.from('Bắc Từ Liêm');
  const digest = await store.put(bytes);
  await store.put(bytes);
  expect(digest).toBe(digestOf(bytes));
  expect(store.read(digest)).toEqual(bytes);
  expect([...store.digests()]).toEqual([digest]);
});

test('flushes what is there, and refuses what is not', async () => {
  const digest = store.write(Buffer.from('x'));
  await store.flush([digest, digest]);
  await store.flush([]);
  expect(store.read(digest)).toEqual(Buffer.from('x'));
  await expect(store.flush([digestOf(Buffer.from('y'))])).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a flush begun early is waited for, and its error is told to whoever asks for the flush', async () => {
  const digest = store.write(Buffer.from('x'));
  store.flushSoon(digest);
  store.flushSoon(digest);
  await store.flush([digest]);
  const lost = digestOf(Buffer.from('y'));
  store.flushSoon(lost);
  await expect(store.flush([digest, lost])).rejects.toMatchObject({ code: 'ENOENT' });
  // An early flush says nothing of bytes that come after it.
  store.flushSoon(lost);
  store.write(Buffer.from('y'));
  await store.flush([lost]);
});

test('leaves nothing half written when a file cannot be stored', async () => {
  const digest = digestOf(Buffer.from('x'));
  writeFileSync(join(folder, digest.slice(0, 2)), 'a file where a folder must be');
  await expect(store.put(Buffer.from('x'))).rejects.toThrow();
  expect(globSync('incoming/*/*', { cwd: folder })).toEqual([]);
  expect(store.has(digest)).toBe(false);
});

test('clears what a killed writer left', () => {
  writeFileSync(join(folder, 'incoming', 'half'), 'ha');
  store.removeUnfinished();
  expect(readdirSync(join(folder, 'incoming'))).toEqual([]);
});
