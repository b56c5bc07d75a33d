import { describe, expect, test } from 'vitest';
import { onEachDatabase } from '../harness/databases.ts';
import { createArticle, createCategory } from './newsroom-entries.ts';

/** A picture of one pixel, of a shade of grey. */
function pixel(shade: string): Uint8Array<ArrayBuffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><rect width="1" height="1" fill="${shade}"/></svg>`;
  return new Uint8Array(new TextEncoder().encode(svg));
}

describe('files of the media library', () => {
  onEachDatabase((cms) => {
    test('are published when uploaded, again when replaced, and no more when deleted', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const file = await editor.upload('anh.svg', pixel('#111'), 'image/svg+xml');
      const [key, id] = [String(file['documentId']), Number(file['id'])];
      const first = await site.document('file', key);
      expect(first).toMatchObject({
        name: 'anh.svg',
        mime: 'image/svg+xml',
        url: expect.stringContaining('/uploads/'),
      });
      expect(first?.size).toBeGreaterThan(50);

      await editor.upload('anh.svg', pixel('#222222'), 'image/svg+xml', id);
      const second = await site.document('file', key);
      expect(second?.version).toBeGreaterThan(first?.version ?? 0);

      const article = await createArticle(editor, await createCategory(editor), {
        cover: { image: id, alt: 'Một điểm ảnh' },
      });
      await editor.publish('article', article);
      const published = await site.document('article', article);
      expect(published?.cover?.image).toBe(key);

      await editor.removeFile(id);
      expect(await site.document('file', key)).toBeUndefined();
      expect((await site.changes(second?.version ?? 0)).changes).toContainEqual(['file', key, null]);
      expect(await site.document('article', article), 'a dangling picture changes nothing').toEqual(published);
    });
  });
});
