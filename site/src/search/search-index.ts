import { setImmediate as breathe } from 'node:timers/promises';
import type { PublishedType } from '@loa/shared-types/published-type';
import type { Mirror } from '../mirror/mirror.ts';
import type { NumberedArticle } from '../mirror/mirror-index.ts';
import { headsOf, type Touched } from '../mirror/touched.ts';
import { byCodeUnits } from '../plan/order.ts';
import type { PlannedFile } from '../plan/planned-page.ts';
import { ArticleReader } from './article-reader.ts';
import { articlesNaming } from './articles-naming.ts';
import { termsOf } from './article-terms.ts';
import { IndexedArticles, type TermsChange } from './indexed-articles.ts';
import * as format from './search-format.ts';
import { SearchFiles } from './search-files.ts';
import { namedPages } from './searched-names.ts';
import { wordShards } from './term-shards.ts';

/** Every shard of a block. All are written, so that no reader's browser asks for one that is not there. */
const everyShard: ReadonlySet<string> = new Set([...wordShards, ...format.filterKinds]);

/** Articles that are read, and files that are written, before others have their turn. */
const turnLength = 250;
const chunksAtATurn = 25;

/** What has to be written again; the newest postings and the outline always are. */
interface Stale {
  readonly articles: TermsChange[];
  readonly chunks: Set<number>;
  pages: boolean;
}

/**
 * The files of the search, kept equal to the mirror at the cost of what changed. They are a function of the mirror alone: an
 * index that followed it step by step has the files of one that was made anew.
 */
export class SearchIndex {
  readonly #mirror: Mirror;
  readonly #files = new SearchFiles();
  #articles = new IndexedArticles();
  #reader: ArticleReader;
  /** Place in the mirror's log of changes that the files are equal to; null when they must be made anew. */
  #mark: number | null = null;
  /** The update that goes on. */
  #job: Generator<void> | null = null;

  constructor(mirror: Mirror) {
    this.#mirror = mirror;
    this.#reader = new ArticleReader(mirror);
  }

  /** Whether an update came to its end and none is going on: then the files belong together. */
  get isReady(): boolean {
    return this.#mark !== null && this.#job === null;
  }

  /**
   * Brings the files to the mirror as it is.
   * @returns paths of those that came, changed or went
   */
  update(): ReadonlySet<string> {
    this.#job ??= this.#work();
    while (!this.#job.next().done);
    this.#job = null;
    return this.#files.takeChanged();
  }

  /**
   * Does as {@link update} does, but lets other work of the process have its turn.
   * @param goesOn asked at every turn; the next call takes up what was done so far, even if the mirror has changed since
   * @returns null when it may not go on
   */
  async updateInTurns(goesOn: () => boolean): Promise<ReadonlySet<string> | null> {
    this.#job ??= this.#work();
    while (!this.#job.next().done) {
      await breathe();
      if (!goesOn()) return null;
    }
    this.#job = null;
    return this.#files.takeChanged();
  }

  /** Path of every file, in no order. */
  paths(): Iterable<string> {
    return this.#files.paths();
  }

  /** Digest of the text at a path, or null when the search has no file there. */
  key(path: string): string | null {
    return this.#files.key(path);
  }

  /** Null when the search has no file at this path. */
  file(path: string): PlannedFile | null {
    const key = this.#files.key(path);
    if (key === null) return null;
    const [, chunk] = /(\d+)\.json$/.exec(path) ?? [];
    const text = this.#files.text(path) ?? JSON.stringify(this.#cards(Number(chunk)));
    return { kind: 'text', file: path, key, text };
  }

  /** Yields wherever others may have their turn. */
  *#work(): Generator<void> {
    try {
      let touched = this.#touched();
      if (!touched) {
        const mark = this.#mirror.mark;
        yield* this.#makeAnew();
        this.#mark = mark;
        touched = this.#touched();
      }
      const mark = this.#mirror.mark;
      if (touched) yield* this.#follow(touched);
      if (touched) this.#mark = mark;
      // While others had their turn the mirror may have gone on.
      if (this.#mark !== this.#mirror.mark) yield* this.#work();
    } catch (error) {
      // What is half written is made anew by the next update.
      this.#mark = null;
      this.#job = null;
      throw error;
    }
  }

  /** What the files must follow, or null when they must be made anew. */
  #touched(): Touched | null {
    const touched = this.#mark === null ? null : this.#mirror.touchedSince(this.#mark);
    return touched && membersOf(touched, 'glossary-term').length === 0 ? touched : null;
  }

