import { describe, expect, it } from 'vitest';
import { planRedirects } from './import-redirects.ts';
import { redirectFaults } from './redirect-faults.ts';
import { readRedirects } from './redirect-file.ts';

const ground = {
  existing: new Map([['/da-co.html', '/2022/09/bai-moi/']]),
  isServed: (path: string) => ['/', '/2022/09/bai-moi/', '/chuyen-muc/thi-dua/'].includes(path),
};
const faultsOf = (csv: string) => {
  const { lines, faults } = readRedirects(csv);
  return [...faults, ...redirectFaults(lines, ground)];
};

describe('a list of redirects', () => {
  it('is read with a header, quotes, a mark of its encoding and the line ends of Windows', () => {
    const csv = '\uFEFFfrom,to\r\n/cu.html,/2022/09/bai-moi/\r\n\r\n"/tim?q=a,b","https://example.org/a,b"\r\n';
    expect(readRedirects(csv)).toEqual({
      lines: [
        { line: 2, from: '/cu.html', to: '/2022/09/bai-moi/' },
        { line: 4, from: '/tim?q=a,b', to: 'https://example.org/a,b' },
      ],
      faults: [],
    });
  });

  it.each([
    ['a path without its slash', 'cu.html,/', /^line 1: “cu.html” is no path/],
    ['a foreign old address', '//example.org/a,/', /^line 1: .*no path/],
    ['one column', '/a', /^line 1: 1 columns/],
    ['three columns', '/a,/,301', /^line 1: 3 columns/],
    ['an address without encryption', '/a,http://example.org/', /^line 1: .*leads nowhere/],
    ['a script', '/a,javascript:alert(1)', /^line 1: .*leads nowhere/],
    ['the front page', '/,/2022/09/bai-moi/', /^line 1: the front page/],
    ['a part that no browser sends', '/a#b,/', /^line 1: .*behind #/],
    ['an open quote', '/a,"/b', /^line \d: not CSV/],
    ['a target that is not there', '/a,/khong-co/', /^line 1: nothing is published at \/khong-co\//],
    ['a live page', '/2022/09/bai-moi/,/', /^line 1: .*would hide it/],
    ['two targets', '/a,/\n/a,/chuyen-muc/thi-dua/', /^line 2: .*line 1 says/],
    ['itself', '/a,/a', /^line 1: \/a → \/a goes round/],
  ])('names the line of %s', (_, csv, fault) => {
    expect(faultsOf(csv)).toEqual([expect.stringMatching(fault)]);
  });

  it('finds circles over several lines', () => {
    expect(faultsOf('/a,/b\n/b,/c\n/c,/a\n')).toHaveLength(3);
  });

  it('may lead on through another redirect, and may say the same twice', () => {
    expect(faultsOf('/a,/b\n/b,/da-co.html\n/a,/b\n')).toEqual([]);
  });

  it('does nothing the second time', () => {
    const { lines } = readRedirects('/a,/\n/b,/\n/a,/\n');
    expect(planRedirects(lines, []).create.map(({ from }) => from)).toEqual(['/a', '/b']);
    const known = lines.map(({ from, to }, index) => ({ documentId: String(index), from, to }));
    expect(planRedirects(lines, known)).toEqual({ create: [], update: [], unchanged: 2 });
  });
});
