import type { CampaignWire } from '@loa/shared-types/wire/campaign';
import type { WireDocument } from '@loa/shared-types/wire/document';
import { campaignKindLabels } from '../../models/labels.ts';
import { linksTo } from '../../models/link.ts';
import type { DatePrecision } from '../../text/dates.ts';
import { type Column, qualifierDescription, qualifierWord } from '../column.ts';
import { type DataSource, dataSource, sourceColumns } from '../data-source.ts';
import { type Dataset, dataset, type DataType } from '../dataset.ts';

const precisions: Record<DatePrecision, string> = {
  day: 'ngày',
  month: 'tháng',
  year: 'năm',
  'school-year': 'năm học',
};

function campaignOf(document: WireDocument<DataType>): CampaignWire[] {
  return 'metrics' in document ? [document] : [];
}

const campaignColumns: readonly Column<{ campaign: CampaignWire }>[] = [
  {
    name: 'ma_phong_trao',
    title: 'Mã phong trào',
    datatype: 'string',
    description: 'Giữ nguyên khi đổi tên, dùng để nối các bảng.',
    of: ({ campaign }) => campaign.documentId,
  },
  {
    name: 'phong_trao',
    title: 'Phong trào',
    datatype: 'string',
    description: 'Tên phong trào, cuộc vận động, chương trình, giải thưởng hoặc quỹ.',
    of: ({ campaign }) => campaign.name,
  },
];

export const campaigns: Dataset = dataset<{
  campaign: CampaignWire;
  initiators: string | null;
  coOrganisers: string | null;
  address: string;
}>({
  id: 'phong-trao',
  title: 'Phong trào, cuộc vận động, chương trình',
  description: 'Mỗi dòng là một phong trào; nhiều tên gọi của cùng một phong trào nằm trên một dòng.',
  rowsOf: (document, { library, origin }) => {
    const names = (ids: readonly string[]) =>
      linksTo('union-body', ids, library)
        .map(({ text }) => text)
        .join(' | ') || null;
    return campaignOf(document).map((campaign) => ({
      campaign,
      initiators: names(campaign.initiators),
      coOrganisers: names(campaign.coOrganisers),
      address: origin + campaign.path,
    }));
  },
  columns: [
    ...campaignColumns,
    {
      name: 'ten_khac',
      title: 'Tên gọi khác',
      datatype: 'string',
      description: 'Các tên khác, cách nhau bằng dấu “|”.',
      of: ({ campaign }) => campaign.aliases.flatMap(({ name }) => name || []).join(' | ') || null,
    },
    {
      name: 'loai',
      title: 'Loại',
      datatype: 'string',
      description: 'Phong trào thi đua, cuộc vận động, chương trình, giải thưởng, quỹ.',
      of: ({ campaign }) => campaignKindLabels[campaign.kind],
    },
    {
      name: 'don_vi_phat_dong',
      title: 'Đơn vị phát động',
      datatype: 'string',
      description: 'Tổ chức công đoàn phát động, cách nhau bằng dấu “|”.',
      of: ({ initiators }) => initiators,
    },
    {
      name: 'phat_dong_khac',
      title: 'Phát động: cơ quan khác',
      datatype: 'string',
      description: 'Nơi phát động không phải tổ chức công đoàn.',
      of: ({ campaign }) => campaign.initiatedBy || null,
    },
    {
      name: 'don_vi_phoi_hop',
      title: 'Đơn vị phối hợp',
      datatype: 'string',
      description: 'Cách nhau bằng dấu “|”.',
      of: ({ coOrganisers }) => coOrganisers,
    },
    {
      name: 'bat_dau',
      title: 'Bắt đầu',
      datatype: 'date',
      description: 'Ngày bắt đầu; chỉ chính xác tới mức ghi ở cột sau.',
      of: ({ campaign }) => campaign.startedOn,
    },
    {
      name: 'bat_dau_chinh_xac_den',
      title: 'Bắt đầu: chính xác đến',
      datatype: 'string',
      description: '“ngày”, “tháng”, “năm” hoặc “năm học”.',
      of: ({ campaign }) => campaign.startedOn && precisions[campaign.startedPrecision ?? 'day'],
    },
    {
      name: 'ket_thuc',
      title: 'Kết thúc',
      datatype: 'date',
      description: 'Ngày kết thúc.',
      of: ({ campaign }) => campaign.endedOn,
    },
    {
      name: 'dia_chi',
      title: 'Địa chỉ trang',
      datatype: 'anyURI',
      description: 'Trang của phong trào trên báo.',
      of: ({ address }) => address,
    },
  ],
});

type Metric = CampaignWire['metrics'][number];

