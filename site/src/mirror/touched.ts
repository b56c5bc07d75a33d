import { publishedTypes, type PublishedType } from '@loa/shared-types/published-type';

/*
 * Planning depends on answers of the mirror, and a sync touches those that may have become others. Both sides name an
 * answer by a topic and a member of it, so that what a page has read and what a sync has touched meet without either
 * knowing of the other. Every function here names one topic.
 */

/** Version, address and outline of a document; members are documentIds. */
export const headsOf = forEachType('head');
/** The face of a document, or that it has none; members are documentIds. */
export const facesOf = forEachType('face');
/** What follows an article in a list, towards the oldest; members are documentIds, and {@link listStart}. */
export const listLinks = (list: string) => `list ${list}`;
/** Articles of an archive page; members are its numbers. */
export const archivesOf = (list: string) => `archive ${list}`;
/** The archive pages that stand beside one; members are its numbers. */
export const archivesBeside = (list: string) => `beside ${list}`;
/** Documents of a type that link to another; members are `<type>/<documentId>` of that, or `succession/<documentId>`. */
export const backlinksFrom = forEachType('backlinks');
/** Glossary terms that a word marks; members are words. */
export const termsOf = 'terms';
/** Addresses with the time of their last publication; members are folders as {@link addressFolder} cuts them. */
export const addressesOf = forEachType('addresses');

/** Documents that state figures, with how many each, in their order; members are folders as {@link addressFolder} cuts them. */
export const figuresIn = forEachType('figures');

/** Answers about all documents of a type; members are types. */
export const everyHead = 'heads';
export const everyFace = 'faces';
/** Folders that hold documents with figures, and how many; members are types. */
export const figureFolders = 'figure folders';
/** First and last archive page of a list; members are lists. */
export const archiveRanges = 'archive ranges';
/** Articles that were corrected in a month; members are months. */
export const correctionsIn = 'corrections';
/** Every month with corrections, and how many articles: its one member is the empty string. */
export const correctionMonths = 'correction months';
/** Addresses that have moved, as a whole: its one member is the empty string. */
export const formerAddresses = 'former addresses';

/** Whether a moment has come; members are instants in ISO 8601, in UTC. No sync touches one, but time does. */
export const moments = 'moments';

/** Stands before the newest article of a list. */
export const listStart = '';

/** The folder under which an address is listed: its month for an article, one for the whole type otherwise. */
export function addressFolder(type: PublishedType, path: string): string {
  return type === 'article' ? path.slice(0, '/2022/09/'.length) : '/';
}

/** Topics are asked for millions of times, so they are put together once. */
function forEachType(name: string): (type: PublishedType) => string {
  const topics = new Map(publishedTypes.map((type) => [type, `${name} ${type}`]));
  return (type) => topics.get(type) ?? `${name} ${type}`;
}

/** Beyond so many answers planning everything costs no more. */
const limit = 50_000;

/** The answers that writing has touched. */
export class Touched {
  readonly #members = new Map<string, Set<string>>();
  #count = 0;

  /** Stands for whatever there is. */
  static everything(): Touched {
    const touched = new Touched();
    touched.#count = Infinity;
    return touched;
  }

  /** True when so much was touched that it is not kept apart: then everything counts as touched. */
  get isEverything(): boolean {
    return this.#count > limit;
  }

  add(topic: string, member: string): void {
    if (this.isEverything) return;
    let members = this.#members.get(topic);
    if (!members) this.#members.set(topic, (members = new Set()));
    if (members.has(member)) return;
    members.add(member);
    if (++this.#count > limit) this.#members.clear();
  }

  addAll(other: Touched): void {
    if (other.isEverything) this.#count = Infinity;
    for (const [topic, member] of other) this.add(topic, member);
  }

  has(topic: string, member: string): boolean {
    return this.isEverything || this.#members.get(topic)?.has(member) === true;
  }

  *[Symbol.iterator](): Generator<readonly [topic: string, member: string]> {
    for (const [topic, members] of this.#members) for (const member of members) yield [topic, member];
  }
}
