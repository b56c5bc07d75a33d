import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { DataFolder } from '../../data-folder.ts';
import type { DemoFile } from '../demo-document.ts';
import { seededDocumentId } from './picture-pool.ts';
import type { RowWriter } from './row-writer.ts';

/** Strapi's own thumbnail, and the one breakpoint that the CMS is configured with. */
const formats = [
  { name: 'thumbnail', width: 245, height: 156 },
  { name: 'small', width: 500, height: 500 },
] as const;

const kilobytes = (bytes: number) => Math.round(bytes / 10) / 100;

/** Puts a picture into the media library as an upload does: its bytes, its previews and its row. @returns the row's id */
export async function writePicture(
  writer: RowWriter,
  data: DataFolder,
  seed: string,
  file: DemoFile,
  at: Date,
): Promise<number> {
  const folder = join(data.cms, 'public/uploads');
  await mkdir(folder, { recursive: true });
  const bytes = await file.bytes();
  const documentId = seededDocumentId(seed, 'file', file.name);
  const hash = `${file.name.replaceAll('-', '_')}_${documentId.slice(1, 11)}`;
  const { width, height } = await sharp(bytes).metadata();
  await writeFile(join(folder, `${hash}.jpg`), bytes);
  const previews: Record<string, unknown> = {};
  for (const format of formats) {
    const { data: preview, info } = await sharp(bytes)
      .resize({ width: format.width, height: format.height, fit: 'inside' })
      .jpeg()
      .toBuffer({ resolveWithObject: true });
    const name = `${format.name}_${hash}`;
    await writeFile(join(folder, `${name}.jpg`), preview);
    previews[format.name] = {
      name: `${format.name}_${file.fileName}`,
      hash: name,
      ext: '.jpg',
      mime: 'image/jpeg',
      path: null,
      width: info.width,
      height: info.height,
      size: kilobytes(preview.length),
      sizeInBytes: preview.length,
      url: `/uploads/${name}.jpg`,
    };
  }
  const id = writer.nextId('files');
  writer.add('files', {
    id,
    document_id: documentId,
    name: file.fileName,
    alternative_text: file.alt,
    caption: file.caption,
    width,
    height,
    formats: JSON.stringify(previews),
    hash,
    ext: '.jpg',
    mime: file.mime,
    size: kilobytes(bytes.length),
    url: `/uploads/${hash}.jpg`,
    provider: 'local',
    folder_path: '/',
    created_at: at,
    updated_at: at,
    published_at: at,
  });
  return id;
}
