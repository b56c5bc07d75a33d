import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { CommandFailure } from '../command-failure.ts';

/** Files of the data folder that are made once and cannot be made again: secrets, and what is remembered of imports and demo. */
export const keptFiles = ['secrets.json', 'imports.json', 'demo.jsonl', 'demo-newsroom', 'demo-generated.json'];

const listName = 'backup.json';

const file = z.object({
  /** From the backup's folder, where it stands as in the data folder. */
  path: z.string().refine((path) => keptFiles.includes(path) || /^cms\/(?!.*(?:^|\/)\.\.?(?:\/|$))/.test(path)),
  bytes: z.int(),
  sha256: z.string(),
});

const list = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** The change number at which the database stands; null when it is PostgreSQL's and so not in the backup. */
  changeNumber: z.int().nullable(),
  files: z.array(file),
});

/** What a backup holds, in `backup.json`, which is written last. */
export type BackupList = z.infer<typeof list>;

export function backupListFile(folder: string): string {
  return join(folder, listName);
}

/** @throws {CommandFailure} when the folder is no backup */
export function readBackupList(folder: string): BackupList {
  const path = backupListFile(folder);
  if (!existsSync(path)) {
    throw new CommandFailure(
      `${folder} is no backup: it has no ${listName}. Name a folder that \`loa backup\` wrote. Nothing was changed.`,
    );
  }
  try {
    return list.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new CommandFailure(`${path} is damaged; take another backup. Nothing was changed.`, { cause });
  }
}
