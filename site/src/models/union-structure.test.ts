import { dayBefore } from '@loa/shared-types/structure-path';
import { expect, test } from 'vitest';
import type { UnionBodyFace } from './face.ts';
import { bodiesAsOf, daysOfChange, parentAsOf } from './union-structure.ts';

const body = (id: string, part: Partial<UnionBodyFace> = {}): UnionBodyFace => ({
  type: 'union-body',
  id,
  name: id,
  shortName: null,
  aliases: [],
  path: `/cong-doan/${id}/`,
  kind: null,
  level: null,
  sector: null,
  status: null,
  parents: [],
  foundedOn: null,
  endedOn: null,
  changes: [],
  ...part,
});
const change: UnionBodyFace['changes'][number] = {
  date: '2025-07-01',
  kind: 'merged',
  decisionNumber: '1/QĐ',
  example: null,
  note: null,
  from: ['quan'],
  to: ['phuong'],
};
const ids = (bodies: readonly UnionBodyFace[]) => bodies.map(({ id }) => id);

test('a change of structure ends what it comes from and begins what it leads to, on its day', () => {
  const bodies = [body('thanh-pho', { changes: [change] }), body('quan'), body('phuong')];
  expect(daysOfChange(bodies)).toEqual(['2025-07-01']);
  expect(ids(bodiesAsOf(bodies, '2025-06-30'))).toEqual(['thanh-pho', 'quan']);
  expect(ids(bodiesAsOf(bodies, '2025-07-01'))).toEqual(['thanh-pho', 'phuong']);
});

test('a body that tasks are transferred to was there before, and one that takes others in goes on', () => {
  const transferred = [body('quan', { changes: [{ ...change, kind: 'transferred' }] }), body('phuong')];
  expect(ids(bodiesAsOf(transferred, '2025-06-30'))).toEqual(['quan', 'phuong']);
  expect(ids(bodiesAsOf(transferred, '2025-07-01'))).toEqual(['quan', 'phuong']);
  const absorbed = [body('quan', { changes: [{ ...change, from: ['quan', 'phuong'], to: ['quan'] }] }), body('phuong')];
  expect(ids(bodiesAsOf(absorbed, '2025-07-01'))).toEqual(['quan']);
});

test('what a body says of its own days wins, and what nobody dates was always so', () => {
  const bodies = [
    body('quan', { endedOn: '2025-03-01', changes: [change] }),
    body('phuong', { foundedOn: '1990-01-01' }),
  ];
  expect(daysOfChange(bodies)).toEqual(['2025-03-01', '2025-07-01']);
  expect(ids(bodiesAsOf(bodies, '2025-03-01'))).toEqual(['phuong']);
  expect(ids(bodiesAsOf([body('khong-ro')], '1950-01-01'))).toEqual(['khong-ro']);
});

test('a parent leads from its first day to the day before its last', () => {
  const parents = [
    { parent: 'old', from: '2008-08-01', to: '2025-07-01' },
    { parent: 'new', from: '2025-07-01', to: null },
  ];
  expect(parentAsOf({ parents }, '2025-06-30')).toBe('old');
  expect(parentAsOf({ parents }, '2025-07-01')).toBe('new');
  expect(parentAsOf({ parents }, '2000-01-01')).toBeNull();
  expect(parentAsOf({ parents }, null)).toBe('new');
  expect(parentAsOf({ parents: parents.slice(0, 1) }, null)).toBe('old');
  expect(parentAsOf({ parents: [] }, null)).toBeNull();
});

test('the day before the first of a month ends the month before', () => {
  expect(dayBefore('2024-03-01')).toBe('2024-02-29');
});
