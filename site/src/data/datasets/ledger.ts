import type { WireDocument } from '@loa/shared-types/wire/document';
import { figuresOf, type StatedFigure } from '../../models/figures.ts';
import { sentenceAddress } from '../../text/sentence-address.ts';
import { qualifierDescription, qualifierWord, schoolYearCell } from '../column.ts';
import { type DataSource, dataSource, sourceColumns } from '../data-source.ts';
import { type Dataset, dataset, type DataContext, type DataType } from '../dataset.ts';

/** A figure with where it stands and where it comes from. */
export interface LedgerRow {
  figure: StatedFigure;
  /** Title or name of the document that states it. */
  title: string;
  /** Where it is shown, without the origin. */
  place: string;
  source: DataSource;
}

/** Every figure of a document; one of an article without another source comes from that article. */
export function ledgerRows(document: WireDocument<DataType>, context: DataContext): LedgerRow[] {
  const title = 'title' in document ? document.title : document.name;
  return figuresOf(document).map((figure) => {
    const anchor = figure.anchor === null ? '' : `#${figure.anchor}`;
    const source = dataSource(figure, context);
    const isOwn = 'positions' in document && figure.sourceArticle === null;
    return {
      figure,
      title,
      place: document.path + anchor,
      source: isOwn
        ? { ...source, article: title, address: context.origin + sentenceAddress(document.path + anchor, figure.quote) }
        : source,
    };
  });
}

export const ledger: Dataset = dataset<LedgerRow & { origin: string }>({
  id: 'so-lieu',
  title: 'Sổ số liệu',
  description:
    'Mỗi dòng là một con số đã đăng: trong bài báo, trên trang phong trào, khen thưởng hay tổ chức công đoàn, kèm bài và câu mà nó lấy ra. Tệp của bài báo chia theo tháng đăng. Không cộng các con số: chúng có phạm vi và độ chính xác khác nhau.',
  rowsOf: (document, context) => ledgerRows(document, context).map((row) => ({ ...row, origin: context.origin })),
  columns: [
    {
      name: 'noi_dung',
      title: 'Nội dung',
      datatype: 'string',
      description: 'Điều được đếm.',
      of: ({ figure }) => figure.label,
    },
    {
      name: 'gia_tri',
      title: 'Giá trị',
      datatype: 'decimal',
      description: 'Con số, không làm tròn, theo đơn vị ở cột “don_vi_tinh”.',
      of: ({ figure }) => figure.value,
    },
    {
      name: 'han_dinh',
      title: 'Từ hạn định',
      datatype: 'string',
      description: qualifierDescription,
      of: ({ figure }) => qualifierWord(figure.qualifier),
    },
    {
      name: 'uoc_tinh',
      title: 'Ước tính',
      datatype: 'boolean',
      description: 'true khi nguồn nói là ước tính.',
      of: ({ figure }) => figure.estimated,
    },
    {
      name: 'suy_ra',
      title: 'Suy ra',
      datatype: 'boolean',
      description: 'true khi nguồn không nói thẳng mà tòa soạn suy ra.',
      of: ({ figure }) => figure.inferred,
    },
    {
      name: 'don_vi_tinh',
      title: 'Đơn vị tính',
      datatype: 'string',
      description: 'Người, đơn vị, đồng, triệu đồng, %…',
      of: ({ figure }) => figure.unit || null,
    },
    {
      name: 'tren_tong_so',
      title: 'Trên tổng số',
      datatype: 'integer',
      description: 'Tổng số mà con số là một phần, nếu nguồn có nêu.',
      of: ({ figure }) => figure.outOf,
    },
    {
      name: 'pham_vi',
      title: 'Phạm vi',
      datatype: 'string',
      description: 'Nơi, bộ phận, giai đoạn hoặc hình thức mà con số nói tới.',
      of: ({ figure }) => figure.scope || null,
    },
    { name: 'ngay', title: 'Ngày', datatype: 'date', description: 'Ngày của con số.', of: ({ figure }) => figure.asOf },
    {
      name: 'nam_hoc',
      title: 'Năm học',
      datatype: 'string',
      description: 'Như 2021-2022.',
      of: ({ figure }) => schoolYearCell(figure.schoolYear),
    },
    { name: 'nam', title: 'Năm', datatype: 'integer', description: 'Năm dương lịch.', of: ({ figure }) => figure.year },
    {
      name: 'dang_tai',
      title: 'Đăng tại',
      datatype: 'string',
      description: 'Bài báo, phong trào, mục khen thưởng hoặc tổ chức có con số.',
      of: ({ title }) => title,
    },
    {
      name: 'dia_chi',
      title: 'Địa chỉ',
      datatype: 'anyURI',
      description: 'Chỗ có con số trên báo.',
      of: ({ place, origin }) => origin + place,
    },
    ...sourceColumns,
  ],
});
