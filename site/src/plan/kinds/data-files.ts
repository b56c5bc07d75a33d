import { datasets } from '../../data/all-datasets.ts';
import { dataFileName, dataFilePath, ledgerPart, partOfMonth, standingLedgerParts } from '../../data/data-parts.ts';
import type { DataType } from '../../data/dataset.ts';
import { awards } from '../../data/datasets/awards.ts';
import { campaigns, funds, metrics } from '../../data/datasets/campaigns.ts';
import { ledger } from '../../data/datasets/ledger.ts';
import type { AwardFace } from '../../models/face.ts';
import type { Head, MirrorIndex, StatingFigures } from '../../mirror/mirror-index.ts';
import { everyFace, figuresIn } from '../../mirror/touched.ts';
import type { KindPlan, PlanContext } from '../kind-plan.ts';
import { singlePage } from '../kind-plan.ts';
import { byCodeUnits } from '../order.ts';
import type { DataPart } from '../page-kind.ts';
import type { PlanReader, ShownCollector } from '../plan-reader.ts';
import { registerOf } from './award-register.ts';

/** What both the mirror's index and the tracked one answer. */
type Counts = Pick<MirrorIndex, 'figureFolders'> & {
  faces(type: 'award'): readonly AwardFace[];
};

/** Files of data, named by their set and part. Those of sets that are not cut are always there. */
function fileKind<K extends 'data-csv' | 'data-json'>(kind: K, extension: 'csv' | 'json'): KindPlan<K> {
  return {
    kind,
    names: (index) => datasets.flatMap(({ id }) => partsOf(id, index).map(({ part }) => nameOf(id, part))),
    page(name, context) {
      const [id = '', part = null] = name.split(' ');
      const heads = documentsOf(id, part, context.reader);
      if (heads.length === 0 && isCut(id, part)) return null;
      const shown = context.reader.collect();
      for (const head of heads) collectLinks(head, shown);
      const documents = heads.map(({ document }) => document);
      const file = dataFileName(id, part);
      return {
        path: dataFilePath(id, part, extension),
        params: { file },
        props: { dataset: id, documents, shown: shown.refs },
      };
    },
    namesTouchedBy(topic, member, index) {
      if (topic === everyFace && member === 'award')
        return partsOf(awards.id, index).map(({ part }) => nameOf(awards.id, part));
      const month = topic === figuresIn('article') ? partOfMonth(member) : null;
      return month === null ? [] : [nameOf(ledger.id, month)];
    },
  };
}

export const dataCsv = fileKind('data-csv', 'csv');
export const dataJson = fileKind('data-json', 'json');

export const dataIndex = singlePage('data-index', ({ chrome }) => ({
  path: '/du-lieu/',
  params: {},
  props: { chrome, shown: [] },
}));

/** The page of each data set, named by it. */
export const datasetPage: KindPlan<'dataset'> = {
  kind: 'dataset',
  names: () => datasets.map(({ id }) => id),
  page: (id, { reader, chrome }) => ({
    path: `/du-lieu/${id}/`,
    params: { dataset: id },
    props: { chrome, dataset: id, parts: partsOf(id, reader.index), shown: [] },
  }),
  namesTouchedBy: () => [],
};

export const dataMetadata = singlePage('data-metadata', ({ reader }: PlanContext) => ({
  path: '/du-lieu/csv-metadata.json',
  params: {},
  props: {
    files: datasets.flatMap(({ id }) =>
      partsOf(id, reader.index).map(({ part }) => [`${dataFileName(id, part)}.csv`, id] as const),
    ),
  },
}));

/** Adds what the rows of a document name: bodies, campaigns, and the articles that its figures come from. */
export function collectLinks({ document, outline }: Head<DataType>, shown: ShownCollector): void {
  const named = outline.links.filter(([type]) => type === 'union-body' || type === 'campaign');
  const isAward = document.type === 'award';
  if (document.type !== 'article') shown.addAll(named);
  const sources = isAward ? outline.links.filter(([type]) => type === 'article').map(([, id]) => id) : outline.sources;
  shown.present('article', sources);
}

/** The parts of a set; months of the ledger newest first, and awards in the order of their register. */
function partsOf(id: string, index: Counts): DataPart[] {
  if (id === awards.id) {
    return yearsOf(index).map(([path]) => ({ part: partOfYear(path), figures: null }));
  }
  if (id !== ledger.id) return [{ part: null, figures: null }];
  const standing = Object.entries(standingLedgerParts).map(([part, type]) => {
    const figures = index.figureFolders(type).reduce((sum, folder) => sum + folder.figures, 0);
    return { part, figures };
  });
  const months = index.figureFolders('article').flatMap(({ folder, figures }) => {
    const part = partOfMonth(folder);
    return part === null ? [] : [{ part, figures }];
  });
  return [...standing, ...months.reverse()];
}

/** Whether a file is there only as long as it has something in it. */
function isCut(id: string, part: string | null): boolean {
  return part !== null && !(id === ledger.id && part in standingLedgerParts);
}

function documentsOf(id: string, part: string | null, reader: PlanReader): Head<DataType>[] {
  const { index } = reader;
  if (id === ledger.id && part !== null) {
    const { type, folder } = ledgerPart(part);
    return noted(index.withFigures(type, folder), reader);
  }
  if (id === awards.id) {
    const [, year] = yearsOf(index).find(([path]) => partOfYear(path) === part) ?? [];
    return (year?.awards ?? []).map(({ id }) => reader.head('award', id)).filter((head) => head !== null);
  }
  const type = typeOfSet(id);
  return type === 'campaign' || type === 'union-body' ? [...index.heads(type)] : [];
}

/** Heads of documents with figures, each noted as what the page depends on. */
export function noted(documents: readonly StatingFigures<DataType>[], { index }: PlanReader): Head<DataType>[] {
  return documents.map(({ head }) => {
    index.noteHead(head.document.type, head.document.id);
    return head;
  });
}

/** The order in which the mirror's index has the documents with figures: by time, then by address. */
export function inOrderOfLedger(a: Pick<Head, 'outline' | 'path'>, b: Pick<Head, 'outline' | 'path'>): number {
  return byCodeUnits(timeOf(a), timeOf(b)) || byCodeUnits(a.path ?? '', b.path ?? '');
}

/** The type whose documents a set is made from. */
export function typeOfSet(id: string): DataType {
  if (id === ledger.id) return 'article';
  if (id === awards.id) return 'award';
  return [campaigns.id, metrics.id, funds.id].includes(id) ? 'campaign' : 'union-body';
}

function yearsOf(index: Pick<Counts, 'faces'>) {
  return [...registerOf(index.faces('award')).filters].filter(
    ([, { facet }]) => facet === 'nam' || facet === 'nam-hoc',
  );
}

/** `nam-hoc-2021-2022` of the register's path `/khen-thuong/nam-hoc/2021-2022/`. */
function partOfYear(path: string): string {
  return path.split('/').slice(2, 4).join('-');
}

function nameOf(id: string, part: string | null): string {
  return part === null ? id : `${id} ${part}`;
}

function timeOf({ outline }: Pick<Head, 'outline'>): string {
  return outline.article?.displayedAt ?? '';
}
