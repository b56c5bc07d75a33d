import { expect, test } from 'vitest';
import { webManifest } from './web-manifest.ts';

test.each([
  ['Loa', 'Loa'],
  ['Loa Công đoàn', 'Loa Công'],
  ['Công đoàn Thủ đô', 'Công đoàn'],
  ['Lao động mới', 'Lao động mới'],
  ['Laodongthudo.vn và bạn đọc', 'Laodongthudo.vn'],
])('%s is %s under an icon', (name, short) => {
  expect(JSON.parse(webManifest({ name, description: null }))).toMatchObject({ name, short_name: short });
});
