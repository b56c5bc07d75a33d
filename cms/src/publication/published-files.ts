import type { Core } from '@strapi/strapi';
import { fileUid } from './content-schema.ts';
import { textIn } from './entry.ts';
import { findEntries } from './find-entries.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { UnparsedDocument } from './published-documents.ts';

/** The columns of Strapi's file table that leave the CMS; `size` is in thousands of bytes, to two places. */
const columns = ['documentId', 'url', 'name', 'mime', 'size', 'width', 'height', 'alternativeText', 'caption'];

/** The files of these ledger rows, in their order, in one query. */
export async function loadPublishedFiles(strapi: Core.Strapi, rows: readonly LedgerRow[]): Promise<UnparsedDocument[]> {
  const files = await findEntries(strapi, fileUid, {
    where: { documentId: { $in: rows.map((row) => row.documentId) } },
    select: columns,
  });
  const byDocument = new Map(files.map((file) => [textIn(file, 'documentId'), file]));
  return rows.map(({ documentId, version }) => {
    const file = byDocument.get(documentId);
    if (!file) throw new Error(`The ledger says that file ${documentId} is there, but the media library lacks it.`);
    return {
      documentId,
      version,
      url: textIn(file, 'url'),
      name: textIn(file, 'name'),
      mime: textIn(file, 'mime'),
      size: Math.round(Number(file['size'] ?? 0) * 1000),
      width: file['width'] ?? null,
      height: file['height'] ?? null,
      alternativeText: textIn(file, 'alternativeText') || null,
      caption: textIn(file, 'caption') || null,
    };
  });
}
