import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unfinishedBackups } from './make-backup.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loa-backups-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what killed backups left beside a new one is found, whatever they were to be called', () => {
  for (const name of ['2022-09-12', '2022-09-12.71.unfinished', '2022-09-13.4321.unfinished', 'my.unfinished'])
    mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'notes.12.unfinished'), 'a file is no backup');
  expect(unfinishedBackups(join(folder, '2022-09-14')).sort()).toEqual([
    join(folder, '2022-09-12.71.unfinished'),
    join(folder, '2022-09-13.4321.unfinished'),
  ]);
});

test('a backup into a folder that is still to be made has nothing beside it', () => {
  expect(unfinishedBackups(join(folder, 'not-there', '2022-09-14'))).toEqual([]);
});
