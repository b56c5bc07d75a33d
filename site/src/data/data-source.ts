import { sentenceAddress } from '../text/sentence-address.ts';
import type { Column } from './column.ts';
import type { DataContext } from './dataset.ts';

/** The article and the sentence that a row comes from. */
export interface DataSource {
  article: string | null;
  address: string | null;
  quote: string | null;
}

/** What is not published is not named; its sentence stays. */
export function dataSource(
  { sourceArticle, quote }: { sourceArticle: string | null; quote: string | null },
  { library, origin }: DataContext,
): DataSource {
  const face = library.face('article', sourceArticle);
  return {
    article: face && face.title,
    address: face && origin + sentenceAddress(face.path, quote),
    quote: quote || null,
  };
}

export const sourceColumns: readonly Column<{ source: DataSource }>[] = [
  {
    name: 'bai_nguon',
    title: 'Bài nguồn',
    datatype: 'string',
    description: 'Tựa bài báo mà số liệu lấy ra.',
    of: ({ source }) => source.article,
  },
  {
    name: 'dia_chi_nguon',
    title: 'Địa chỉ nguồn',
    datatype: 'anyURI',
    description: 'Địa chỉ bài nguồn; trình duyệt mở đúng câu được trích nếu có.',
    of: ({ source }) => source.address,
  },
  {
    name: 'trich_dan',
    title: 'Trích dẫn',
    datatype: 'string',
    description: 'Câu trong bài nguồn có con số.',
    of: ({ source }) => source.quote,
  },
];
