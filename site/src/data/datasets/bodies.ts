import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import { unionBodyFace } from '../../models/face.ts';
import { successionKindLabels, unionBodyKindLabels, unionBodyLevelLabels } from '../../models/labels.ts';
import { parentAsOf } from '../../models/union-structure.ts';
import { type Dataset, dataset } from '../dataset.ts';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { Column } from '../column.ts';
import type { DataType } from '../dataset.ts';

const standings: Record<NonNullable<UnionBodyWire['standing']>, string | null> = {
  active: 'đang hoạt động',
  ended: 'đã kết thúc',
  unknown: null,
};

/** Columns that say which body a row is about. */
export const bodyColumns: readonly Column<{ body: UnionBodyWire }>[] = [
  {
    name: 'ma_don_vi',
    title: 'Mã đơn vị',
    datatype: 'string',
    description: 'Mã của tổ chức công đoàn; giữ nguyên khi đổi tên, dùng để nối các bảng.',
    of: ({ body }) => body.documentId,
  },
  {
    name: 'don_vi',
    title: 'Đơn vị',
    datatype: 'string',
    description: 'Tên đầy đủ của tổ chức công đoàn.',
    of: ({ body }) => body.name,
  },
];

/** The union body that a document is; none when it is of another type. */
export function bodyOf(document: WireDocument<DataType>): UnionBodyWire[] {
  return 'statistics' in document ? [document] : [];
}

export const bodies: Dataset = dataset<{
  body: UnionBodyWire;
  parent: { id: string; name: string } | null;
  address: string;
}>({
  id: 'cong-doan',
  title: 'Công đoàn các cấp',
  description: 'Mỗi dòng là một tổ chức công đoàn có trang trên báo, kể cả tổ chức đã kết thúc hoạt động.',
  rowsOf: (document, { library, origin }) =>
    bodyOf(document).map((body) => ({
      body,
      parent: library.face('union-body', parentAsOf(body, null)),
      address: origin + body.path,
    })),
  columns: [
    ...bodyColumns,
    {
      name: 'ten_viet_tat',
      title: 'Tên viết tắt',
      datatype: 'string',
      description: 'Tên gọi ngắn.',
      of: ({ body }) => body.shortName || null,
    },
    {
      name: 'ten_khac',
      title: 'Tên gọi khác',
      datatype: 'string',
      description: 'Các tên khác, cách nhau bằng dấu “|”.',
      of: ({ body }) => body.aliases.flatMap(({ name }) => name || []).join(' | ') || null,
    },
    {
      name: 'loai',
      title: 'Loại hình',
      datatype: 'string',
      description:
        'Tổng liên đoàn, liên đoàn lao động, công đoàn ngành, công đoàn cấp trên trực tiếp cơ sở, công đoàn cơ sở.',
      of: ({ body }) => body.kind && unionBodyKindLabels[body.kind],
    },
    {
      name: 'cap',
      title: 'Cấp',
      datatype: 'string',
      description: 'Trung ương, thành phố, quận huyện, phường xã, khu công nghiệp, cơ sở.',
      of: ({ body }) => body.level && unionBodyLevelLabels[body.level],
    },
    {
      name: 'nganh',
      title: 'Ngành',
      datatype: 'string',
      description: 'Ngành nghề.',
      of: ({ body }) => body.sector || null,
    },
    {
      name: 'dia_ban',
      title: 'Địa bàn',
      datatype: 'string',
      description: 'Địa bàn hoạt động.',
      of: ({ body }) => body.territory || null,
    },
    {
      name: 'tinh_trang',
      title: 'Tình trạng',
      datatype: 'string',
      description: '“đang hoạt động” hoặc “đã kết thúc”; trống khi chưa rõ.',
      of: ({ body }) => body.standing && standings[body.standing],
    },
    {
      name: 'ngay_thanh_lap',
      title: 'Ngày thành lập',
      datatype: 'date',
      description: 'Ngày thành lập, nếu nguồn có ghi.',
      of: ({ body }) => body.foundedOn,
    },
    {
      name: 'ngay_ket_thuc',
      title: 'Ngày kết thúc',
      datatype: 'date',
      description: 'Ngày kết thúc hoạt động, nếu nguồn có ghi.',
      of: ({ body }) => body.endedOn,
    },
    {
      name: 'ma_cap_tren',
      title: 'Mã cấp trên',
      datatype: 'string',
      description: 'Mã của tổ chức cấp trên hiện nay, hoặc cuối cùng.',
      of: ({ parent }) => parent && parent.id,
    },
    {
      name: 'cap_tren',
      title: 'Cấp trên',
      datatype: 'string',
      description: 'Tên của tổ chức cấp trên hiện nay, hoặc cuối cùng.',
      of: ({ parent }) => parent && parent.name,
    },
    {
      name: 'dia_chi',
      title: 'Địa chỉ trang',
      datatype: 'anyURI',
      description: 'Trang của tổ chức trên báo.',
      of: ({ address }) => address,
    },
  ],
});

