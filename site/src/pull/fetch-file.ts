import { setTimeout as sleep } from 'node:timers/promises';
import type { FileWire } from '@loa/shared-types/wire/reference';
import type { FileFace } from '../pictures/file-face.ts';
import type { FileStore } from '../pictures/file-store.ts';
import { RefusedFile } from '../pictures/refused-file.ts';
import type { CmsClient } from './cms-client.ts';

/** Bytes of the largest file that is taken into memory; what is larger belongs to a host of videos. */
const sizeLimit = 200 * 1024 * 1024;
const pauses = [200, 1000];

/**
 * Fetches a file's bytes and makes of them what pages need.
 * @throws {RefusedFile} when this one file cannot be had or shown, {SyncError} when the CMS does not answer at all
 */
export async function fetchFile(file: FileWire, client: CmsClient, store: FileStore): Promise<FileFace> {
  if (file.size > sizeLimit) throw new RefusedFile(`tệp lớn hơn ${sizeLimit / 1024 / 1024} MB`);
  return store.add(file, await bytesOf(file, client));
}

async function bytesOf({ url }: FileWire, client: CmsClient): Promise<Uint8Array> {
  for (let attempt = 0; ; attempt++) {
    const response = await client.file(url);
    if (response.ok) return response.bytes();
    await response.body?.cancel();
    const pause = response.status >= 500 ? pauses[attempt] : undefined;
    if (pause === undefined) throw new RefusedFile(`không lấy được tệp từ CMS (mã ${response.status})`);
    await sleep(pause);
  }
}
