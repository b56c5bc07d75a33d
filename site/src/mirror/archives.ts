/** Articles on one archive page. */
export const archivePageSize = 20;

/** The archive page of a position, in SQL; rounded up. */
export const pageOfPosition = `(position + ${archivePageSize - 1}) / ${archivePageSize}`;

/** Numbers of archive pages that exist. */
export interface ArchivesBeside {
  readonly older: number | null;
  readonly newer: number | null;
}
