import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestCms, type TestCms } from '../harness/cms.ts';
import type { NewsroomApi } from '../harness/newsroom-api.ts';

let cms: TestCms;
let reporter: NewsroomApi;

beforeAll(async () => {
  cms = await startTestCms();
  reporter = await cms.signIn('reporter');
});
afterAll(() => cms.stop());

const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#c8102e' } });
const text = (content: string) => new TextEncoder().encode(content);
/** The first bytes of a Word document of the old kind, and an empty archive such as the new kind is. */
const oldOffice = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504)]);
const newOffice = Uint8Array.from([0x50, 0x4b, 0x05, 0x06, ...new Uint8Array(18)]);
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const html = '<!doctype html><script>alert(1)</script>';

describe('the media library takes', () => {
  test.each([
    ['anh.jpg', 'image/jpeg', () => picture.clone().jpeg().toBuffer()],
    ['anh.png', 'image/png', () => picture.clone().png().toBuffer()],
    ['anh.webp', 'image/webp', () => picture.clone().webp().toBuffer()],
    ['anh.avif', 'image/avif', () => picture.clone().avif().toBuffer()],
    ['anh.gif', 'image/gif', () => picture.clone().gif().toBuffer()],
    ['ke-hoach.pdf', 'application/pdf', () => text('%PDF-1.7\n%âãÏÓ\n')],
    ['so-lieu.csv', 'text/csv', () => text('Công đoàn,Đoàn viên\nGia Lâm,15249\n')],
    ['ke-hoach.docx', word, () => newOffice],
    ['ke-hoach.doc', 'application/msword', () => oldOffice],
  ])('%s', async (name, mime, bytes) => {
    const file = await reporter.upload(name, new Uint8Array(await bytes()), mime);
    expect(file).toMatchObject({ name, mime });
  });
});

describe('the media library refuses, and says what it takes,', () => {
  test.each([
    ['a drawing with scripts', 'hinh.svg', 'image/svg+xml', svg],
    ['a drawing called a picture', 'hinh.png', 'image/png', `<?xml version="1.0"?>${svg}`],
    ['a page', 'trang.html', 'text/html', html],
    ['a page that says it is a picture', 'trang.html', 'image/png', html],
    ['a page without a name to tell it by', 'trang', 'text/html', html],
    ['a program', 'chuong-trinh.js', 'text/javascript', 'alert(1)'],
  ])('%s', async (_case, name, mime, content) => {
    const uploading = reporter.upload(name, new Uint8Array(text(content)), mime);
    await expect(uploading).rejects.toThrow(/^Thư viện không nhận loại tệp này\. Hãy dùng ảnh JPEG/);
  });

  test('a file of other bytes in the place of a picture', async () => {
    const bytes = new Uint8Array(await picture.clone().png().toBuffer());
    const editor = await cms.signIn('editor');
    const { id } = await editor.upload('anh.png', bytes, 'image/png');
    const replacing = editor.upload('trang.html', new Uint8Array(text(html)), 'text/html', Number(id));
    await expect(replacing).rejects.toThrow(/không nhận loại tệp này/);
  });

  test('a file beyond 30 MB, by the word that the admin translates', async () => {
    const bytes = new Uint8Array(30 * 1024 * 1024 + 1);
    bytes.set(text('%PDF-1.7\n'));
    await expect(reporter.upload('lon.pdf', bytes, 'application/pdf')).rejects.toThrow('FileTooBig');
    expect((await fetch(`${cms.url}/_health`)).status).toBe(204);
  });
});
