import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import { type DateText, dayText, spanText } from '../text/dates.ts';
import { successionKindLabels } from './labels.ts';
import type { Library } from './library.ts';
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

/** Changes of structure, newest first. One with neither a decision number nor the mark of an example states nothing. */
export function successionEntries(body: UnionBodyWire, library: Library): SuccessionEntry[] {
  return body.successions
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .flatMap(({ date, kind, decisionNumber, example, note, from, to }) => {
      if (!decisionNumber && !example) return [];
      return [
        {
          kind: kind ? successionKindLabels[kind] : 'Thay đổi tổ chức',
          date: date ? dayText(date) : null,
          decisionNumber: decisionNumber || null,
          example: example === true,
          from: linksTo('union-body', from, library),
          to: linksTo('union-body', to, library),
          note: note || null,
        },
      ];
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
