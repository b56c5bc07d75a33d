import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailure } from '@loa/scripts/src/command-failure.ts';
import { importPage } from '@loa/scripts/src/import/import-page.ts';
import { describe, expect, it } from 'vitest';

const text = readFileSync(join(import.meta.dirname, 'fixtures', 'dated-with-figures.txt'), 'utf8');
const plain = importPage(Buffer.from(text), 'page.txt');

/** The bytes of windows-1258: base letters are precomposed, tones follow as marks of their own. */
function windows1258(source: string): Buffer {
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]),
  );
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
  const bytes = Array.from(source).flatMap((letter) => {
    const direct = byteOf.get(letter);
    if (direct !== undefined) return [direct];
    const parts = letter.normalize('NFD');
    const tone = parts.match(tones)?.[0] ?? '';
    return [parts.replace(tones, '').normalize('NFC'), tone]
      .filter((part) => part !== '')
      .map((part) => byteOf.get(part) ?? 0x3f);
  });
  return Buffer.from(bytes);
}

describe('encodings of a saved page', () => {
  it.each<[string, Buffer]>([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 little-endian with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 big-endian with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['decomposed letters', Buffer.from(text.normalize('NFD'))],
    ['lines that end as on Windows', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['no-break spaces', Buffer.from(text.replaceAll(', ', ',\u00A0'))],
  ])('%s gives the same page', (_, bytes) => {
    expect(importPage(bytes, 'page.txt')).toEqual(plain);
  });

  it('windows-1258 gives the same page', () => {
    const typewriter = text.replace(/[“”]/g, '"');
    expect(importPage(windows1258(typewriter), 'page.txt')).toEqual(importPage(Buffer.from(typewriter), 'page.txt'));
  });

  it.each<[string, Buffer, RegExp]>([
    ['an empty file', Buffer.alloc(0), /page\.txt: the file is empty/],
    ['white space', Buffer.from(' \n\t \n'), /page\.txt: .*white space/],
    [
      'a picture',
      Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
      /page\.txt: this is not text/,
    ],
    ['a page without an article', Buffer.from('Trang chủ\n\nĐăng nhập\n'), /page\.txt: no title/],
    ['a title alone', Buffer.from('Một cái tít dài nhưng không có bài\n'), /page\.txt: .*no article/],
  ])('%s is refused with one clear line', (_, bytes, message) => {
    expect(() => importPage(bytes, 'page.txt')).toThrow(CommandFailure);
    expect(() => importPage(bytes, 'page.txt')).toThrow(message);
  });
});
