import type { Mirror } from '../mirror/mirror.ts';
import type { NumberedArticle } from '../mirror/mirror-index.ts';
import { shorten } from '../models/shorten.ts';
import { dayInVietnam } from '../text/dates.ts';
import { abbreviationExpander, type SearchTerm } from './abbreviation-expander.ts';
import type { ArticleTexts } from './article-terms.ts';
import { byCodeUnits } from '../plan/order.ts';
import type { NamedPageType, SearchCard } from './search-format.ts';
import { NameReader, type SearchedNames } from './searched-names.ts';

/** Longest lead of a result, in characters. */
const leadLimit = 110;

/** Reads articles of the mirror as they are searched and shown, with the names of what they name. */
export class ArticleReader {
  readonly glossary: readonly SearchTerm[];
  readonly names: NameReader;
  readonly #expand: (text: string) => string;

  constructor(mirror: Mirror) {
    this.glossary = mirror.index
      .faces('glossary-term')
      .map(({ abbreviation, meaning }) => [abbreviation, meaning] as const)
      .toSorted(([a], [b]) => byCodeUnits(a, b));
    this.#expand = abbreviationExpander(this.glossary).inText;
    this.names = new NameReader(mirror, this.#expand);
  }

  texts({ head, face, lead }: NumberedArticle): ArticleTexts {
    const { category, unionBodies, campaigns, awards, authors, tags, displayedAt, format } = articleOutline(head);
    const named = (type: NamedPageType, ids: readonly string[]) =>
      ids.map((id) => this.names.names(type, id)).filter((names) => names !== null);
    const [ofCategory = null] = named('category', category === null ? [] : [category]);
    const bodies = named('union-body', unionBodies);
    const all: readonly SearchedNames[] = [
      ...(ofCategory ? [ofCategory] : []),
      ...bodies,
      ...named('campaign', campaigns),
      ...named('award', awards),
      ...named('author', authors),
      ...named('tag', tags),
    ];
    return {
      title: this.#expand(face.title),
      lead: this.#expand(lead),
      names: all.map(({ text }) => text),
      category: ofCategory?.slug ?? null,
      bodies: bodies.map(({ slug }) => slug),
      year: Number(dayInVietnam(displayedAt).slice(0, 4)),
      format,
    };
  }

  card({ number, head, face }: NumberedArticle): SearchCard {
    const { category, displayedAt, format } = articleOutline(head);
    const ofCategory = category === null ? null : this.names.names('category', category);
    const minute = `${displayedAt.slice(0, '2022-09-13T13:10'.length)}Z`;
    return [number, face.title, face.path, shorten(face.lead, leadLimit), ofCategory?.name ?? '', minute, format];
  }
}

function articleOutline({ document, outline }: NumberedArticle['head']) {
  if (outline.article) return outline.article;
  throw new TypeError(`Article ${document.id} has no outline of an article.`);
}
