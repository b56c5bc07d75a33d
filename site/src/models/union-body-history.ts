import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import { type DateText, dayText, spanText } from '../text/dates.ts';
import { successionKindLabels } from './labels.ts';
import { unionBodyFace, type UnionBodyFace } from './face.ts';
import { facesOf, type Library } from './library.ts';
import { type Link, linksTo, linkTo } from './link.ts';

/** A change of structure, from these bodies to those. */
export interface SuccessionEntry {
  kind: string;
  date: DateText | null;
  /** Number of the decision; null only for an example. */
  decisionNumber: string | null;
  /** True for what shows the feature and states no fact. */
  example: boolean;
  from: Link[];
  to: Link[];
  note: string | null;
}

export interface ParentEntry {
  link: Link;
  span: string | null;
}

export interface LeaderEntry {
  name: string;
  position: string | null;
  span: string | null;
}

type Change = UnionBodyFace['changes'][number];

export function successionEntry({ date, kind, decisionNumber, example, note, from, to }: Change, library: Library) {
  return {
    kind: kind ? successionKindLabels[kind] : 'Thay đổi tổ chức',
    date: date ? dayText(date) : null,
    decisionNumber: decisionNumber || null,
    example: example === true,
    from: linksTo('union-body', from, library),
    to: linksTo('union-body', to, library),
    note: note || null,
  } satisfies SuccessionEntry;
}

/**
 * Changes of structure that a body tells of or is part of, newest first.
 * @param toldBy other bodies that name this one in a change of theirs
 */
export function changesAround(body: UnionBodyWire, toldBy: readonly string[], library: Library): Change[] {
  const others = facesOf(library, 'union-body', toldBy).flatMap(({ changes }) =>
    changes.filter(({ from, to }) => from.includes(body.documentId) || to.includes(body.documentId)),
  );
  const all = [...unionBodyFace(body).changes, ...others];
  const distinct = new Map(all.map((change) => [JSON.stringify(change), change]));
  return [...distinct.values()].toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
}

/** What stood before a body, or follows it, by a change of structure. */
export interface RelatedBody {
  link: Link;
  /** Day and decision, or that it is an example. */
  grounds: string;
}

/** @param side `from` for those whose work the body took over, `to` for those that took over its own */
export function relatedBodies(id: string, side: 'from' | 'to', changes: readonly Change[], library: Library) {
  const other = side === 'from' ? 'to' : 'from';
  return changes
    .filter((change) => change[other].includes(id))
    .flatMap((change): RelatedBody[] => {
      const { date, decisionNumber, example } = successionEntry(change, library);
      const grounds = [date?.text, decisionNumber && `Quyết định số ${decisionNumber}`, example && 'ví dụ minh họa'];
      return linksTo(
        'union-body',
        change[side].filter((each) => each !== id),
        library,
      ).map((link) => ({ link, grounds: grounds.filter(Boolean).join(' · ') }));
    });
}

/** The bodies that lead or led this one, newest first. */
export function parentEntries(body: UnionBodyWire, library: Library): ParentEntry[] {
  return body.parents
    .toSorted((a, b) => (b.from ?? '').localeCompare(a.from ?? ''))
    .flatMap(({ parent, from, to }) => {
      const face = library.face('union-body', parent);
      return face ? [{ link: linkTo(face), span: spanText(from, to) }] : [];
    });
}

/** Leaders in the editors' order. */
export function leaderEntries(body: UnionBodyWire): LeaderEntry[] {
  return body.leaders.flatMap(({ name, position, from, to }) =>
    name ? [{ name, position: position || null, span: spanText(from, to) }] : [],
  );
}
