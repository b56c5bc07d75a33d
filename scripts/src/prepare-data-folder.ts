import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { restoreUnderWay } from './backup/restore-under-way.ts';
import { CommandFailure } from './command-failure.ts';
import type { DataFolder } from './data-folder.ts';
import { isErrorCode } from './release/error-code.ts';

/** Who may pass through a folder without listing it. */
const passable = 0o711;
const readableFolder = 0o755;
const readableFile = 0o644;
const privateFolder = 0o700;
const privateFile = 0o600;

/** Files of releases are for a web server that runs as another user, whatever the umask of whoever starts this. */
export const releaseUmask = 0o022;

/**
 * Makes the data folder where it is missing, and lets other users of the machine have the releases and nothing else: a web
 * server may pass through the folder to `releases/`, and whatever lies beside that is its owner's alone.
 * @throws {CommandFailure} when something in it belongs to another user, or a backup was restored only in part
 */
export function prepareDataFolder(data: DataFolder): void {
  if (existsSync(restoreUnderWay(data))) {
    throw new CommandFailure(
      `A restore into ${data.root} was interrupted, so only a part of the backup is there. Run \`loa restore\` again.`,
    );
  }
  for (const folder of [data.cms, data.mirror, data.buildMirror, data.pictures, data.logs]) {
    mkdirSync(folder, { recursive: true, mode: privateFolder });
  }
  mkdirSync(data.releases, { recursive: true });
  for (const entry of readdirSync(data.root)) {
    const path = join(data.root, entry);
    if (path !== data.releases) setMode(path, { folder: privateFolder, file: privateFile });
  }
  for (const entry of readdirSync(data.releases, { withFileTypes: true })) {
    if (entry.isFile()) setMode(join(data.releases, entry.name), { folder: readableFolder, file: privateFile });
  }
  // Thousands of files: looked through only where the folder itself shows that a strict umask made them.
  for (const folder of [join(data.releases, 'store'), join(data.releases, 'trees')]) {
    if (isClosed(folder)) openFolder(folder);
  }
  setMode(data.releases, { folder: readableFolder, file: privateFile });
  // Last, when nothing that is private stands open any more.
  setMode(data.root, { folder: passable, file: privateFile });
}

function isClosed(folder: string): boolean {
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode;
  return mode !== undefined && (mode & readableFolder) !== readableFolder;
}

/** Opens what is inside before the folder itself, so that an interrupted look begins again. */
function openFolder(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openFolder(path);
    else if (entry.isFile()) setMode(path, { folder: readableFolder, file: readableFile });
  }
  setMode(folder, { folder: readableFolder, file: readableFile });
}

function setMode(path: string, wanted: { folder: number; file: number }): void {
  try {
    const stat = statSync(path);
    const mode = stat.isDirectory() ? wanted.folder : wanted.file;
    if ((stat.mode & 0o777) !== mode) chmodSync(path, mode);
  } catch (error) {
    // Files beside others that are about to replace them come and go.
    if (isErrorCode(error, 'ENOENT')) return;
    if (!isErrorCode(error, 'EPERM', 'EACCES')) throw error;
    throw new CommandFailure(
      `${path} belongs to another user, so who may read it cannot be set. Give it to the user who runs the newsroom (chown).`,
      { cause: error },
    );
  }
}
