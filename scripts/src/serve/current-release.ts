import { readlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isErrorCode } from '../release/error-code.ts';

/** The folder of the release that the link `current` leads to now, or null before the first release. */
export async function currentRelease(releasesFolder: string): Promise<string | null> {
  try {
    return resolve(releasesFolder, await readlink(resolve(releasesFolder, 'current')));
  } catch (error) {
    if (isErrorCode(error, 'ENOENT')) return null;
    throw error;
  }
}
