import { join } from 'node:path';
import type { DataFolder } from '../data-folder.ts';

/** The folder that is there while a restore replaces parts of the data folder. */
export function restoreUnderWay(data: Pick<DataFolder, 'root'>): string {
  return join(data.root, 'restoring');
}
