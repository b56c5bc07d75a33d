import type { WireBlock } from '@loa/shared-types/wire/blocks';
import { fileSizeText } from '../../text/file-size.ts';
import type { Library } from '../library.ts';

export interface Attachment {
  title: string;
  href: string;
  /** `PDF, 1,2 MB` */
  detail: string;
}

/** A document for download; null when its file is not published. */
export function attachment(wire: Extract<WireBlock, { kind: 'attachment' }>, library: Library): Attachment | null {
  const file = library.download(wire.file);
  if (!file) return null;
  // The name may have another ending, or none.
  const extension = /\.([a-z0-9]{1,5})$/.exec(file.src)?.[1]?.toUpperCase();
  const size = fileSizeText(file.size);
  return { title: wire.title || file.name, href: file.src, detail: extension ? `${extension}, ${size}` : size };
}