export const metrics: Dataset = dataset<{ campaign: CampaignWire; metric: Metric; source: DataSource }>({
  id: 'chi-tieu',
  title: 'Mục tiêu và kết quả của phong trào',
  description: 'Mỗi dòng là một chỉ tiêu: mục tiêu và kết quả như nguồn nêu, không cộng dồn.',
  rowsOf: (document, context) =>
    campaignOf(document).flatMap((campaign) =>
      campaign.metrics.map((metric) => ({ campaign, metric, source: dataSource(metric, context) })),
    ),
  columns: [
    ...campaignColumns,
    {
      name: 'chi_tieu',
      title: 'Chỉ tiêu',
      datatype: 'string',
      description: 'Điều được đếm.',
      of: ({ metric }) => metric.label,
    },
    {
      name: 'giai_doan',
      title: 'Giai đoạn',
      datatype: 'string',
      description: 'Giai đoạn.',
      of: ({ metric }) => metric.phase || null,
    },
    {
      name: 'pham_vi',
      title: 'Phạm vi',
      datatype: 'string',
      description: 'Nơi hoặc bộ phận.',
      of: ({ metric }) => metric.scope || null,
    },
    {
      name: 'don_vi_tinh',
      title: 'Đơn vị tính',
      datatype: 'string',
      description: 'Đơn vị của mục tiêu và kết quả.',
      of: ({ metric }) => metric.unit || null,
    },
    {
      name: 'muc_tieu',
      title: 'Mục tiêu',
      datatype: 'decimal',
      description: 'Con số đặt ra.',
      of: ({ metric }) => metric.target,
    },
    {
      name: 'muc_tieu_han_dinh',
      title: 'Mục tiêu: từ hạn định',
      datatype: 'string',
      description: qualifierDescription,
      of: ({ metric }) => qualifierWord(metric.targetQualifier),
    },
    {
      name: 'muc_tieu_suy_ra',
      title: 'Mục tiêu suy ra',
      datatype: 'boolean',
      description: 'true khi nguồn không nói thẳng đó là mục tiêu.',
      of: ({ metric }) => metric.targetInferred === true,
    },
    {
      name: 'ket_qua',
      title: 'Kết quả',
      datatype: 'decimal',
      description: 'Con số đạt được.',
      of: ({ metric }) => metric.actual,
    },
    {
      name: 'ket_qua_han_dinh',
      title: 'Kết quả: từ hạn định',
      datatype: 'string',
      description: qualifierDescription,
      of: ({ metric }) => qualifierWord(metric.actualQualifier),
    },
    {
      name: 'uoc_tinh',
      title: 'Ước tính',
      datatype: 'boolean',
      description: 'true khi nguồn nói kết quả là ước tính.',
      of: ({ metric }) => metric.estimated === true,
    },
    {
      name: 'ngay',
      title: 'Tính đến ngày',
      datatype: 'date',
      description: 'Ngày của kết quả.',
      of: ({ metric }) => metric.asOf,
    },
    ...sourceColumns,
  ],
});

type Fund = CampaignWire['funds'][number];

export const funds: Dataset = dataset<{ campaign: CampaignWire; fund: Fund; source: DataSource }>({
  id: 'kinh-phi',
  title: 'Kinh phí của phong trào',
  description: 'Mỗi dòng là một khoản tiền như nguồn nêu, không cộng dồn.',
  rowsOf: (document, context) =>
    campaignOf(document).flatMap((campaign) =>
      campaign.funds.map((fund) => ({ campaign, fund, source: dataSource(fund, context) })),
    ),
  columns: [
    ...campaignColumns,
    {
      name: 'muc_dich',
      title: 'Mục đích',
      datatype: 'string',
      description: 'Tiền dùng vào việc gì.',
      of: ({ fund }) => fund.purpose,
    },
    {
      name: 'so_tien',
      title: 'Số tiền',
      datatype: 'integer',
      description: 'Tính bằng đồng.',
      of: ({ fund }) => (fund.amount === null ? null : BigInt(fund.amount)),
    },
    {
      name: 'so_tien_han_dinh',
      title: 'Số tiền: từ hạn định',
      datatype: 'string',
      description: qualifierDescription,
      of: ({ fund }) => qualifierWord(fund.qualifier),
    },
    {
      name: 'uoc_tinh',
      title: 'Ước tính',
      datatype: 'boolean',
      description: 'true khi nguồn nói số tiền là ước tính.',
      of: ({ fund }) => fund.estimated === true,
    },
    {
      name: 'thu_huong',
      title: 'Thụ hưởng',
      datatype: 'integer',
      description: 'Số được thụ hưởng.',
      of: ({ fund }) => fund.beneficiaries,
    },
    {
      name: 'thu_huong_han_dinh',
      title: 'Thụ hưởng: từ hạn định',
      datatype: 'string',
      description: qualifierDescription,
      of: ({ fund }) => qualifierWord(fund.beneficiariesQualifier),
    },
    {
      name: 'thu_huong_don_vi',
      title: 'Thụ hưởng: đơn vị tính',
      datatype: 'string',
      description: 'Người, học sinh, suất vay…',
      of: ({ fund }) => fund.beneficiariesUnit || null,
    },
    ...sourceColumns,
  ],
});
