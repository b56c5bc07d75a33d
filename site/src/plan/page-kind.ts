import type { CardText } from '../cards/card-text.ts';
import type { DataType } from '../data/dataset.ts';
import type { DocumentRef, FaceRef } from '../mirror/mirror-reader.ts';

/**
 * What each kind of page is made from. Props name documents at their versions and faces by their digest; everything else
 * in them is an order of documentIds, a number or an address. A documentId in props always has its face in `shown`, and a
 * link inside a document is printed only when its target has.
 */
export interface PageProps {
  /** `/` */
  front: FrontProps;
  /** `/2022/09/<slug>/` */
  article: ArticleProps;
  /** `/2025/11/<slug>/truc-tuyen/`: the ticker of a live article alone, which open pages ask for again */
  'live-ticker': LiveTickerProps;
  /** `/chuyen-muc/<slug>/` */
  category: ArticleListProps<'category'>;
  /** `/chuyen-muc/<slug>/trang-<n>/` */
  'category-archive': ArchiveProps<'category'>;
  /** `/cong-doan/` */
  'union-directory': UnionDirectoryProps;
  /** `/cong-doan/tai-ngay/2025-06-30/`: the last day of a structure that has changed since */
  'union-directory-day': UnionDirectoryDayProps;
  /** `/cong-doan/<slug>/` */
  'union-body': UnionBodyProps;
  'union-body-archive': ArchiveProps<'union-body'>;
  /** `/khen-thuong/` */
  'award-register': AwardRegisterProps;
  /** `/khen-thuong/nam-hoc/2021-2022/`, `/khen-thuong/cap/thanh-pho/`, `/khen-thuong/hinh-thuc/bang-khen/`, each with `trang-<n>/` */
  'award-list': AwardListProps;
  /** `/khen-thuong/don-vi/<slug of the union body>/`, with `trang-<n>/` */
  'award-body': AwardListProps;
  /** `/khen-thuong/tra-cuu.json`: every award in few words, for filtering on the page */
  'award-index': AwardIndexProps;
  /** `/khen-thuong/<slug>/` */
  award: AwardProps;
  /** `/phong-trao/` */
  'campaign-list': CampaignListProps;
  /** `/phong-trao/<slug>/` */
  campaign: CampaignProps;
  'campaign-archive': ArchiveProps<'campaign'>;
  /** `/tac-gia/<slug>/` */
  author: ArticleListProps<'author'>;
  'author-archive': ArchiveProps<'author'>;
  /** `/chu-de/<slug>/` */
  tag: ArticleListProps<'tag'>;
  'tag-archive': ArchiveProps<'tag'>;
  /** `/gioi-thieu/` and other pages at the root */
  page: StandingPageProps;
  /** `/cai-chinh/` */
  corrections: CorrectionsProps;
  /** `/cai-chinh/2022/12/` */
  'corrections-month': CorrectionsMonthProps;
  /** `/tim-kiem/` */
  search: PageBase;
  /** `/404.html` */
  'not-found': PageBase;
  /** `/anh/<digest>-the.jpg`, the picture that stands for an article without one where it is shared */
  card: CardProps;
  /** `/rss.xml`, and `<section>/rss.xml` of each category, union body and campaign */
  'rss-feed': FeedProps;
  /** `/feed.json` and so on, beside each RSS feed */
  'json-feed': FeedProps;
  /** `/du-lieu/` */
  'data-index': PageBase;
  /** `/du-lieu/<set>/` */
  dataset: DatasetProps;
  /** `/du-lieu/so-lieu/2022-09/` for a month of articles, `/du-lieu/so-lieu/cong-doan/` and so on, each with `trang-<n>/` */
  ledger: LedgerProps;
  /** `/du-lieu/<set>.csv`, `/du-lieu/<set>-<part>.csv`, and the same as JSON */
  'data-csv': DataFileProps;
  'data-json': DataFileProps;
  /** `/du-lieu/csv-metadata.json` */
  'data-metadata': DataMetadataProps;
  /**
   * `/sitemap-2022-09.xml` for a month of articles, `/sitemap-cong-doan.xml` and so on for the other types, each with the
   * pages that are made from them; `/sitemap-cai-chinh.xml` for corrections, `/sitemap-du-lieu.xml` for the ledger
   */
  sitemap: SitemapProps;
  /** `/sitemap-tin-moi.xml`: what appeared within the two days that news search asks for */
  'news-sitemap': NewsSitemapProps;
  robots: RobotsProps;
  /** `/site.webmanifest` */
  manifest: ManifestProps;
  /** A small page for plain web servers at an address that has moved. */
  redirect: RedirectProps;
}