export const parents: Dataset = dataset<{
  body: UnionBodyWire;
  parent: { id: string; name: string };
  from: string | null;
  to: string | null;
}>({
  id: 'truc-thuoc',
  title: 'Trực thuộc qua các thời kỳ',
  description: 'Mỗi dòng là một thời kỳ mà một tổ chức trực thuộc một tổ chức cấp trên.',
  rowsOf: (document, { library }) =>
    bodyOf(document).flatMap((body) =>
      body.parents.flatMap(({ parent: id, from, to }) => {
        const parent = library.face('union-body', id);
        return parent ? [{ body, parent, from, to }] : [];
      }),
    ),
  columns: [
    ...bodyColumns,
    {
      name: 'ma_cap_tren',
      title: 'Mã cấp trên',
      datatype: 'string',
      description: 'Mã của tổ chức cấp trên.',
      of: ({ parent }) => parent.id,
    },
    {
      name: 'cap_tren',
      title: 'Cấp trên',
      datatype: 'string',
      description: 'Tên của tổ chức cấp trên.',
      of: ({ parent }) => parent.name,
    },
    {
      name: 'tu_ngay',
      title: 'Từ ngày',
      datatype: 'date',
      description: 'Ngày đầu; trống khi nguồn không ghi.',
      of: ({ from }) => from,
    },
    {
      name: 'den_ngay',
      title: 'Đến ngày',
      datatype: 'date',
      description: 'Ngày thay đổi; trống khi vẫn trực thuộc hoặc nguồn không ghi.',
      of: ({ to }) => to,
    },
  ],
});

export const successions: Dataset = dataset<{
  id: string;
  change: UnionBodyWire['successions'][number];
  side: 'từ' | 'thành';
  body: { id: string; name: string };
}>({
  id: 'sap-xep-to-chuc',
  title: 'Sắp xếp tổ chức',
  description:
    'Sáp nhập, chia tách, kết thúc, chuyển giao. Mỗi dòng là một tổ chức trong một lần thay đổi; các dòng cùng mã thay đổi thuộc cùng một lần. Dòng có “vi_du” là true chỉ để minh họa, không nêu sự việc.',
  rowsOf: (document, { library }) =>
    bodyOf(document).flatMap((teller) =>
      unionBodyFace(teller).changes.flatMap((change, place) =>
        [
          ...change.from.map((id) => ({ id, side: 'từ' as const })),
          ...change.to.map((id) => ({ id, side: 'thành' as const })),
        ].flatMap(({ id, side }) => {
          const body = id === teller.documentId ? unionBodyFace(teller) : library.face('union-body', id);
          return body ? [{ id: `${teller.documentId}-${place + 1}`, change, side, body }] : [];
        }),
      ),
    ),
  columns: [
    {
      name: 'ma_thay_doi',
      title: 'Mã thay đổi',
      datatype: 'string',
      description: 'Giống nhau ở các dòng của cùng một lần thay đổi.',
      of: ({ id }) => id,
    },
    {
      name: 'ngay',
      title: 'Ngày',
      datatype: 'date',
      description: 'Ngày có hiệu lực.',
      of: ({ change }) => change.date,
    },
    {
      name: 'hinh_thuc',
      title: 'Hình thức',
      datatype: 'string',
      description: 'Sáp nhập, chia tách, kết thúc hoạt động, chuyển giao.',
      of: ({ change }) => change.kind && successionKindLabels[change.kind],
    },
    {
      name: 'so_quyet_dinh',
      title: 'Số quyết định',
      datatype: 'string',
      description: 'Số của quyết định.',
      of: ({ change }) => change.decisionNumber || null,
    },
    {
      name: 'vi_du',
      title: 'Ví dụ',
      datatype: 'boolean',
      description: 'true khi dòng chỉ để minh họa.',
      of: ({ change }) => change.example === true,
    },
    {
      name: 'vai_tro',
      title: 'Vai trò',
      datatype: 'string',
      description: '“từ”: tổ chức trước thay đổi; “thành”: tổ chức sau thay đổi.',
      of: ({ side }) => side,
    },
    {
      name: 'ma_don_vi',
      title: 'Mã đơn vị',
      datatype: 'string',
      description: 'Mã của tổ chức.',
      of: ({ body }) => body.id,
    },
    {
      name: 'don_vi',
      title: 'Đơn vị',
      datatype: 'string',
      description: 'Tên của tổ chức.',
      of: ({ body }) => body.name,
    },
    {
      name: 'ghi_chu',
      title: 'Ghi chú',
      datatype: 'string',
      description: 'Ghi chú của tòa soạn.',
      of: ({ change }) => change.note || null,
    },
  ],
});
