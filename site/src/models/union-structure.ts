import type { UnionBodyFace } from './face.ts';

/*
 * The structure of the union as of a day, from what the bodies say of themselves and of changes of structure. A day is
 * `2025-06-30`; null stands for the structure after every change. What no source dates counts as having always been so.
 */

type Change = UnionBodyFace['changes'][number];

/** Every change of structure that some body tells of, each once. */
export function changesOf(bodies: readonly UnionBodyFace[]): Change[] {
  return [
    ...new Map(bodies.flatMap(({ changes }) => changes).map((change) => [JSON.stringify(change), change])).values(),
  ];
}

/** Days on which the structure changed, the first of each new state, ascending. */
export function daysOfChange(bodies: readonly UnionBodyFace[]): string[] {
  const days = [
    ...changesOf(bodies).map(({ date }) => date),
    ...bodies.flatMap(({ parents }) => parents.flatMap(({ from, to }) => [from, to])),
    ...bodies.map(({ endedOn }) => endedOn),
  ];
  return [...new Set(days.filter((day) => day !== null))].sort();
}

/** The bodies that there were on a day, all of them when the day is null: whether one has ended then is its own word. */
export function bodiesAsOf(bodies: readonly UnionBodyFace[], day: string | null): UnionBodyFace[] {
  if (day === null) return [...bodies];
  const changes = changesOf(bodies);
  return bodies.filter((body) => {
    const began = beginning(body, changes);
    const ended = end(body, changes);
    return (began === null || began <= day) && (ended === null || ended > day);
  });
}

/** documentId of the parent that led the body on a day; without a day, of the one that leads it still or led it last. */
export function parentAsOf({ parents }: Pick<UnionBodyFace, 'parents'>, day: string | null): string | null {
  const newestFirst = parents.toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''));
  const leads = newestFirst.find(({ from, to }) =>
    day === null ? to === null : (from === null || from <= day) && (to === null || to > day),
  );
  return (leads ?? (day === null ? newestFirst[0] : undefined))?.parent ?? null;
}

function beginning({ id, foundedOn }: UnionBodyFace, changes: readonly Change[]): string | null {
  if (foundedOn) return foundedOn;
  // Tasks may be transferred to a body that was there before.
  const founding = changes.filter(
    ({ kind, from, to }) => kind !== 'transferred' && to.includes(id) && !from.includes(id),
  );
  return daysOf(founding)[0] ?? null;
}

function end({ id, endedOn }: UnionBodyFace, changes: readonly Change[]): string | null {
  if (endedOn) return endedOn;
  const ending = changes.filter(
    ({ kind, from, to }) => kind !== 'transferred' && kind !== null && from.includes(id) && !to.includes(id),
  );
  return daysOf(ending).at(-1) ?? null;
}

function daysOf(changes: readonly Change[]): string[] {
  return changes
    .map(({ date }) => date)
    .filter((date) => date !== null)
    .sort();
}
