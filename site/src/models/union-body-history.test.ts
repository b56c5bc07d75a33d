import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import { expect, test } from 'vitest';
import { blankUnionBody } from '../../test-fixtures/blank-documents.ts';
import { unionBodyFace } from './face.ts';
import { fixtureLibrary } from './fixture-library.ts';
import { changesAround, relatedBodies, successionEntry } from './union-body-history.ts';

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
  const library = fixtureLibrary({});
  return changesAround(body, [], library).map((change) => successionEntry(change, library));
}

test('a succession is shown with its decision or marked as an example, and not at all without either', () => {
  expect(show({ decisionNumber: '12/QĐ-LĐLĐ' })).toMatchObject([
    { decisionNumber: '12/QĐ-LĐLĐ', example: false, to: [] },
  ]);
  expect(show({ example: true })).toMatchObject([{ decisionNumber: null, example: true }]);
  expect(show({})).toEqual([]);
});

test('a body knows what others tell of it, with the grounds', () => {
  const library = fixtureLibrary({
    faces: {
      'union-body': {
        city: unionBodyFace({
          ...blankUnionBody,
          ...{ documentId: 'city', version: 1, path: '/cong-doan/city/', slug: 'city', name: 'LĐLĐ thành phố' },
          successions: [{ ...succession, kind: 'merged', decisionNumber: '12/QĐ', from: ['city'], to: ['b1'] }],
        }),
      },
    },
  });
  const body = { ...blankUnionBody, documentId: 'b1', version: 1, path: '/cong-doan/b1/', slug: 'b1', name: 'Phường' };
  const changes = changesAround(body, ['city'], library);
  expect(relatedBodies('b1', 'from', changes, library)).toEqual([
    { link: { text: 'LĐLĐ thành phố', href: '/cong-doan/city/' }, grounds: '01/07/2025 · Quyết định số 12/QĐ' },
  ]);
  expect(relatedBodies('b1', 'to', changes, library)).toEqual([]);
});
