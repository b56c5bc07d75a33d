import type { WireDocument } from '@loa/shared-types/wire/document';
import { dataFilePath } from '../data/data-parts.ts';
import type { DataContext, DataType } from '../data/dataset.ts';
import { ledger, type LedgerRow, ledgerRows } from '../data/datasets/ledger.ts';
import type { MirrorReader } from '../mirror/mirror-reader.ts';
import type { PageProps } from '../plan/page-kind.ts';
import { capitalise } from '../text/capitalise.ts';
import { dayText, displayedTime, type DateText, schoolYearText } from '../text/dates.ts';
import { numberText } from '../text/numbers.ts';
import { qualifiedMoney, quantityText } from '../text/qualified.ts';
import type { Pager } from './article-list-page.ts';
import { dataIndex, partName } from './data-pages.ts';
import type { StatedFigure } from './figures.ts';
import { breadcrumbData, head } from './head.ts';
import type { Link } from './link.ts';
import { type PageFrame, pageSources } from './page-frame.ts';

/** The figures of one document. */
export interface LedgerGroup {
  link: Link;
  time: DateText | null;
  figures: LedgerFigure[];
}

export interface LedgerFigure {
  label: string;
  /** Scope, day or year. */
  note: string | null;
  /** Value with unit and every word that qualifies it. */
  text: string;
  source: { href: string; article: string; quote: string | null; isOwn: boolean } | null;
  /** A sentence whose article is not published. */
  quote: string | null;
}

export interface LedgerPage extends PageFrame {
  trail: Link[];
  heading: string;
  groups: LedgerGroup[];
  pager: Pager;
  csv: string;
  json: string;
}

const home: Link = { text: 'Trang chủ', href: '/' };
const wholeLedger: Link = { text: 'Sổ số liệu', href: '/du-lieu/so-lieu/' };

/**
 * @param path its own address, which props do not name
 */
export function ledgerPage(props: PageProps['ledger'], mirror: MirrorReader, origin: string, path: string): LedgerPage {
  const { shell, library } = pageSources(props, mirror, origin);
  // Links on pages stay within the site, so that they work wherever it is read.
  const context: DataContext = { library, origin: '' };
  const name = partName(props.part);
  const heading = props.number > 1 ? `${name} – trang ${props.number}` : name;
  const trail = [home, dataIndex, wholeLedger];
  const description = `Mọi con số đã đăng, kèm bài và câu mà nó lấy ra. ${name}.`;
  const structuredData = [breadcrumbData([...trail, { text: heading, href: path }], shell.origin)];
  return {
    shell,
    head: head({ title: `Sổ số liệu: ${heading}`, path, description, structuredData }, shell, library),
    trail,
    heading,
    groups: props.documents.map((ref) => groupOf(mirror.document(ref), context)),
    pager: {
      newer: props.previous === null ? null : { text: 'Trang trước', href: props.previous },
      older: props.next === null ? null : { text: 'Trang sau', href: props.next },
    },
    csv: dataFilePath(ledger.id, props.part, 'csv'),
    json: dataFilePath(ledger.id, props.part, 'json'),
  };
}

function groupOf(document: WireDocument<DataType>, context: DataContext): LedgerGroup {
  return {
    link: { text: 'title' in document ? document.title : document.name, href: document.path },
    time: 'displayedAt' in document ? displayedTime(document.displayedAt) : null,
    figures: ledgerRows(document, context).map(ledgerFigure),
  };
}

/** A figure as the ledger shows it. */
export function ledgerFigure({ figure, source, title }: LedgerRow): LedgerFigure {
  const { article, address, quote } = source;
  return {
    label: figure.label,
    note: [figure.scope, timeOf(figure)].filter(Boolean).join(' · ') || null,
    text: figureText(figure),
    source: article && address ? { href: address, article, quote, isOwn: article === title } : null,
    quote: address ? null : quote,
  };
}

function figureText(figure: StatedFigure): string {
  const { value, unit, outOf } = figure;
  const text =
    typeof value === 'bigint' ? qualifiedMoney(String(value), figure) : quantityText(value, unit || null, figure);
  return outOf === null ? (text ?? '') : `${text} trên tổng số ${numberText(outOf)}`;
}

function timeOf({ asOf, schoolYear, year }: StatedFigure): string | null {
  if (asOf) return `tính đến ${dayText(asOf).text}`;
  if (schoolYear !== null) return capitalise(schoolYearText(schoolYear));
  return year === null ? null : `Năm ${year}`;
}
