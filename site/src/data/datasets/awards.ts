import type { AwardWire } from '@loa/shared-types/wire/award';
import { awardClassLabels, awardLevelLabels } from '../../models/labels.ts';
import { linksTo } from '../../models/link.ts';
import { type Column, qualifierDescription, qualifierWord, schoolYearCell } from '../column.ts';
import { type DataSource, dataSource, sourceColumns } from '../data-source.ts';
import { type Dataset, dataset } from '../dataset.ts';

interface AwardRow {
  award: AwardWire;
  conferredBy: string | null;
  forBodies: string | null;
  campaign: string | null;
  address: string;
  source: DataSource;
}

/** A count and the word before it. */
function counted(count: 'collectives' | 'individuals' | 'families', name: string, title: string): Column<AwardRow>[] {
  return [
    {
      name,
      title,
      datatype: 'integer',
      description: 'Số được khen; trống khi nguồn không nêu.',
      of: ({ award }) => award[count],
    },
    {
      name: `${name}_han_dinh`,
      title: `${title}: từ hạn định`,
      datatype: 'string',
      description: qualifierDescription,
      of: ({ award }) => qualifierWord(award[`${count}Qualifier`]),
    },
  ];
}

export const awards: Dataset = dataset<AwardRow>({
  id: 'khen-thuong',
  title: 'Khen thưởng',
  description:
    'Mỗi dòng là một lần khen thưởng. Tệp chia theo năm học hoặc năm. Không có tên người được khen. “khong_tach_rieng” là true khi nguồn chỉ nêu tổng số của nhiều hình thức khen.',
  rowsOf: (document, context) => {
    if (!('collectives' in document)) return [];
    const { library, origin } = context;
    const names = (ids: readonly string[]) => linksTo('union-body', ids, library).map(({ text }) => text);
    const source = document.sources.find(({ article }) => article !== null);
    return [
      {
        award: document,
        conferredBy: [...names(document.conferringBodies), document.conferredBy].filter(Boolean).join(' | ') || null,
        forBodies: names(document.forBodies).join(' | ') || null,
        campaign: library.face('campaign', document.campaign)?.name ?? null,
        address: origin + document.path,
        source: dataSource({ sourceArticle: source?.article ?? null, quote: source?.quote ?? null }, context),
      },
    ];
  },
  columns: [
    {
      name: 'ma',
      title: 'Mã',
      datatype: 'string',
      description: 'Giữ nguyên khi đổi tên.',
      of: ({ award }) => award.documentId,
    },
    {
      name: 'ten',
      title: 'Tên',
      datatype: 'string',
      description: 'Tên của mục khen thưởng.',
      of: ({ award }) => award.title,
    },
    {
      name: 'loai',
      title: 'Loại',
      datatype: 'string',
      description: 'Danh hiệu, khen thưởng, giải thưởng, tôn vinh, hỗ trợ.',
      of: ({ award }) => awardClassLabels[award.class],
    },
    {
      name: 'hinh_thuc',
      title: 'Hình thức',
      datatype: 'string',
      description: 'Như nguồn gọi: Cờ thi đua, Bằng khen, Giấy khen, Kỷ niệm chương…',
      of: ({ award }) => award.kind,
    },
    {
      name: 'cap',
      title: 'Cấp khen',
      datatype: 'string',
      description: 'Cấp Nhà nước, bộ ngành, Tổng Liên đoàn, thành phố…; trống khi nguồn không nêu.',
      of: ({ award }) => award.level && awardLevelLabels[award.level],
    },
    {
      name: 'don_vi_trao',
      title: 'Đơn vị trao',
      datatype: 'string',
      description: 'Cách nhau bằng dấu “|”.',
      of: ({ conferredBy }) => conferredBy,
    },
    {
      name: 'don_vi_duoc_khen',
      title: 'Đơn vị được khen',
      datatype: 'string',
      description: 'Tổ chức công đoàn có tập thể, cá nhân được khen; cách nhau bằng dấu “|”.',
      of: ({ forBodies }) => forBodies,
    },
    {
      name: 'nam_hoc',
      title: 'Năm học',
      datatype: 'string',
      description: 'Như 2021-2022.',
      of: ({ award }) => schoolYearCell(award.schoolYear),
    },
    { name: 'nam', title: 'Năm', datatype: 'integer', description: 'Năm dương lịch.', of: ({ award }) => award.year },
    {
      name: 'nhan_dip',
      title: 'Nhân dịp',
      datatype: 'string',
      description: 'Dịp khen.',
      of: ({ award }) => award.occasion || null,
    },
    {
      name: 'phong_trao',
      title: 'Phong trào',
      datatype: 'string',
      description: 'Phong trào liên quan.',
      of: ({ campaign }) => campaign,
    },
    {
      name: 'so_quyet_dinh',
      title: 'Số quyết định',
      datatype: 'string',
      description: 'Số của quyết định.',
      of: ({ award }) => award.decisionNumber || null,
    },
    {
      name: 'ngay_quyet_dinh',
      title: 'Ngày quyết định',
      datatype: 'date',
      description: 'Ngày của quyết định.',
      of: ({ award }) => award.decidedOn,
    },
    ...counted('collectives', 'tap_the', 'Tập thể'),
    ...counted('individuals', 'ca_nhan', 'Cá nhân'),
    ...counted('families', 'gia_dinh', 'Gia đình'),
    {
      name: 'khong_tach_rieng',
      title: 'Không tách riêng',
      datatype: 'boolean',
      description: 'true khi nguồn chỉ nêu tổng số.',
      of: ({ award }) => award.splitUnknown === true,
    },
    {
      name: 'so_tien',
      title: 'Số tiền',
      datatype: 'integer',
      description: 'Tính bằng đồng.',
      of: ({ award }) => (award.amount === null ? null : BigInt(award.amount)),
    },
    {
      name: 'so_tien_han_dinh',
      title: 'Số tiền: từ hạn định',
      datatype: 'string',
      description: qualifierDescription,
      of: ({ award }) => qualifierWord(award.amountQualifier),
    },
    {
      name: 'dia_chi',
      title: 'Địa chỉ trang',
      datatype: 'anyURI',
      description: 'Trang của mục khen thưởng trên báo.',
      of: ({ address }) => address,
    },
    ...sourceColumns,
  ],
});
