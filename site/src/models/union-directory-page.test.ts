import { expect, test } from 'vitest';
import type { UnionBodyFace } from './face.ts';
import { unionTree, type UnionTreeNode } from './union-directory-page.ts';

function body(id: string, name: string, ...parents: UnionBodyFace['parents']): UnionBodyFace {
  return {
    type: 'union-body',
    id,
    name,
    shortName: null,
    aliases: [],
    path: `/cong-doan/${id}/`,
    kind: null,
    level: null,
    sector: null,
    status: 'active',
    parents,
    foundedOn: null,
    endedOn: null,
    changes: [],
  };
}

const under = (parent: string) => ({ parent, from: null, to: null });
const outline = (nodes: UnionTreeNode[]): unknown[] => nodes.map(({ name, children }) => [name, ...outline(children)]);

test('bodies stand under their parents in the order of the Vietnamese alphabet, those without any after the trees', () => {
  const bodies = [
    body('d', 'Công đoàn xã Đan Phượng', under('hn')),
    body('hn', 'LĐLĐ thành phố Hà Nội'),
    body('c', 'Công đoàn xã Dương Xá', under('hn')),
    body('x', 'Công đoàn trường', under('unpublished')),
  ];
  expect(outline(unionTree(bodies))).toEqual([
    ['LĐLĐ thành phố Hà Nội', ['Công đoàn xã Dương Xá'], ['Công đoàn xã Đan Phượng']],
    ['Công đoàn trường'],
  ]);
});

test('a circle of parents loses nobody', () => {
  expect(outline(unionTree([body('a', 'A', under('b')), body('b', 'B', under('a'))]))).toEqual([['A', ['B']]]);
  expect(outline(unionTree([body('a', 'A', under('a'))]))).toEqual([['A']]);
});
