import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { CmsClient } from '../cms-client/cms-client.ts';
import type { FigureImages } from './article-body.ts';
import type { ContentPart, ImageReference } from './imported-page.ts';

const mimes: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/**
 * Puts the local pictures of an article into the media library, each once.
 * @param known file ids of an earlier import by the digest of the bytes
 * @returns where each figure's pictures are, and the ids to remember
 */
export async function uploadPictures(
  client: CmsClient,
  content: readonly ContentPart[],
  known: Readonly<Record<string, number>>,
) {
  const uploaded: Record<string, number> = { ...known };
  const images = new Map<ContentPart, { key: string; alt: string | null }[]>();
  for (const part of content) {
    if (part.kind !== 'figure') continue;
    for (const image of part.images) {
      const key = image.kind === 'local' ? await fileId(client, image, part.caption, uploaded) : null;
      if (key !== null) images.set(part, [...(images.get(part) ?? []), { key: String(key), alt: image.alt }]);
    }
  }
  return { images: images satisfies FigureImages, uploaded };
}

async function fileId(
  client: CmsClient,
  image: Extract<ImageReference, { kind: 'local' }>,
  caption: string | null,
  uploaded: Record<string, number>,
): Promise<number | null> {
  const mime = mimes[extname(image.path).toLowerCase()];
  if (mime === undefined) return null;
  const bytes = readFileSync(image.path);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const known = uploaded[digest];
  if (known !== undefined && (await client.readFile(known))) return known;
  const file = await client.upload({
    fileName: basename(image.path),
    mime,
    bytes,
    alt: image.alt ?? caption ?? '',
    caption: caption ?? '',
  });
  uploaded[digest] = file.id;
  return file.id;
}
