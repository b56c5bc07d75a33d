import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync } from 'node:fs';
import { chmod, constants, copyFile as copyBytes, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Copies a file, readable by its owner alone, and makes the folders above it. */
export async function copyFile(from: string, to: string): Promise<void> {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  await copyBytes(from, to, constants.COPYFILE_FICLONE);
  await chmod(to, 0o600);
}

/** Flushes a file to the disk. @returns its size and the SHA-256 of its bytes in lower-case hexadecimal */
export async function sealFile(path: string): Promise<{ bytes: number; sha256: string }> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  });
  return { bytes, sha256: hash.digest('hex') };
}
