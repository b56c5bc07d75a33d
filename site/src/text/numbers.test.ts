import { expect, test } from 'vitest';
import { moneyText, numberText, shareText } from './numbers.ts';

test('numbers use a point for thousands and a comma for decimals', () => {
  expect(numberText(15249)).toBe('15.249');
  expect(numberText(3860)).toBe('3.860');
  expect(numberText(19.5)).toBe('19,5');
});

test('a share is in per cent', () => {
  expect(shareText(16, 82)).toBe('19,5%');
  expect(shareText(64, 82)).toBe('78%');
  expect(shareText(1, 0)).toBeNull();
});

test.each([
  [37_500_000n, '37,5 triệu đồng'],
  [2_400_000_000n, '2,4 tỷ đồng'],
  [1_065_000_000n, '1,065 tỷ đồng'],
  [800_000_000n, '800 triệu đồng'],
  [1_000_000n, '1 triệu đồng'],
  [1_000_050_000_000n, '1.000,05 tỷ đồng'],
  [1_065_500_000n, '1.065,5 triệu đồng'],
  [500_000n, '500.000 đồng'],
  [37_512_345n, '37.512.345 đồng'],
  [0n, '0 đồng'],
  [9_007_199_254_740_993n, '9.007.199.254.740.993 đồng'],
])('%s đồng is %s', (amount, text) => {
  expect(moneyText(amount)).toBe(text);
});
