import { describe, expect, it } from 'vitest';
import { hostName, pageOrigin } from './page-origin.ts';

const own = new Set(['congdoan.example']);
const page = 'https://www.congdoan.example/tin/bai-viet-1.html?in=1';
const foreign = 'https://laodongthudo.vn/bai-viet-2.html';

describe('pageOrigin', () => {
  it.each([
    [
      'a page of the own old site moved here',
      { sourceUrl: null, canonicalUrl: page },
      null,
      ['/tin/bai-viet-1.html?in=1'],
    ],
    ['a page of another paper is the original', { sourceUrl: null, canonicalUrl: foreign }, foreign, []],
    [
      'a source that a foreign page names is the original',
      { sourceUrl: `${foreign}?a`, canonicalUrl: foreign },
      `${foreign}?a`,
      [],
    ],
    [
      'a page of the own site that took it from another',
      { sourceUrl: foreign, canonicalUrl: page },
      foreign,
      ['/tin/bai-viet-1.html?in=1'],
    ],
    ['a page of another paper that took it from here', { sourceUrl: page, canonicalUrl: foreign }, foreign, []],
    [
      'a page of the own site that names itself',
      { sourceUrl: page, canonicalUrl: page },
      null,
      ['/tin/bai-viet-1.html?in=1'],
    ],
    ['the own front page leads nowhere else', { sourceUrl: null, canonicalUrl: 'https://congdoan.example/' }, null, []],
    ['a page without an address', { sourceUrl: null, canonicalUrl: null }, null, []],
  ])('%s', (_, read, sourceUrl, paths) => {
    expect(pageOrigin(read, own)).toEqual({ sourceUrl, legacyPaths: paths.map((path) => ({ path })) });
  });

  it('takes every page for foreign while no host is known to be the own', () => {
    expect(pageOrigin({ sourceUrl: null, canonicalUrl: page }, new Set())).toEqual({
      sourceUrl: page,
      legacyPaths: [],
    });
  });
});

it.each([
  ['congdoan.example', 'congdoan.example'],
  ['WWW.CongDoan.example', 'congdoan.example'],
  ['https://www.congdoan.example/tin/', 'congdoan.example'],
  ['', null],
  ['không phải máy', null],
])('hostName(%j) is %j', (text, host) => {
  expect(hostName(text)).toBe(host);
});
