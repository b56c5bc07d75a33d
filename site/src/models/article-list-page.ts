import type { AuthorWire } from '@loa/shared-types/wire/reference';
import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { ArchiveRange, ArchiveProps, ArticleListProps, ListType } from '../plan/page-kind.ts';
import { createTextContext, renderMarkdown } from '../text/markdown.ts';
import { type Card, cardsOf } from './card.ts';
import { breadcrumbData, head } from './head.ts';
import type { Library, PictureFiles } from './library.ts';
import { type Link, linkTo } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';
import { profileData } from './structured-data/profile-data.ts';

/** Ways from one page of a list to its neighbours. */
export interface Pager {
  newer: Link | null;
  older: Link | null;
}

/** What a page that lists articles shows: a category, an author, a tag, or one archive page of any list. */
export interface ArticleListPage extends PageFrame {
  trail: Link[];
  /** Word above the heading that says what kind of list it is. */
  kicker: string | null;
  heading: string;
  introductionHtml: string | null;
  portrait: PictureFiles | null;
  cards: Card[];
  pager: Pager;
}

const kickers: Record<ListType, string | null> = {
  category: null,
  author: 'Tác giả',
  tag: 'Chủ đề',
  'union-body': 'Công đoàn các cấp',
  campaign: 'Phong trào',
};

/** The way from the newest articles of a list into its archive. */
export function rootPager(path: string, archive: ArchiveRange | null): Pager {
  return { newer: null, older: archive && { text: 'Kho lưu trữ', href: `${path}trang-${archive.last}/` } };
}

const home: Link = { text: 'Trang chủ', href: '/' };

interface Introduction {
  kicker: string | null;
  markdown: string | null;
  portrait: PictureFiles | null;
}

function introduction(
  props: ArticleListProps<'category' | 'author' | 'tag'>,
  mirror: MirrorReader,
  library: Library,
): Introduction & { name: string; path: string; author: AuthorWire | null } {
  const document = mirror.document(props.of);
  const { name, path } = document;
  const kicker = kickers[props.of.type];
  if ('biography' in document) {
    const { role, biography, portrait } = document;
    return {
      name,
      path,
      kicker: role || kicker,
      markdown: biography,
      portrait: library.picture(portrait),
      author: document,
    };
  }
  return { name, path, kicker, markdown: document.description, portrait: null, author: null };
}

/** The first page of a category, an author or a tag: the newest articles, and the way to the archive. */
export function articleListPage(
  props: ArticleListProps<'category' | 'author' | 'tag'>,
  mirror: MirrorReader,
  origin: string,
): ArticleListPage {
  const { shell, library, explain } = pageSources(props, mirror, origin);
  const { name, path, kicker, markdown, portrait, author } = introduction(props, mirror, library);
  const structuredData = [
    ...(author ? [profileData(author, portrait, shell)] : []),
    breadcrumbData([home, { text: name, href: path }], shell.origin),
  ];
  const kind = props.of.type === 'author' ? 'profile' : 'website';
  return {
    shell,
    head: head(
      {
        title: name,
        path,
        description: markdown,
        kind,
        picture: portrait,
        structuredData,
        hasFeeds: props.of.type === 'category',
      },
      shell,
      library,
    ),
    trail: [home],
    kicker,
    heading: name,
    introductionHtml: markdown?.trim() ? renderMarkdown(markdown, createTextContext(explain)) : null,
    portrait,
    cards: cardsOf(props.articles, library),
    pager: rootPager(path, props.archive),
  };
}

/** One archive page of any list; page 1 has the oldest articles. */
export function archivePage(props: ArchiveProps<ListType>, mirror: MirrorReader, origin: string): ArticleListPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const face = library.face(props.type, props.of);
  if (!face) throw new Error(`The archive of ${props.type} ${props.of} is planned without the face of its owner.`);
  const page = (number: number) => `${face.path}trang-${number}/`;
  const title = `${face.name} – trang lưu trữ ${props.number}`;
  const path = page(props.number);
  const trail = [home, linkTo(face)];
  return {
    shell,
    head: head(
      {
        title,
        path,
        structuredData: [breadcrumbData([...trail, { text: `Trang ${props.number}`, href: path }], shell.origin)],
      },
      shell,
      library,
    ),
    trail,
    kicker: kickers[props.type],
    heading: title,
    introductionHtml: null,
    portrait: null,
    cards: cardsOf(props.articles, library),
    pager: {
      newer:
        props.newer === null
          ? { text: 'Các bài mới nhất', href: face.path }
          : { text: 'Các bài mới hơn', href: page(props.newer) },
      older: props.older === null ? null : { text: 'Các bài cũ hơn', href: page(props.older) },
    },
  };
}
