import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import type { FileWire } from '@loa/shared-types/wire/reference';
import { widthsFor } from './encode-picture.ts';
import type { FileFace } from './file-face.ts';
import { FileStore } from './file-store.ts';

// A full disk is played; all else is written.
vi.mock('node:fs/promises', { spy: true });

const folder = mkdtempSync(join(tmpdir(), 'loa-pictures-'));
const store = new FileStore(folder);
afterAll(() => rmSync(folder, { recursive: true }));

const drafts = () => readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.new'));

const file = (name: string, mime: string, url = `/uploads/${name}`): FileWire => ({
  documentId: 'f1',
  version: 1,
  url,
  name,
  mime,
  size: 1,
  width: null,
  height: null,
  alternativeText: null,
  caption: null,
});

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } });

function pictureOf(face: FileFace) {
  if (face.kind !== 'picture') throw new Error('No picture was made.');
  return face;
}

test('a picture is encoded at widths that do not exceed its own', () => {
  expect([300, 400, 640, 1200, 4000].map((width) => widthsFor(width, width))).toEqual([
    [300],
    [400],
    [400, 640],
    [400, 800, 1200],
    [400, 800, 1200],
  ]);
});

test.each([
  [1200, 16_383, [400, 800, 1200]],
  [1200, 16_384, [400, 800, 1199]],
  [1200, 17_000, [400, 800, 1156]],
  [2400, 17_000, [400, 800, 1200]],
  [10, 16_000, [10]],
  [800, 40_000, [327]],
])('a picture of %i × %i pixels is encoded no taller than WebP can be', (width, height, widths) => {
  expect(widthsFor(width, height)).toEqual(widths);
  for (const each of widths) expect(Math.round((height * each) / width)).toBeLessThanOrEqual(16_383);
});

test('a drawing that is taller than WebP can be is shown whole', async () => {
  const face = pictureOf(await store.add(file('g.png', 'image/png'), await picture(60, 17_000).png().toBuffer()));
  expect([face.width, face.height]).toEqual([60, 17_000]);
  const heights = face.variants.map(async ({ src }) => (await sharp(store.pathOf(src)).metadata()).height);
  expect(await Promise.all(heights)).toEqual([16_150, 16_150]);
});