  *#makeAnew(): Generator<void> {
    this.#articles = new IndexedArticles();
    this.#reader = new ArticleReader(this.#mirror);
    const stale: Stale = { articles: [], chunks: new Set(), pages: true };
    for (const article of this.#mirror.index.numberedArticles()) {
      this.#put(article);
      stale.chunks.add(format.chunkOf(article.number));
      if (article.number % turnLength === 0) yield;
    }
    yield* this.#write(stale, 0);
    this.#files.dropUnwritten();
  }

  *#follow(touched: Touched): Generator<void> {
    const lastBefore = this.#articles.last;
    const stale: Stale = { articles: [], chunks: new Set(), pages: false };
    const articles = new Set(membersOf(touched, 'article'));
    for (const type of format.namedPageTypes) {
      for (const id of membersOf(touched, type)) {
        if (!this.#reader.names.forget(type, id)) continue;
        stale.pages = true;
        for (const article of articlesNaming(this.#mirror.index, type, id)) articles.add(article);
      }
    }
    for (const id of articles) {
      const article = this.#mirror.index.numberedArticle(id);
      const gone = article?.number === this.#articles.number(id) ? null : this.#articles.remove(id);
      const come = article && this.#put(article);
      for (const change of [gone, come]) {
        if (!change) continue;
        stale.articles.push(change);
        stale.chunks.add(format.chunkOf(change.number));
      }
    }
    yield* this.#write(stale, lastBefore);
  }

  #put(article: NumberedArticle): TermsChange {
    const texts = this.#reader.texts(article);
    return this.#articles.put(article.head.document.id, article.number, texts.year, termsOf(texts));
  }

  /** @param lastBefore number of the newest article when the files were written last */
  *#write({ articles, chunks, pages }: Stale, lastBefore: number): Generator<void> {
    const { last, years } = this.#articles;
    const outline: format.SearchOutline = { last, years, glossary: this.#reader.glossary };
    this.#files.write(format.outlineFile, outline);
    const { before, terms } = this.#articles.newest();
    this.#files.write(format.newestFile, { before, terms: sorted(terms) } satisfies format.NewestPostings);
    if (pages) this.#files.write(format.pagesFile, namedPages(this.#mirror, this.#reader.names));
    for (const [place, chunk] of [...chunks].entries()) {
      this.#files.write(format.cardsFile(chunk), this.#cards(chunk), { keep: false });
      if (place % chunksAtATurn === chunksAtATurn - 1) yield;
    }
    const end = format.lastInBlocks(last);
    const endBefore = format.lastInBlocks(lastBefore);
    const blocks = new Map<number, ReadonlySet<string>>();
    for (const { number, shards } of articles) {
      if (number > end) continue;
      const block = format.blockOf(number);
      blocks.set(block, new Set([...shards, ...(blocks.get(block) ?? [])]));
    }
    if (end !== endBefore) {
      const first = format.blockOf(Math.min(end, endBefore) + 1);
      for (let block = first; block <= format.blockOf(Math.max(end, endBefore)); block++) blocks.set(block, everyShard);
    }
    for (const [block, shards] of blocks) yield* this.#writeBlock(block, shards);
  }

  *#writeBlock(block: number, shards: ReadonlySet<string>): Generator<void> {
    const isThere = format.beforeBlock(block) < format.lastInBlocks(this.#articles.last);
    const postings = yield* this.#articles.shardsOfBlock(block, shards);
    for (const shard of shards) {
      this.#files.write(format.shardFile(block, shard), isThere ? sorted(postings.get(shard) ?? {}) : null);
    }
  }

  /** Cards of a chunk, or null when all of its articles are gone. */
  #cards(chunk: number): format.SearchCard[] | null {
    const [first, last] = format.chunkBounds(chunk);
    const articles = [...this.#mirror.index.numberedArticles(first - 1, last)];
    return articles.length > 0 ? articles.map((article) => this.#reader.card(article)) : null;
  }
}

function membersOf(touched: Touched, type: PublishedType): string[] {
  const topic = headsOf(type);
  return [...touched].filter(([each]) => each === topic).map(([, member]) => member);
}

function sorted(shard: format.SearchShard): format.SearchShard {
  return Object.fromEntries(Object.entries(shard).sort(([a], [b]) => byCodeUnits(a, b)));
}
