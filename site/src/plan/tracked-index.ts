import type { AddressedType, PublishedType } from '@loa/shared-types/published-type';
import type { FacedType, FaceOf } from '../models/face.ts';
import type {
  BacklinkSource,
  CorrectionMonth,
  BacklinkTarget,
  FigureFolder,
  FormerAddress,
  Head,
  ListedAddress,
  MirrorIndex,
  StatingFigures,
} from '../mirror/mirror-index.ts';
import type { ArchivesBeside } from '../mirror/archives.ts';
import type { FaceRef } from '../mirror/mirror-reader.ts';
import * as topics from '../mirror/touched.ts';

/** Notes the answers that what is being planned depends on. */
export interface ReadLog {
  /** @returns notes an answer of this topic, and gives back its number */
  topic(topic: string): (member: string) => number;
  /** Notes by its number an answer that was noted for another page: most pages show what others show. */
  again(answer: number): void;
}

/** For a plan that nobody goes on from. */
export const untracked: ReadLog = { topic: () => () => 0, again: () => {} };

/** The mirror's index, with every answer that it gives noted: a page is planned through it and nothing else. */
export class TrackedIndex {
  readonly #index: MirrorIndex;
  readonly #asOf: string;
  readonly #log: ReadLog;
  readonly #faces = new Map<FacedType, readonly FaceOf<FacedType>[]>();
  #stating: { readonly key: string; readonly documents: readonly StatingFigures[] } | null = null;
  readonly #topics = new Map<string, (member: string) => number>();
  readonly #terms = new Map<string, readonly string[]>();

  /** @param asOf the moment that the plan holds for, see {@link PlanOptions} */
  constructor(index: MirrorIndex, asOf: string, log: ReadLog) {
    this.#index = index;
    this.#asOf = asOf;
    this.#log = log;
  }

  /**
   * Whether a moment has come by the time that the plan holds for. What asks is planned again when the answer turns.
   * @param moment an instant as `toISOString` writes it
   */
  isPast(moment: string): boolean {
    this.#note(topics.moments, moment);
    return moment <= this.#asOf;
  }

  head<T extends PublishedType>(type: T, id: string): Head<T> | null {
    this.#note(topics.headsOf(type), id);
    return this.#index.head(type, id);
  }

  /** For who has a head from another answer, or remembers it. */
  noteHead(type: PublishedType, id: string): void {
    this.#note(topics.headsOf(type), id);
  }

  /** All documents of a type that has few. */
  heads<T extends 'front-page' | 'site-setting' | 'redirect' | 'union-body' | 'campaign'>(type: T): Iterable<Head<T>> {
    this.#note(topics.everyHead, type);
    return this.#index.heads(type);
  }

  face<T extends FacedType>(type: T, id: string): { ref: FaceRef; face: FaceOf<T> } | null {
    this.noteFace(type, id);
    return this.#index.face(type, id);
  }

  file(id: string): FaceRef | null {
    this.noteFace('file', id);
    return this.#index.file(id);
  }

  /** For who remembers a face. @returns what to call {@link noteAgain} with when it is shown again */
  noteFace(type: FacedType | 'file', id: string): number {
    return this.#note(topics.facesOf(type), id);
  }

  /** Faces of all documents of a type, by documentId: one list for the whole plan, which must not be sorted in place. */
  faces<T extends FacedType>(type: T): readonly FaceOf<T>[] {
    this.#note(topics.everyFace, type);
    // The key is the type, so what is found has it.
    const known = this.#faces.get(type) as readonly FaceOf<T>[] | undefined;
    if (known) return known;
    const faces = this.#index.faces(type);
    this.#faces.set(type, faces);
    return faces;
  }

  /** The newest articles of a list. No more of it is noted than is taken. */
  newest(list: string, limit: number): Iterable<string> {
    return this.#along(list, topics.listStart, this.#index.newest(list, limit), limit);
  }

  /** The articles of a list before one of its own. No more of it is noted than is taken. */
  older(list: string, than: { readonly displayedAt: string; readonly id: string }, limit: number): Iterable<string> {
    return this.#along(list, than.id, this.#index.older(list, than, limit), limit);
  }

  archiveRange(list: string): { first: number; last: number } | null {
    this.#note(topics.archiveRanges, list);
    return this.#index.archiveRange(list);
  }

  archivesBeside(list: string, number: number): ArchivesBeside {
    this.#note(topics.archivesBeside(list), String(number));
    return this.#index.archivesBeside(list, number);
  }

  archivePage(list: string, number: number): readonly string[] {
    this.#note(topics.archivesOf(list), String(number));
    return this.#index.archivePage(list, number);
  }

  backlinks(to: BacklinkTarget, id: string, from: BacklinkSource): string[] {
    this.#note(topics.backlinksFrom(from), `${to}/${id}`);
    return this.#index.backlinks(to, id, from);
  }

  correctionMonths(): CorrectionMonth[] {
    this.#note(topics.correctionMonths, '');
    return this.#index.correctionMonths();
  }

  correctedIn(month: string): string[] {
    this.#note(topics.correctionsIn, month);
    return this.#index.correctedIn(month);
  }

  /** Glossary terms that a word marks; many texts have the same few words, so a plan asks for each once. */
  terms(word: string): readonly string[] {
    this.#note(topics.termsOf, word);
    let terms = this.#terms.get(word);
    if (!terms) this.#terms.set(word, (terms = this.#index.terms(word)));
    return terms;
  }

  addresses(type: AddressedType, folder: string): ListedAddress[] {
    this.#note(topics.addressesOf(type), folder);
    return this.#index.addresses(type, folder);
  }

  figureFolders(type: AddressedType): FigureFolder[] {
    this.#note(topics.figureFolders, type);
    return this.#index.figureFolders(type);
  }

  /**
   * Documents that state figures, with how many. Who uses the head of one notes it with {@link noteHead}. The last answer is
   * remembered: the pages of a month are planned one after another.
   */
  withFigures<T extends AddressedType>(type: T, folder: string): readonly StatingFigures<T>[] {
    this.#note(topics.figuresIn(type), folder);
    const key = `${type} ${folder}`;
    if (this.#stating?.key !== key) this.#stating = { key, documents: this.#index.withFigures(type, folder) };
    // The key carries the type, so what is found has it.
    return this.#stating.documents as readonly StatingFigures<T>[];
  }

  formerAddresses(): FormerAddress[] {
    this.#note(topics.formerAddresses, '');
    return this.#index.formerAddresses();
  }

  noteAgain(answer: number): void {
    this.#log.again(answer);
  }

  #note(topic: string, member: string): number {
    return this.#topic(topic)(member);
  }

  #topic(topic: string): (member: string) => number {
    let note = this.#topics.get(topic);
    if (!note) this.#topics.set(topic, (note = this.#log.topic(topic)));
    return note;
  }

  /** Each step along a list notes where it began, because that is where an article may come in between. */
  *#along(list: string, from: string, articles: readonly string[], limit: number): Generator<string> {
    const note = this.#topic(topics.listLinks(list));
    let last = from;
    for (const article of articles) {
      note(last);
      yield article;
      last = article;
    }
    if (articles.length < limit) note(last);
  }
}
