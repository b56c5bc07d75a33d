import { seededRandom } from '@loa/scripts/src/demo/seeded-random.ts';
import fc from 'fast-check';
import { articleEdits } from './article-edits.ts';
import type { Desk } from './desk.ts';
import type { Doings } from './edit.ts';
import { knowledgeEdits } from './knowledge-edits.ts';
import { newsroomEdits } from './newsroom-edits.ts';

/** One edit of a history: what is done, and the seed of every choice in it. */
export interface Edit {
  readonly [fc.toStringMethod]: () => string;
  readonly apply: (desk: Desk) => void | Promise<void>;
}

const doings: Doings = { ...articleEdits, ...knowledgeEdits, ...newsroomEdits };

/** Any edit of a newsroom. */
export const anyEdit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.oneof(...Object.entries(doings).map(([name, { weight }]) => ({ weight, arbitrary: fc.constant(name) }))),
    fc.nat(2 ** 30),
  )
  .map(([name, seed]) => ({
    [fc.toStringMethod]: () => `${name} (${seed})`,
    apply: (desk) => doings[name]?.doing(desk, seededRandom(String(seed)), `new-${seed}`),
  }));
