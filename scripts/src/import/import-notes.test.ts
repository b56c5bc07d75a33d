import { describe, expect, it } from 'vitest';
import type { ContentPart } from './imported-page.ts';
import { importNotes } from './import-notes.ts';

const withPicture: ContentPart = { kind: 'figure', caption: 'Lễ trao cờ.', images: [] };
const without: ContentPart = { kind: 'figure', caption: 'Buổi\n  đối thoại.', images: [] };
const bare: ContentPart = { kind: 'figure', caption: null, images: [] };
const images = new Map([[withPicture, [{ key: '7', alt: null }]]]);

describe('importNotes', () => {
  it('gives each reason a line, then each figure without a picture', () => {
    const content: ContentPart[] = [{ kind: 'paragraph', text: 'Đoạn.' }, withPicture, without, bare];
    expect(importNotes(['Trang không ghi chuyên mục.'], content, images)?.split('\n')).toEqual([
      'Trang không ghi chuyên mục.',
      expect.stringMatching(/^Chú thích chưa có ảnh: “Buổi đối thoại\.” /),
      expect.stringMatching(/^Có một khối ảnh chưa có ảnh và chú thích/),
    ]);
  });

  it('is empty when nothing is left to decide', () => {
    expect(importNotes([], [withPicture], images)).toBeNull();
  });
});
