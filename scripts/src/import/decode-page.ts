import { CommandFailure } from '../command-failure.ts';

/**
 * The text of a saved page: UTF-8, UTF-16 (by its mark or its zeros), what an HTML file declares of itself, else
 * windows-1258, the last of the Vietnamese code pages in use.
 * @throws CommandFailure for a file that is empty or no text
 */
export function decodePage(bytes: Buffer, file: string): string {
  if (bytes.length === 0) throw new CommandFailure(`${file}: the file is empty; save the page again.`);
  const text = new TextDecoder(encodingOf(bytes), { fatal: false }).decode(bytes);
  const controls = text.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  if (controls > text.length / 200) {
    throw new CommandFailure(`${file}: this is not text; import pages saved as text or as HTML.`);
  }
  if (text.trim() === '')
    throw new CommandFailure(`${file}: the file holds nothing but white space; save the page again.`);
  return text.normalize('NFC');
}

/** True when a file is HTML, by its name or by how it begins. */
export function isHtml(text: string, file: string): boolean {
  return (
    /\.x?html?$/i.test(file) ||
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text)
  );
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 2048);
  const zeros = { even: 0, odd: 0 };
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1;
  });
  if (zeros.odd > head.length / 6 && zeros.even < head.length / 50) return 'utf-16le';
  if (zeros.even > head.length / 6 && zeros.odd < head.length / 50) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  const declared = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head.toString('latin1'))?.[1]?.toLowerCase();
  return declared === 'utf-8' ? 'utf-8' : 'windows-1258';
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
