import type { AddressedType } from '@loa/shared-types/published-type';
import type { DataType } from './dataset.ts';

/** Parts of the ledger that are no month, with the type whose documents they have. */
export const standingLedgerParts = {
  'cong-doan': 'union-body',
  'phong-trao': 'campaign',
  'khen-thuong': 'award',
} as const satisfies Record<string, DataType>;

/** A part of the ledger: the documents of a type in a folder of addresses. */
export interface LedgerPart {
  readonly type: DataType & AddressedType;
  readonly folder: string;
}

/** `2022-09` for the articles in `/2022/09/`; null for a folder of another form. */
export function partOfMonth(folder: string): string | null {
  const [, year, month] = /^\/(\d{4})\/(\d{2})\/$/.exec(folder) ?? [];
  return year && month ? `${year}-${month}` : null;
}

export function ledgerPart(part: string): LedgerPart {
  for (const [name, type] of Object.entries(standingLedgerParts)) if (name === part) return { type, folder: '/' };
  return { type: 'article', folder: `/${part.replace('-', '/')}/` };
}

/** Name of a file without its extension. @param part null where the set is one file */
export function dataFileName(dataset: string, part: string | null): string {
  return part === null ? dataset : `${dataset}-${part}`;
}

/** Where a file of data stands. */
export function dataFilePath(dataset: string, part: string | null, extension: 'csv' | 'json'): string {
  return `/du-lieu/${dataFileName(dataset, part)}.${extension}`;
}
