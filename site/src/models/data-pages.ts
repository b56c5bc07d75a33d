import { datasetOf, datasets } from '../data/all-datasets.ts';
import { dataFilePath, type standingLedgerParts } from '../data/data-parts.ts';
import type { ColumnInfo, Datatype } from '../data/column.ts';
import { ledger } from '../data/datasets/ledger.ts';
import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { DataPart, PageProps } from '../plan/page-kind.ts';
import { capitalise } from '../text/capitalise.ts';
import { monthText, schoolYearText } from '../text/dates.ts';
import { breadcrumbData, head } from './head.ts';
import type { Link } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';
import { datasetData } from './structured-data/dataset-data.ts';

export interface DataIndexPage extends PageFrame {
  trail: Link[];
  /** Each data set with what a row of it is. */
  sets: { link: Link; description: string }[];
}

export interface DatasetPage extends PageFrame {
  trail: Link[];
  title: string;
  description: string;
  files: DataFileLinks[];
  columns: (Pick<ColumnInfo, 'name' | 'title' | 'description'> & { datatype: string })[];
}

/** A file in both forms. */
export interface DataFileLinks {
  name: string;
  /** The page on which people read it. */
  page: string | null;
  figures: number | null;
  csv: string;
  json: string;
}

const home: Link = { text: 'Trang chủ', href: '/' };
/** Where data is told of. */
export const dataIndex: Link = { text: 'Dữ liệu', href: '/du-lieu/' };

const datatypes: Record<Datatype, string> = {
  string: 'chữ',
  integer: 'số nguyên',
  decimal: 'số',
  date: 'ngày (năm-tháng-ngày)',
  boolean: 'true, false',
  anyURI: 'địa chỉ',
};

const standingNames: Record<keyof typeof standingLedgerParts, string> = {
  'cong-doan': 'Công đoàn các cấp',
  'phong-trao': 'Phong trào',
  'khen-thuong': 'Khen thưởng',
};

/** How people call a part of a data set: `Bài báo tháng 9/2022`, `Năm học 2021-2022`. */
export function partName(part: string): string {
  for (const [name, text] of Object.entries(standingNames)) if (name === part) return text;
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(part) ?? [];
  if (year && month) return `Bài báo ${monthText(year, month)}`;
  const [, schoolYear] = /^nam-hoc-(\d{4})-/.exec(part) ?? [];
  if (schoolYear) return capitalise(schoolYearText(Number(schoolYear)));
  const [, calendarYear] = /^nam-(\d{4})$/.exec(part) ?? [];
  return calendarYear ? `Năm ${calendarYear}` : 'Chưa rõ năm';
}

/** The time from the earliest to the latest of the parts of a data set; null where none is of a time. */
function coverageOf(parts: readonly DataPart[]): string | null {
  const times = parts.flatMap(({ part }) => (part === null ? [] : timesOf(part))).sort();
  const [first, last] = [times.at(0), times.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
}

/** The month of a part, its year, or both years of its school year. */
function timesOf(part: string): string[] {
  if (/^\d{4}-\d{2}$/.test(part)) return [part];
  return /^nam-/.test(part) ? [...part.matchAll(/\d{4}/g)].map(([year]) => year) : [];
}

export function dataIndexPage(props: PageProps['data-index'], mirror: MirrorReader, origin: string): DataIndexPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const description =
    'Số liệu của báo để tải về và dùng lại: công đoàn các cấp, khen thưởng, phong trào, và sổ mọi con số đã đăng kèm nguồn.';
  const structuredData = [breadcrumbData([home, dataIndex], shell.origin)];
  return {
    shell,
    head: head({ title: dataIndex.text, path: dataIndex.href, description, structuredData }, shell, library),
    trail: [home],
    sets: datasets.map(({ id, title, description: about }) => ({
      link: { text: title, href: pathOfDataset(id) },
      description: about,
    })),
  };
}

export function datasetPage(props: PageProps['dataset'], mirror: MirrorReader, origin: string): DatasetPage {
  const { shell, library } = pageSources(props, mirror, origin);
  const { id, title, description, columns } = datasetOf(props.dataset);
  const path = pathOfDataset(id);
  const trail = [home, dataIndex];
  const files = props.parts.map((part) => fileLinks(id, title, part));
  const data = datasetData(
    {
      name: title,
      description,
      path,
      keywords: ['công đoàn', title],
      columns: columns.map(({ title: column }) => column),
      downloads: files.flatMap(({ csv, json }) => [
        { path: csv, mime: 'text/csv' as const },
        { path: json, mime: 'application/json' as const },
      ]),
      coverage: coverageOf(props.parts),
    },
    shell,
  );
  const structuredData = [breadcrumbData([...trail, { text: title, href: path }], shell.origin), data];
  return {
    shell,
    head: head({ title: `Dữ liệu: ${title}`, path, description, structuredData }, shell, library),
    trail,
    title,
    description,
    files,
    columns: columns.map(({ name, title: column, description: meaning, datatype }) => ({
      name,
      title: column,
      description: meaning,
      datatype: datatypes[datatype],
    })),
  };
}

function fileLinks(id: string, title: string, { part, figures }: DataPart): DataFileLinks {
  return {
    name: part === null ? title : partName(part),
    page: id === ledger.id && part !== null ? `${pathOfDataset(id)}${part}/` : null,
    figures,
    csv: dataFilePath(id, part, 'csv'),
    json: dataFilePath(id, part, 'json'),
  };
}

function pathOfDataset(id: string): string {
  return `${dataIndex.href}${id}/`;
}
