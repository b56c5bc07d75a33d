import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CommandFailure } from '../command-failure.ts';
import { repositoryFolder } from '../data-folder.ts';
import { cmsFolder } from '../start/cms-build.ts';
import { folderDigest } from '../start/folder-digest.ts';

const inputs = ['cms/src', 'cms/config', 'cms/tsconfig.json', 'shared-types/src'];
const folder = join(cmsFolder, '.tmp');
const aDay = 24 * 60 * 60 * 1000;

/**
 * Compiles the CMS's server, without the admin, into a folder named by the digest of its sources: seconds the first time,
 * nothing the next. The folder is never written again, so programs of different checkouts of the code do not disturb each
 * other. It lies below `cms/`, from where its packages are found.
 * @throws {CommandFailure} with the compiler's own words
 */
export async function compileServer(): Promise<string> {
  const compiled = join(folder, `server-${folderDigest(repositoryFolder, inputs).slice(0, 16)}`);
  if (existsSync(compiled)) return compiled;
  const unfinished = `${compiled}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  removeOldOnes();
  try {
    const compiler = join(cmsFolder, 'node_modules/typescript/bin/tsc');
    await promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.json', '--outDir', unfinished], {
      cwd: cmsFolder,
    });
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const said = error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
    throw new CommandFailure(`The CMS does not compile; mend this and try again:\n${said}`, { cause: error });
  }
  if (existsSync(compiled)) rmSync(unfinished, { recursive: true, force: true });
  else renameSync(unfinished, compiled);
  return compiled;
}

function removeOldOnes(): void {
  for (const name of readdirSync(folder).filter((each) => each.startsWith('server-'))) {
    const old = join(folder, name);
    if (Date.now() - statSync(old).mtimeMs > aDay) rmSync(old, { recursive: true, force: true });
  }
}
