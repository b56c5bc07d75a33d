import { expect, test } from 'vitest';
import { linkValues } from './link-values.ts';

test('every attribute that holds an address is found, however it is reached', () => {
  const html = `<!doctype html><style>[data-theme="dark"]{}</style><a\nclass="a" href="/1/">x</a><img alt="a=" src="/2.jpg" srcset="/3.jpg 1w"
  ><video poster="/4.jpg"></video><link rel="alternate" href="/5/"/>`;
  expect([...linkValues(html)]).toEqual([
    { attribute: 'href', value: '/1/' },
    { attribute: 'src', value: '/2.jpg' },
    { attribute: 'srcset', value: '/3.jpg 1w' },
    { attribute: 'poster', value: '/4.jpg' },
    { attribute: 'href', value: '/5/' },
  ]);
});

test('what only looks like one is not', () => {
  expect([...linkValues('<a data-href="/1/" xsrc="/2/" data-src="/3/">href=&quot;/4/&quot;</a>')]).toEqual([]);
  expect([...linkValues('<p>x="1 <a title="y" href="/5')]).toEqual([]);
});

test('a value that was read byte by byte is the text that the page has', () => {
  const html = Buffer.from('<a href="/tìm-kiếm/?q=đoàn">x</a>').toString('latin1');
  expect([...linkValues(html)]).toEqual([{ attribute: 'href', value: '/tìm-kiếm/?q=đoàn' }]);
});
