import type { AwardWire } from '@loa/shared-types/wire/award';
import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { AwardFilter, PageProps } from '../plan/page-kind.ts';
import { capitalise } from '../text/capitalise.ts';
import { compareVietnamese } from '../text/collation.ts';
import { schoolYearText } from '../text/dates.ts';
import type { Pager } from './article-list-page.ts';
import { type AwardRow, awardRows } from './award-row.ts';
import { breadcrumbData, head } from './head.ts';
import { awardLevelLabels } from './labels.ts';
import type { Library } from './library.ts';
import type { Link } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';

/** One way of cutting the register, with its values. */
export interface FilterGroup {
  heading: string;
  values: { link: Link; awards: number }[];
}

export interface AwardRegisterPage extends PageFrame {
  trail: Link[];
  groups: FilterGroup[];
  newest: AwardRow[];
}

export interface AwardListPage extends PageFrame {
  trail: Link[];
  heading: string;
  rows: AwardRow[];
  pager: Pager;
}

type Level = NonNullable<AwardWire['level']>;

const home: Link = { text: 'Trang chủ', href: '/' };
/** Where the register of awards stands. */
export const awardRegister: Link = { text: 'Khen thưởng', href: '/khen-thuong/' };

function isLevel(value: string): value is Level {
  return value in awardLevelLabels;
}

/** What readers call a value: `Năm học 2021-2022`, `Cấp thành phố`, `Bằng khen`, the name of a body. */
export function filterName({ facet, value }: AwardFilter, library: Library): string {
  switch (facet) {
    case 'nam-hoc':
      return capitalise(schoolYearText(Number(value)));
    case 'nam':
      return value === null ? 'Chưa rõ năm' : `Năm ${value}`;
    case 'cap':
      return value !== null && isLevel(value) ? awardLevelLabels[value] : 'Chưa rõ cấp';
    case 'hinh-thuc':
      return value ?? 'Chưa rõ hình thức';
    case 'don-vi': {
      const body = library.face('union-body', value);
      return body ? body.shortName || body.name : 'Đơn vị khác';
    }
    default:
      return facet satisfies never;
  }
}

/** The values in the order in which readers look for them: years as planned, levels from the highest, the rest by name. */
function filterGroups(filters: PageProps['award-register']['filters'], library: Library): FilterGroup[] {
  const levels = [...Object.keys(awardLevelLabels), null];
  const groups = [
    { heading: 'Theo năm', facets: ['nam-hoc', 'nam'] },
    { heading: 'Theo cấp khen', facets: ['cap'] },
    { heading: 'Theo hình thức', facets: ['hinh-thuc'] },
    { heading: 'Theo đơn vị', facets: ['don-vi'] },
  ];
  return groups
    .map(({ heading, facets }) => {
      const named = filters
        .filter(({ facet }) => facets.includes(facet))
        .map((filter) => ({ ...filter, name: filterName(filter, library) }));
      const [facet] = facets;
      if (facet === 'cap') named.sort((a, b) => levels.indexOf(a.value) - levels.indexOf(b.value));
      if (facet === 'hinh-thuc' || facet === 'don-vi') named.sort((a, b) => compareVietnamese(a.name, b.name));
      return { heading, values: named.map(({ name, path, awards }) => ({ link: { text: name, href: path }, awards })) };
    })
    .filter(({ values }) => values.length > 0);
}

/** The entrance of the register: its filters, and the newest awards. */
export function awardRegisterPage(
  props: PageProps['award-register'],
  mirror: MirrorReader,
  origin: string,
): AwardRegisterPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const description =
    'Danh hiệu, bằng khen, giấy khen và các hình thức khen thưởng, theo năm học, cấp khen, hình thức và đơn vị.';
  const structuredData = [breadcrumbData([home, awardRegister], shell.origin)];
  return {
    shell,
    head: head({ title: awardRegister.text, path: awardRegister.href, description, structuredData }, shell, library),
    trail: [home],
    groups: filterGroups(props.filters, library),
    newest: awardRows(props.newest, library),
  };
}

/**
 * One page of a filter of the register.
 * @param path its own address, which props do not name
 */
export function awardListPage(
  props: PageProps['award-list'],
  mirror: MirrorReader,
  origin: string,
  path: string,
): AwardListPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const name = filterName(props, library);
  const heading = props.number > 1 ? `${name} – trang ${props.number}` : name;
  const trail = [home, awardRegister];
  return {
    shell,
    head: head(
      {
        title: `Khen thưởng: ${heading}`,
        path,
        description: `Danh hiệu, bằng khen, giấy khen và các hình thức khen thưởng. ${heading}.`,
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
