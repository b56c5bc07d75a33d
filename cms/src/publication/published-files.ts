import type { Core } from '@strapi/strapi';
import type { FileWire } from '@loa/shared-types/wire/reference';
import { fileUid } from './content-schema.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { UnparsedDocument } from './published-documents.ts';

/** The columns of Strapi's file table that leave the CMS; `size` is in thousands of bytes, to two places. */
interface FileRow extends Omit<FileWire, 'version' | 'size'> {
  size: number | string | null;
}

const columns = ['documentId', 'url', 'name', 'mime', 'size', 'width', 'height', 'alternativeText', 'caption'];

/** The files of these ledger rows, in their order, in one query. */
export async function loadPublishedFiles(strapi: Core.Strapi, rows: readonly LedgerRow[]): Promise<UnparsedDocument[]> {
  const files: FileRow[] = await strapi.db
    .query(fileUid)
    .findMany({ where: { documentId: { $in: rows.map((row) => row.documentId) } }, select: columns });
  const byDocument = new Map(files.map((file) => [file.documentId, file]));
  return rows.map(({ documentId, version }) => {
    const file = byDocument.get(documentId);
    if (!file) throw new Error(`The ledger says that file ${documentId} is there, but the media library lacks it.`);
    return {
      documentId,
      version,
      url: file.url,
      name: file.name,
      mime: file.mime,
      size: Math.round(Number(file.size ?? 0) * 1000),
      width: file.width,
      height: file.height,
      alternativeText: file.alternativeText || null,
      caption: file.caption || null,
    };
  });
}
