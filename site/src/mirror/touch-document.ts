import type { PublishedType } from '@loa/shared-types/published-type';
import type { DocumentTrace, ListPlace } from './document-trace.ts';
import { archivePageSize, pageOfPosition } from './archives.ts';
import type { Statements } from './statements.ts';
import * as topics from './touched.ts';

interface DocumentChange {
  readonly type: PublishedType;
  readonly id: string;
  readonly before: DocumentTrace;
  readonly after: DocumentTrace;
}

/**
 * Notes every answer that may have changed with one document.
 * @param statements of a connection on which the document is as `after` says and all others are as they were
 */
export function touchDocument(
  touched: topics.Touched,
  statements: Statements,
  { type, id, before, after }: DocumentChange,
): void {
  if (before.head !== after.head) {
    touched.add(topics.headsOf(type), id);
    touched.add(topics.everyHead, type);
    for (const { path } of [before, after]) {
      if (path !== null) touched.add(topics.addressesOf(type), topics.addressFolder(type, path));
    }
  }
  const figuresOf = ({ figures, figuresAt, path }: DocumentTrace) => `${figures} ${figuresAt} ${path}`;
  if (figuresOf(before) !== figuresOf(after)) {
    for (const { path, figures } of [before, after]) {
      if (path === null || figures === 0) continue;
      touched.add(topics.figureFolders, type);
      touched.add(topics.figuresIn(type), topics.addressFolder(type, path));
    }
  }
  if (before.face !== after.face) {
    touched.add(topics.facesOf(type), id);
    touched.add(topics.everyFace, type);
  }
  for (const [some, others] of [
    [before, after],
    [after, before],
  ] as const) {
    for (const month of some.correctionMonths) {
      if (others.correctionMonths.has(month)) continue;
      touched.add(topics.correctionsIn, month);
      touched.add(topics.correctionMonths, '');
    }
    for (const to of some.backlinks) if (!others.backlinks.has(to)) touched.add(topics.backlinksFrom(type), to);
  }
  if (before.term !== after.term) {
    for (const { term } of [before, after]) if (term !== null) touched.add(topics.termsOf, term);
  }
  const moved = (each: DocumentTrace) => JSON.stringify([each.path, ...each.formerAddresses]);
  const hasMoved = before.formerAddresses.length + after.formerAddresses.length > 0;
  if (hasMoved && moved(before) !== moved(after)) touched.add(topics.formerAddresses, '');
  for (const list of new Set([...before.lists.keys(), ...after.lists.keys()])) {
    const was = before.lists.get(list);
    const is = after.lists.get(list);
    if (was?.displayedAt !== is?.displayedAt) touchLinks(touched, statements, list, id, [was, is]);
    if (was?.position !== is?.position) touchArchives(touched, statements, list, id, [was, is]);
  }
}

type Places = readonly (ListPlace | undefined)[];

/**
 * A page that reads along a list notes each article from which it went on to the next. An article that comes, goes or
 * moves changes what follows the one before it, and what follows itself.
 */
function touchLinks(touched: topics.Touched, statements: Statements, list: string, id: string, places: Places): void {
  const newer = statements.values<string>(
    `SELECT article FROM list_entry WHERE list = ? AND (displayed_at, article) > (?, ?) AND article <> ?
     ORDER BY displayed_at, article LIMIT 1`,
  );
  touched.add(topics.listLinks(list), id);
  for (const place of places) {
    if (!place) continue;
    touched.add(topics.listLinks(list), newer.get(list, place.displayedAt, id, id) ?? topics.listStart);
  }
}

function touchArchives(
  touched: topics.Touched,
  statements: Statements,
  list: string,
  id: string,
  places: Places,
): void {
  const other = (condition: string, order: string) =>
    statements.values<number>(
      `SELECT ${pageOfPosition} FROM list_entry
       WHERE list = ? AND ${condition} AND article <> ? ORDER BY position ${order} LIMIT 1`,
    );
  for (const place of places) {
    if (!place || place.position === null) continue;
    const end = Math.ceil(place.position / archivePageSize) * archivePageSize;
    const start = end - archivePageSize;
    touched.add(topics.archivesOf(list), String(end / archivePageSize));
    if (other('position > ? AND position <= ?', 'ASC').get(list, start, end, id) !== undefined) continue;
    // The page comes or goes with this article.
    touched.add(topics.archiveRanges, list);
    for (const beside of [
      other('position <= ?', 'DESC').get(list, start, id),
      other('position > ?', 'ASC').get(list, end, id),
    ]) {
      if (beside !== undefined) touched.add(topics.archivesBeside(list), String(beside));
    }
  }
}
