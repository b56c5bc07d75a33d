import { expect, test } from 'vitest';
import type { PictureFiles } from './library.ts';
import { pictureSources } from './picture-sources.ts';

const files: PictureFiles = {
  width: 1600,
  height: 1000,
  placeholder: null,
  variants: [
    { type: 'image/avif', src: '/anh/a-400.avif', width: 400 },
    { type: 'image/avif', src: '/anh/a-800.avif', width: 800 },
    { type: 'image/webp', src: '/anh/a-400.webp', width: 400 },
    { type: 'image/webp', src: '/anh/a-800.webp', width: 800 },
  ],
};

test('better types come as sources, the last as the picture itself', () => {
  expect(pictureSources(files, 1600)).toEqual({
    sources: [{ type: 'image/avif', srcset: '/anh/a-400.avif 400w, /anh/a-800.avif 800w' }],
    fallback: { src: '/anh/a-800.webp', srcset: '/anh/a-400.webp 400w, /anh/a-800.webp 800w' },
    width: 1600,
    height: 1000,
  });
});

test('a small place is offered the narrowest even where all are too wide', () => {
  const { sources, fallback } = pictureSources(files, 200);
  expect(sources).toEqual([{ type: 'image/avif', srcset: '/anh/a-400.avif 400w' }]);
  expect(fallback).toEqual({ src: '/anh/a-400.webp', srcset: undefined });
});
