import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import { expect, test } from 'vitest';
import { blankUnionBody } from '../../test-fixtures/blank-documents.ts';
import { fixtureLibrary } from './fixture-library.ts';
import { successionEntries } from './union-body-history.ts';

const succession: UnionBodyWire['successions'][number] = {
  date: '2025-07-01',
  kind: 'ended',
  decisionNumber: null,
  example: null,
  note: null,
  from: [],
  to: ['unpublished'],
};

function show(part: Partial<typeof succession>) {
  const body: UnionBodyWire = {
    ...blankUnionBody,
    documentId: 'b1',
    version: 1,
    path: '/cong-doan/b1/',
    slug: 'b1',
    name: 'LĐLĐ quận',
    successions: [{ ...succession, ...part }],
  };
  return successionEntries(body, fixtureLibrary({}));
}

test('a succession is shown with its decision or marked as an example, and not at all without either', () => {
  expect(show({ decisionNumber: '12/QĐ-LĐLĐ' })).toMatchObject([
    { decisionNumber: '12/QĐ-LĐLĐ', example: false, to: [] },
  ]);
  expect(show({ example: true })).toMatchObject([{ decisionNumber: null, example: true }]);
  expect(show({})).toEqual([]);
});
