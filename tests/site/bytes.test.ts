import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { longArticlePath, newsroomOfEveryFormat } from './page-samples.ts';
import { RenderedSite } from './rendered-site.ts';

const kilobyte = 1024;
const site = await RenderedSite.of(newsroomOfEveryFormat());

/** Size as the static server sends it: packed on the fly, not as well as could be. */
const packed = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).byteLength;
const packedAll = (paths: readonly string[]) => paths.reduce((sum, path) => sum + packed(site.bytes(path)), 0);

const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => value);
const styleSheets = (html: string) => found(html, /<link(?=[^>]*rel="stylesheet")[^>]*href="([^"]+)"/g);
const scripts = (html: string) => found(html, /<script[^>]*src="([^"]+)"/g);

/** What a page loads of its own accord: not the links that a reader may follow. */
function loaded(html: string): string[] {
  const links = found(html, /<link(?![^>]*rel="(?:canonical|alternate)")[^>]*href="([^"]+)"/g);
  const sources = found(html, /\ssrc="([^"]+)"/g);
  const sets = found(html, /\ssrcset="([^"]+)"/g)
    .flatMap((set) => set.split(','))
    .map((candidate) => candidate.trim().replace(/\s.*$/, ''));
  const styles = styleSheets(html).flatMap((path) => found(site.html(path), /url\(['"]?([^'")]+)/g));
  return [...links, ...sources, ...sets, ...styles].filter((url) => !url.startsWith('data:'));
}

const blocking = (path: string) => packedAll([path, ...styleSheets(site.html(path))]);

describe('the budget of bytes', () => {
  test('HTML and style sheets of an article of 900 words are at most 14 KB', () => {
    expect(blocking(longArticlePath)).toBeLessThanOrEqual(14 * kilobyte);
  });

  describe.each(site.readable)('$path', ({ path, file }) => {
    const html = site.html(`/${file}`);

    test('HTML and style sheets are at most 30 KB', () => {
      expect(styleSheets(html)).not.toEqual([]);
      expect(blocking(`/${file}`)).toBeLessThanOrEqual(30 * kilobyte);
    });

    test('two style sheets are the most that its first paint waits for', () => {
      expect(styleSheets(html).length).toBeLessThanOrEqual(2);
    });

    test('scripts are at most 10 KB', () => {
      expect(packedAll(scripts(html))).toBeLessThanOrEqual(10 * kilobyte);
    });

    test('everything that it loads is on the site itself', () => {
      const base = site.url(path);
      expect(loaded(html).filter((url) => new URL(url, base).origin !== new URL(base).origin)).toEqual([]);
      expect(html).not.toMatch(/<iframe/);
    });
  });
});
