import type { PublishedType } from '@loa/shared-types/published-type';
import type { Statements } from './statements.ts';

/** A document's place in a list of articles. */
export interface ListPlace {
  readonly position: number | null;
  readonly displayedAt: string;
}

/** What pages may have learnt of a document other than by reading it whole. */
export interface DocumentTrace {
  /** Version, address and outline as one text, or null when it is not there. */
  readonly head: string | null;
  readonly path: string | null;
  readonly face: string | null;
  /** How many figures it states. */
  readonly figures: number;
  /** Where they stand in the order of figures. */
  readonly figuresAt: string;
  readonly lists: ReadonlyMap<string, ListPlace>;
  /** `<type>/<documentId>` of what it links to and is followed back from. */
  readonly backlinks: ReadonlySet<string>;
  readonly formerAddresses: readonly string[];
  /** Months in which it was corrected. */
  readonly correctionMonths: ReadonlySet<string>;
  /** The word by which a glossary term is found. */
  readonly term: string | null;
}

interface DocumentRow {
  version: number;
  path: string | null;
  outline: string;
  face_digest: string | null;
  figures: number;
  figures_at: string;
}

export function traceOf(statements: Statements, type: PublishedType, id: string): DocumentTrace {
  const row = statements
    .rows<DocumentRow>(
      'SELECT version, path, outline, face_digest, figures, figures_at FROM document WHERE type = ? AND id = ?',
    )
    .get(type, id);
  return {
    head: row ? `${row.version} ${row.path} ${row.outline}` : null,
    path: row?.path ?? null,
    face: row?.face_digest ?? null,
    figures: row?.figures ?? 0,
    figuresAt: row?.figures_at ?? '',
    lists: type === 'article' ? listsOf(statements, id) : new Map(),
    backlinks: new Set(
      statements
        .values<string>("SELECT to_type || '/' || to_id FROM backlink WHERE from_type = ? AND from_id = ?")
        .all(type, id),
    ),
    formerAddresses: statements
      .values<string>('SELECT path FROM former_address WHERE type = ? AND id = ? ORDER BY path')
      .all(type, id),
    correctionMonths: new Set(type === 'article' ? correctionMonthsOf(statements, id) : []),
    term: type === 'glossary-term' ? termOf(statements, id) : null,
  };
}

function correctionMonthsOf(statements: Statements, id: string): string[] {
  return statements.values<string>('SELECT month FROM correction WHERE article = ?').all(id);
}

function termOf(statements: Statements, id: string): string | null {
  return statements.values<string>('SELECT word FROM term WHERE id = ?').get(id) ?? null;
}

function listsOf(statements: Statements, id: string): Map<string, ListPlace> {
  const rows = statements
    .rows<ListPlace & { list: string }>(
      'SELECT list, position, displayed_at AS displayedAt FROM list_entry WHERE article = ?',
    )
    .all(id);
  return new Map(rows.map(({ list, position, displayedAt }) => [list, { position, displayedAt }]));
}
