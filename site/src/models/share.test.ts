import { expect, test } from 'vitest';
import { shareLinks } from './share.ts';

test('an article is passed on by its whole address', () => {
  const { address, links } = shareLinks('/2022/09/day-tot/', { origin: 'https://bao.example' });
  expect(address).toBe('https://bao.example/2022/09/day-tot/');
  const [facebook, zalo] = links.map(({ href }) => new URL(href));
  expect(facebook?.searchParams.get('u')).toBe(address);
  const data = Buffer.from(zalo?.searchParams.get('d') ?? '', 'base64').toString();
  expect(JSON.parse(data)).toEqual({ url: address });
});
