import type { PublishedType } from '@loa/shared-types/published-type';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { SeededRandom } from '@loa/scripts/src/demo/seeded-random.ts';
import type { Desk } from './desk.ts';

/**
 * Something that an editor does; it does nothing where there is nothing to do it to.
 * @param id for an entry that it begins
 */
export type Doing = (desk: Desk, random: SeededRandom, id: string) => void | Promise<void>;

/** What an editor may do, by a name for it, each with how often it is done. */
export type Doings = Readonly<Record<string, { readonly weight: number; readonly doing: Doing }>>;

/** Does something to a published entry of a type. */
export function toAny<T extends PublishedType>(
  type: T,
  doing: (entry: WireDocument<T>, desk: Desk, random: SeededRandom) => void,
): Doing {
  return (desk, random) => {
    const entry = desk.any(type, random);
    if (entry) doing(entry, desk, random);
  };
}

/** Withdraws a published entry of a type. */
export function withdrawAny(type: PublishedType): Doing {
  return (desk, random) => {
    const ids = desk.ids(type);
    if (ids.length > 0) desk.withdraw(type, random.pick(ids));
  };
}

const words = [
  'Công đoàn',
  'thi đua',
  'năm học',
  'đoàn viên',
  'LĐLĐ',
  'khen thưởng',
  'nhà giáo',
  'đối thoại',
  'chăm lo',
];

export function anyPhrase(random: SeededRandom): string {
  return Array.from({ length: 4 }, () => random.pick(words)).join(' ');
}

/** One of so few that entries want the same. */
export function anySlug(random: SeededRandom): string {
  return `muc-${random.between(1, 40)}`;
}

export function anyParagraph(random: SeededRandom) {
  return { kind: 'rich-text' as const, text: `${anyPhrase(random)}.\n\n${anyPhrase(random)}.` };
}

export function anyCover(desk: Desk, random: SeededRandom): ArticleWire['cover'] {
  const image = random.chance(0.6) ? (desk.any('file', random)?.documentId ?? null) : null;
  if (image === null) return null;
  return { image, alt: anyPhrase(random), caption: null, credit: null, focalX: null, focalY: null };
}
