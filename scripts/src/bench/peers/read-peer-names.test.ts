import { describe, expect, it } from 'vitest';
import { readPeerNames } from './read-peer-names.ts';

describe('readPeerNames', () => {
  it('takes the generators in the order in which they run, whatever the order they are named in', () => {
    expect(readPeerNames('hugo, astro')).toEqual(['astro', 'hugo']);
  });

  it('takes none', () => {
    expect(readPeerNames('none')).toEqual([]);
  });

  it('refuses a generator that there is not, and names those that there are', () => {
    expect(() => readPeerNames('astro,jekyll')).toThrow('"jekyll": choose from astro, eleventy, hugo');
    expect(() => readPeerNames('')).toThrow('There is no peer ""');
  });
});
