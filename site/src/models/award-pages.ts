import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { AwardYear, PageProps } from '../plan/page-kind.ts';
import { schoolYearText } from '../text/dates.ts';
import { capitalise } from '../text/capitalise.ts';
import type { Pager } from './article-list-page.ts';
import { type AwardRow, awardRows } from './award-row.ts';
import { breadcrumbData, head } from './head.ts';
import type { Link } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';

export interface AwardRegisterPage extends PageFrame {
  trail: Link[];
  years: { link: Link; awards: number }[];
  newest: AwardRow[];
}

export interface AwardYearPage extends PageFrame {
  trail: Link[];
  heading: string;
  rows: AwardRow[];
  pager: Pager;
}

const home: Link = { text: 'Trang chủ', href: '/' };
/** Where the register of awards stands. */
export const awardRegister: Link = { text: 'Khen thưởng', href: '/khen-thuong/' };

function yearName({ calendar, year }: AwardYear): string {
  if (year === null) return 'Chưa rõ năm';
  return capitalise(calendar === 'school-year' ? schoolYearText(year) : `năm ${year}`);
}

/** The entrance of the register: its years, and the newest awards. */
export function awardRegisterPage(
  props: PageProps['award-register'],
  mirror: MirrorReader,
  origin: string,
): AwardRegisterPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const description = 'Danh hiệu, bằng khen, giấy khen và các hình thức khen thưởng, theo năm học và theo năm.';
  const structuredData = [breadcrumbData([home, awardRegister], shell.origin)];
  return {
    shell,
    head: head({ title: awardRegister.text, path: awardRegister.href, description, structuredData }, shell, library),
    trail: [home],
    years: props.years.map(({ path, awards, ...year }) => ({ link: { text: yearName(year), href: path }, awards })),
    newest: awardRows(props.newest, library),
  };
}

/**
 * One page of a year of the register.
 * @param path its own address, which props do not name
 */
export function awardYearPage(
  props: PageProps['award-year'],
  mirror: MirrorReader,
  origin: string,
  path: string,
): AwardYearPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const name = yearName(props);
  const heading = props.number > 1 ? `${name} – trang ${props.number}` : name;
  const trail = [home, awardRegister];
  return {
    shell,
    head: head(
      {
        title: `Khen thưởng: ${heading}`,
        path,
        structuredData: [breadcrumbData([...trail, { text: heading, href: path }], shell.origin)],
      },
      shell,
      library,
    ),
    trail,
    heading,
    rows: awardRows(props.awards, library),
    pager: {
      newer: props.previous === null ? null : { text: 'Trang trước', href: props.previous },
      older: props.next === null ? null : { text: 'Trang sau', href: props.next },
    },
  };
}