export type PageKind = keyof PageProps;

/** Types whose entries have a list of articles. */
export type ListType = 'category' | 'union-body' | 'campaign' | 'author' | 'tag';

/** What stands around every page: name, menus, imprint. One object for the whole plan. */
export interface Chrome {
  readonly setting: DocumentRef<'site-setting'> | null;
  /** Categories in the editors' order, for a menu when the settings have none. */
  readonly categories: readonly string[];
  readonly shown: readonly FaceRef[];
}

export interface PageBase {
  readonly chrome: Chrome;
  readonly shown: readonly FaceRef[];
}

export interface FrontProps extends PageBase {
  readonly frontPage: DocumentRef<'front-page'> | null;
  /** The lead story, the ones beside it, then the newest that stand nowhere else on the page. */
  readonly lead: string | null;
  readonly secondary: readonly string[];
  readonly newest: readonly string[];
  readonly sections: readonly FrontSection[];
}

/** One band of the front page; `items` are documentIds of what its kind names, never empty. */
export interface FrontSection {
  readonly kind: 'category' | 'campaigns' | 'awards' | 'live' | 'union-bodies';
  /** The editors' title; without one the band is named by its kind or category. */
  readonly title: string | null;
  readonly category: string | null;
  readonly items: readonly string[];
}

export interface ArticleProps extends PageBase {
  readonly article: DocumentRef<'article'>;
  /** Address of the picture that stands for it where it is shared, when it has none of its own. */
  readonly card: string | null;
  /** Entries of a live article, newest first. */
  readonly liveEntries: readonly DocumentRef<'live-entry'>[];
  /** True once it appeared a year ago and more: readers are told how old it is. */
  readonly isOld: boolean;
  /** Two or three hand-picked pieces directly under the lead. */
  readonly handPicked: readonly string[];
  /** Rails without a piece are left out. No story stands twice on the page. */
  readonly rails: readonly Rail[];
}

/** Not a page to be read: what an open live article puts in the place of its ticker. */
export type LiveTickerProps = Pick<ArticleProps, 'article' | 'liveEntries' | 'shown'>;

export interface Rail {
  /** `hand-picked`: the rest of the editors' choice; `shared`: older pieces that share a body, campaign or award. */
  readonly kind: 'hand-picked' | 'shared' | 'same-category';
  /** The category whose older pieces these are. */
  readonly of: string | null;
  readonly articles: readonly string[];
}

/** Numbers of the archive pages of a list, counted from the oldest; pages whose articles are all gone do not exist. */
export interface ArchiveRange {
  readonly first: number;
  readonly last: number;
}

export interface ArticleListProps<T extends ListType> extends PageBase {
  readonly of: DocumentRef<T>;
  /** The newest articles, newest first. */
  readonly articles: readonly string[];
  readonly archive: ArchiveRange | null;
}

export interface ArchiveProps<T extends ListType> extends PageBase {
  /** documentId of the list's owner; its face is in `shown`. */
  readonly of: string;
  readonly type: T;
  readonly number: number;
  /** The neighbouring archive pages that exist. */
  readonly older: number | null;
  readonly newer: number | null;
  readonly articles: readonly string[];
}

export interface UnionDirectoryProps extends PageBase {
  /** Every body, unsorted: order by name and put into the tree by the model. */
  readonly bodies: readonly string[];
}

export interface UnionDirectoryDayProps extends UnionDirectoryProps {
  readonly day: string;
}

export interface UnionBodyProps extends ArticleListProps<'union-body'> {
  /** Bodies that name this one as a parent in any period. */
  readonly children: readonly string[];
  /** Other bodies that tell of a change of structure which it is part of. */
  readonly changesToldBy: readonly string[];
  /** Awards conferred by it or for its people, newest first. */
  readonly awards: readonly string[];
  readonly campaigns: readonly string[];
}

/** What the register is filtered by, by the words of its addresses. */
export type AwardFacet = 'nam-hoc' | 'nam' | 'cap' | 'hinh-thuc' | 'don-vi';

/** One value of a facet. */
export interface AwardFilter {
  readonly facet: AwardFacet;
  /** A year, a level, the words of a kind, or the documentId of a union body; null when an award says nothing of it. */
  readonly value: string | null;
}

