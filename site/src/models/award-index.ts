import { filterPath, filterPathsOf } from '../plan/kinds/award-register.ts';
import { type AwardRow, awardRow } from './award-row.ts';
import { facesOf, type Library } from './library.ts';

/** An award in the few words that the register's script shows, and what it is found by. */
export type IndexedAward = Pick<AwardRow, 'title' | 'href' | 'kind' | 'level'> & {
  /** Numbers, period and bodies, in the order in which they are read. */
  facts: string[];
  /** Paths of the filters that it passes. */
  filters: string[];
};

/** The awards of the register in the order of their ids. */
export function indexedAwards(ids: readonly string[], library: Library): IndexedAward[] {
  return facesOf(library, 'award', ids).map((face) => {
    const { title, href, kind, level, honoured, amount, period, splitUnknown, forBodies } = awardRow(face, library);
    const bodies = new Set([...face.forBodies, ...face.conferringBodies]);
    const ofBodies = facesOf(library, 'union-body', [...bodies]).map(({ path }) =>
      filterPath('don-vi', path.split('/').at(-2) ?? ''),
    );
    const facts = [
      honoured,
      amount,
      splitUnknown ? 'nguồn không tách riêng' : null,
      period,
      forBodies.map(({ text }) => text).join(', ') || null,
    ];
    return {
      title,
      href,
      kind,
      level,
      facts: facts.filter((fact) => fact !== null),
      filters: [...filterPathsOf(face), ...ofBodies],
    };
  });
}