test('a picture turned by its camera is measured and encoded upright', async () => {
  const bytes = await picture(60, 40).withExif({}).jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const face = pictureOf(await store.add(file('a.jpg', 'image/jpeg'), bytes));
  expect([face.width, face.height, face.placeholder]).toEqual([40, 60, expect.stringMatching(/^#[0-9a-f]{6}$/)]);
  const [avif] = face.variants;
  const made = await sharp(store.pathOf(avif?.src ?? '')).metadata();
  expect([made.width, made.height]).toEqual([40, 60]);
  expect(face.variants.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
});

test('the same bytes are encoded once, whatever they are called', async () => {
  const bytes = await picture(50, 50).png().toBuffer();
  const first = pictureOf(await store.add(file('a.png', 'image/png'), bytes));
  const path = store.pathOf(first.variants[0]?.src ?? '');
  const { mtimeMs } = statSync(path);
  expect(await store.add(file('b.png', 'image/png'), bytes)).toEqual(first);
  expect(statSync(path).mtimeMs).toBe(mtimeMs);
});

test('two at the same time leave one whole entry and no draft of it', async () => {
  const bytes = await picture(52, 52).png().toBuffer();
  const [one, two] = await Promise.all([1, 2].map(() => store.add(file('c.png', 'image/png'), bytes)));
  expect(one).toEqual(two);
  expect(drafts()).toEqual([]);
});

test('an entry for which the disk has no room leaves no draft, and is written when there is room again', async () => {
  const document = file('h.pdf', 'application/pdf');
  const bytes = Buffer.from('%PDF of a full disk');
  vi.mocked(writeFile).mockRejectedValueOnce(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
  await expect(store.add(document, bytes)).rejects.toThrow('no space left');
  expect(drafts()).toEqual([]);
  const face = await store.add(document, bytes);
  expect(readFileSync(store.pathOf(face.kind === 'download' ? face.src : ''))).toEqual(bytes);
});

test('what a killed process left half done is removed; what may be under way, and all that is whole, stays', async () => {
  const face = pictureOf(await store.add(file('i.png', 'image/png'), await picture(56, 56).png().toBuffer()));
  const entry = dirname(store.pathOf(face.variants[0]?.src ?? ''));
  const left = `${entry}.left.new`;
  const underWay = `${entry}.under-way.new`;
  const twoHoursAgo = Date.now() / 1000 - 7200;
  mkdirSync(left);
  mkdirSync(underWay);
  for (const each of [left, entry]) utimesSync(each, twoHoursAgo, twoHoursAgo);
  store.removeUnfinished();
  expect(drafts().map((name) => join(folder, String(name)))).toEqual([underWay]);
  expect(statSync(entry).isDirectory()).toBe(true);
  rmSync(underWay, { recursive: true });
  new FileStore(join(folder, 'not-there')).removeUnfinished();
});

test('an SVG is drawn into pixels, so that none of it reaches a reader', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><script>alert(1)</script><rect width="40" height="20"/></svg>';
  const face = pictureOf(await store.add(file('d.svg', 'image/svg+xml'), Buffer.from(svg)));
  expect(face.variants.map(({ src }) => src.replace(/.*\./, ''))).toEqual(
    Array(3).fill('avif').concat(Array(3).fill('webp')),
  );
});

test('a picture that breaks off is refused with a reason, and leaves nothing behind', async () => {
  const whole = await picture(800, 800).jpeg().toBuffer();
  const before = readdirSync(folder, { recursive: true }).length;
  await expect(store.add(file('e.jpg', 'image/jpeg'), whole.subarray(0, whole.length / 2))).rejects.toThrow(
    /tệp ảnh bị hỏng/,
  );
  await expect(store.add(file('f.jpg', 'image/jpeg'), Buffer.from('no picture'))).rejects.toThrow(/tệp ảnh bị hỏng/);
  expect(readdirSync(folder, { recursive: true })).toHaveLength(before);
});

test('a document is kept under a safe name; what a browser would run is refused', async () => {
  const face = await store.add(file('Báo cáo năm 2022.pdf', 'application/pdf'), Buffer.from('%PDF'));
  if (face.kind !== 'download') throw new Error('No download was made.');
  expect(face.src).toMatch(/^\/tep\/[0-9a-f]{12}-bao-cao-nam-2022\.pdf$/);
  expect(readFileSync(store.pathOf(face.src), 'utf8')).toBe('%PDF');
  await expect(store.add(file('x.html', 'text/html'), Buffer.from('<script>'))).rejects.toThrow(/không được phép/);
});

test('a card that is being drawn is not drawn a second time, whoever asks', async () => {
  const text = { paper: 'Loa Công đoàn', section: null, title: 'Ấm áp Tết Sum vầy' };
  const [one, other] = await Promise.all([store.card(text), new FileStore(folder).card({ ...text })]);
  expect(other).toBe(one);
  expect(await store.card(text)).toEqual(one);
});

test.each([
  ['Báo cáo 2.2022', 'bao-cao-2-2022.pdf'],
  ['Kế hoạch', 'ke-hoach.pdf'],
  ['Kế hoạch.PDF', 'ke-hoach.pdf'],
  ['Kế hoạch.docx', 'ke-hoach-docx.pdf'],
  ['.pdf', 'tep.pdf'],
])('a document that editors call “%s” is offered with the ending that it was uploaded with', async (name, kept) => {
  const face = await store.add(file(name, 'application/pdf', '/uploads/ke_hoach_1a2b.pdf'), Buffer.from('%PDF'));
  expect(face).toMatchObject({ kind: 'download', name, src: expect.stringMatching(/^\/tep\/[0-9a-f]{12}-/) as string });
  expect(face.kind === 'download' && face.src.slice('/tep/0123456789ab-'.length)).toBe(kept);
});
