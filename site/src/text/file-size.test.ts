import { expect, test } from 'vitest';
import { fileSizeText } from './file-size.ts';

test.each([
  [12, '1 KB'],
  [640_400, '640 KB'],
  [1_234_000, '1,2 MB'],
  [25_000_000, '25 MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(fileSizeText(bytes)).toBe(text);
});
