import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { onEachDatabase } from '../harness/databases.ts';
import { createArticle, createCategory } from './newsroom-entries.ts';

/** A square picture of one colour. */
async function picture(side: number): Promise<Uint8Array<ArrayBuffer>> {
  const background = { r: 200, g: 16, b: 46 };
  const png = await sharp({ create: { width: side, height: side, channels: 3, background } })
    .png()
    .toBuffer();
  return new Uint8Array(png);
}

describe('files of the media library', () => {
  onEachDatabase((cms) => {
    test('are published when uploaded, again when replaced, and no more when deleted, which takes that no entry shows them', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const file = await editor.upload('anh.png', await picture(40), 'image/png');
      const [key, id] = [String(file['documentId']), Number(file['id'])];
      const first = await site.document('file', key);
      expect(first).toMatchObject({ name: 'anh.png', mime: 'image/png', width: 40, height: 40 });
      expect(first?.url).toContain('/uploads/');
      expect(first?.size).toBeGreaterThan(50);

      await editor.upload('anh.png', await picture(60), 'image/png', id);
      const second = await site.document('file', key);
      expect(second).toMatchObject({ width: 60, url: first?.url });
      expect(second?.version).toBeGreaterThan(first?.version ?? 0);

      const article = await createArticle(editor, await createCategory(editor), {
        cover: { image: id, alt: 'Một điểm ảnh' },
      });
      await editor.publish('article', article);
      expect((await site.document('article', article))?.cover?.image).toBe(key);

      await expect(editor.removeFile(id)).rejects.toThrow(
        /Không xoá tệp “anh.png”: .* ở bài viết “Bài viết \d+”\. Hãy gỡ/,
      );
      expect(await site.document('file', key)).toEqual(second);
      await editor.unpublish('article', article);
      await editor.removeFile(id);
      expect(await site.document('file', key)).toBeUndefined();
      expect((await site.changes(second?.version ?? 0)).changes).toContainEqual(['file', key, null]);
    });
  });
});
