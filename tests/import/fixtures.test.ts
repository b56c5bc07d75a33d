import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { demoNames } from '@loa/scripts/src/import/known-names.ts';
import { readPages } from '@loa/scripts/src/import/read-pages.ts';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, 'fixtures');
const pages = readdirSync(folder).filter((name) => /\.(?:txt|html)$/.test(name));

describe('saved pages in the shapes of the old papers', async () => {
  const known = await demoNames();

  it.each(pages)('%s is read as the JSON beside it says', (name) => {
    const { pages: read, failures } = readPages([join(folder, name)], known);
    expect(failures).toEqual([]);
    const expected: unknown = JSON.parse(readFileSync(join(folder, name.replace(/\.\w+$/, '.json')), 'utf8'));
    expect(read.map(({ json }) => ({ ...json, file: basename(json.file) }))).toEqual([expected]);
  });

  it('keeps the pictures that lie beside a page and only names the others', () => {
    const { pages: read } = readPages([join(folder, 'mastercms.html')], known);
    const images = read.flatMap(({ page }) =>
      page.content.flatMap((part) => (part.kind === 'figure' ? part.images : [])),
    );
    expect(images).toEqual([
      { kind: 'local', path: join(folder, 'nghi-he_files', 'lop-he.png'), alt: 'nghi he cua con noi lo cua me' },
      { kind: 'remote', address: 'https://example.org/stores/bua-trua.jpg', alt: 'Nghỉ hè của con, nỗi lo của mẹ' },
    ]);
  });

  it('takes the page’s own address and that of its source', () => {
    const { pages: html } = readPages([join(folder, 'mastercms.html')], known);
    expect(html[0]?.page.canonicalUrl).toBe('https://laodongthudo.vn/nghi-he-cua-con-noi-lo-cua-me-160001.html');
    const { pages: text } = readPages([join(folder, 'dated-with-figures.txt')], known);
    expect(text[0]?.page.sourceUrl).toBe('https://laodongthudo.vn/tu-sach-song-lam-123456.html');
  });
});
