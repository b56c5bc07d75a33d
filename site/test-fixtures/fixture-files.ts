import type { FileWire } from '@loa/shared-types/wire/reference';
import { hash } from 'node:crypto';
import sharp from 'sharp';

const file = (documentId: string, version: number, name: string, mime: string): FileWire => ({
  documentId,
  version,
  url: `/uploads/${name}`,
  name,
  mime,
  size: 1000,
  width: null,
  height: null,
  alternativeText: null,
  caption: null,
});

export const fixtureFiles: readonly FileWire[] = [
  file('file-photo', 40, 'san-truong.png', 'image/png'),
  file('file-drawing', 41, 'so-do.svg', 'image/svg+xml'),
  file('file-report', 42, 'Báo cáo tổng kết.pdf', 'application/pdf'),
];

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30" fill="#b3261e"/></svg>';

/** The bytes of a fixture file, small enough to encode within a test. */
export async function fixtureBytes({ documentId }: FileWire): Promise<Uint8Array> {
  if (documentId === 'file-drawing') return Buffer.from(drawing);
  if (documentId === 'file-report') return Buffer.from('%PDF-1.4\n%%EOF\n');
  const background = `#${hash('sha256', documentId, 'hex').slice(0, 6)}`;
  return sharp({ create: { width: 480, height: 320, channels: 3, background } })
    .png()
    .toBuffer();
}
