import { expect, test } from 'vitest';
import { qualifiedMoney, quantityText, valueText } from './qualified.ts';

test('a qualifier is always printed', () => {
  expect(quantityText(800, null, { qualifier: 'over' })).toBe('trên 800');
  expect(quantityText(12000, 'đoàn viên', { qualifier: 'about' })).toBe('khoảng 12.000 đoàn viên');
  expect(quantityText(50, 'suất', { qualifier: 'nearly' })).toBe('gần 50 suất');
  expect(quantityText(244, 'CĐCS', { qualifier: 'exact' })).toBe('244 CĐCS');
});

test('estimated and inferred figures say so', () => {
  expect(qualifiedMoney('800000000', { qualifier: 'over', estimated: true })).toBe('ước tính trên 800 triệu đồng');
  expect(quantityText(1724, 'sáng kiến', { inferred: true })).toBe('1.724 sáng kiến (suy ra từ nguồn)');
});

test('what a source does not give is not printed', () => {
  expect(quantityText(null, 'người', { qualifier: 'over' })).toBeNull();
  expect(qualifiedMoney(null, {})).toBeNull();
});

test('units stand as they are written', () => {
  expect(valueText(19.5, '%')).toBe('19,5%');
  expect(valueText(37_500_000, 'đồng')).toBe('37,5 triệu đồng');
  expect(valueText(37.5, 'triệu đồng')).toBe('37,5 triệu đồng');
});
