import { expect, test } from 'vitest';
import { joinedUtf8 } from './joined-utf8.ts';

test('texts and bytes come in their order, as one text would', () => {
  const text = 'Đoàn viên, 👷';
  const half = '\ud83d';
  expect(joinedUtf8(['', text, Buffer.from('–'), half])).toEqual(Buffer.from(`${text}–\ufffd`));
  expect(joinedUtf8([])).toHaveLength(0);
});