export interface AwardRegisterProps extends PageBase {
  /** Every value that an award has, with how many; newest year first, the others in no order that matters. */
  readonly filters: readonly (AwardFilter & { readonly path: string; readonly awards: number })[];
  readonly newest: readonly string[];
}

export interface AwardListProps extends PageBase, AwardFilter {
  readonly awards: readonly string[];
  readonly number: number;
  /** Paths of the neighbouring pages of the same filter. */
  readonly previous: string | null;
  readonly next: string | null;
}

export interface AwardIndexProps {
  /** Newest first. */
  readonly awards: readonly string[];
  readonly shown: readonly FaceRef[];
}

export interface AwardProps extends PageBase {
  readonly award: DocumentRef<'award'>;
  /** Articles that name it, newest first. */
  readonly articles: readonly string[];
}

export interface CampaignListProps extends PageBase {
  readonly campaigns: readonly string[];
}

export interface CampaignProps extends ArticleListProps<'campaign'> {
  readonly awards: readonly string[];
}

export interface StandingPageProps extends PageBase {
  readonly page: DocumentRef<'page'>;
}

export interface CorrectionsProps extends PageBase {
  /** Newest first; of the newest the articles are shown. */
  readonly months: readonly { readonly month: string; readonly articles: number }[];
  readonly articles: readonly DocumentRef<'article'>[];
}

/** What was corrected in a month, as `2022-12`. */
export interface CorrectionsMonthProps extends PageBase {
  readonly month: string;
  readonly articles: readonly DocumentRef<'article'>[];
}

export interface CardProps {
  readonly text: CardText;
  /** documentId of the article. */
  readonly of: string;
}

/** Types whose entries have feeds of their articles. */
export const feedOwnerTypes = ['category', 'union-body', 'campaign'] as const;
export type FeedOwnerType = (typeof feedOwnerTypes)[number];

export interface FeedProps {
  readonly setting: DocumentRef<'site-setting'> | null;
  /** Whose articles these are, null for those of the whole paper; its face is in `shown`. */
  readonly of: { readonly type: FeedOwnerType; readonly id: string } | null;
  readonly path: string;
  /** Newest first. */
  readonly articles: readonly FeedArticle[];
  readonly shown: readonly FaceRef[];
}

/** A file of a data set. */
export interface DataPart {
  /** Name of the part, such as `2022-09`; null where the set is one file. */
  readonly part: string | null;
  /** How many figures it has, where that is known without opening it. */
  readonly figures: number | null;
}

export interface DatasetProps extends PageBase {
  readonly dataset: string;
  readonly parts: readonly DataPart[];
}

export interface DataFileProps {
  readonly dataset: string;
  /** In the order of the rows. */
  readonly documents: readonly DocumentRef<DataType>[];
  readonly shown: readonly FaceRef[];
}

export interface DataMetadataProps {
  /** Names of the CSV files with their set. */
  readonly files: readonly (readonly [file: string, dataset: string])[];
}

export interface LedgerProps extends PageBase {
  readonly part: string;
  readonly number: number;
  readonly documents: readonly DocumentRef<DataType>[];
  /** Paths of the neighbouring pages of the same part. */
  readonly previous: string | null;
  readonly next: string | null;
}

export interface FeedArticle {
  readonly article: DocumentRef<'article'>;
  /** Entries of a live article, newest first. */
  readonly liveEntries: readonly DocumentRef<'live-entry'>[];
  /** Digest of the faces that it is printed with: the same versions with the same faces are the same text. */
  readonly faces: string;
}

export interface SitemapProps {
  /**
   * Path, instant of the last publication of what the page shows where it is told, and the first picture as a key of the
   * media library; sorted by path.
   */
  readonly entries: readonly (readonly [path: string, lastPublishedAt: string | null, image: string | null])[];
  readonly shown: readonly FaceRef[];
}

export interface NewsSitemapProps {
  readonly setting: DocumentRef<'site-setting'> | null;
  /** Newest first. */
  readonly articles: readonly string[];
  readonly shown: readonly FaceRef[];
}

export interface ManifestProps {
  readonly setting: DocumentRef<'site-setting'> | null;
}

export interface RobotsProps {
  /** Whole addresses. */
  readonly sitemaps: readonly string[];
}

export interface RedirectProps {
  readonly to: string;
}
