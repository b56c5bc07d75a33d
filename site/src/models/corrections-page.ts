import type { ArticleWire } from '@loa/shared-types/wire/article';
import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageBase, PageProps } from '../plan/page-kind.ts';
import { capitalise } from '../text/capitalise.ts';
import { type DateText, dayInVietnam, displayedTime, monthText } from '../text/dates.ts';
import { type Correction, corrections } from './corrections.ts';
import { breadcrumbData, head } from './head.ts';
import type { Library } from './library.ts';
import { type Link, linkTo } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';

/** A corrected piece, named as the press law asks: its title, its section and when it appeared. */
export interface CorrectedPiece {
  link: Link;
  category: Link | null;
  appeared: DateText;
  /** Empty for a piece that corrects another and is itself the correction. */
  corrections: Correction[];
}

/** A page of what the paper has corrected. */
export interface CorrectionsPage extends PageFrame {
  trail: Link[];
  heading: string;
  /** The piece corrected last first. */
  pieces: CorrectedPiece[];
  /** Links to all months on the first page, newest first; none on the page of a month. */
  months: { link: Link; articles: number }[];
}

const home = { text: 'Trang chủ', href: '/' };
const firstPage = { text: 'Cải chính', href: '/cai-chinh/' };

export function correctionsPage(
  props: PageProps['corrections'],
  mirror: MirrorReader,
  origin: string,
): CorrectionsPage {
  return {
    ...framed(props, mirror, origin, [home], firstPage, 'Thông tin cải chính, xin lỗi'),
    pieces: piecesOf(props, mirror, null),
    months: props.months.map(({ month, articles }) => ({ link: linkToMonth(month), articles })),
  };
}

export function correctionsMonthPage(
  props: PageProps['corrections-month'],
  mirror: MirrorReader,
  origin: string,
): CorrectionsPage {
  const month = linkToMonth(props.month);
  const heading = `Cải chính trong ${month.text.toLowerCase()}`;
  return {
    ...framed(props, mirror, origin, [home, firstPage], month, heading),
    pieces: piecesOf(props, mirror, props.month),
    months: [],
  };
}

function framed(
  props: PageBase,
  mirror: MirrorReader,
  origin: string,
  trail: Link[],
  { text, href }: Link,
  heading: string,
) {
  const { shell, library } = pageSources(props, mirror, origin);
  const description = `Những chỗ ${shell.name} đã đăng chưa đúng và nội dung đúng.`;
  const structuredData = [breadcrumbData([...trail, { text, href }], shell.origin)];
  return {
    shell,
    trail,
    heading,
    head: head({ title: heading, path: href, description, structuredData }, shell, library),
  };
}

function linkToMonth(month: string): Link {
  const [year = '', number = ''] = month.split('-');
  return { text: capitalise(monthText(year, number)), href: `/cai-chinh/${year}/${number}/` };
}

/** @param month only what was corrected in it; null for all */
function piecesOf(
  props: Pick<PageProps['corrections-month'], 'articles' | 'shown'>,
  mirror: MirrorReader,
  month: string | null,
): CorrectedPiece[] {
  const library = mirror.shown(props.shown);
  return props.articles
    .map((ref) => mirror.document(ref))
    .map((article) => ({ article, parts: correctedIn(article, month) }))
    .sort((a, b) => lastOf(b).localeCompare(lastOf(a)) || a.article.path.localeCompare(b.article.path))
    .map(({ article, parts }) => piece(article, parts, library));
}

function correctedIn(article: ArticleWire, month: string | null): ArticleWire['corrections'] {
  return article.corrections.filter(
    ({ correctedAt }) => month === null || dayInVietnam(correctedAt ?? article.displayedAt).startsWith(month),
  );
}

function lastOf({ article, parts }: { article: ArticleWire; parts: ArticleWire['corrections'] }): string {
  const times = parts.map(({ correctedAt }) => correctedAt ?? article.displayedAt);
  return times.sort().at(-1) ?? article.displayedAt;
}

function piece(article: ArticleWire, parts: ArticleWire['corrections'], library: Library): CorrectedPiece {
  const category = library.face('category', article.category);
  return {
    link: { text: article.title, href: article.path },
    category: category && linkTo(category),
    appeared: displayedTime(article.displayedAt),
    corrections: corrections({ corrections: parts }),
  };
}
