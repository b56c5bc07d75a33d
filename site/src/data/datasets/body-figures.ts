import type { UnionBodyWire } from '@loa/shared-types/wire/union-body';
import { ratingGradeLabels } from '../../models/labels.ts';
import { type Column, qualifierDescription, qualifierWord, schoolYearCell } from '../column.ts';
import { type DataSource, dataSource, sourceColumns } from '../data-source.ts';
import { type Dataset, dataset } from '../dataset.ts';
import { bodyColumns, bodyOf } from './bodies.ts';

type Statistics = UnionBodyWire['statistics'][number];
interface StatisticsRow {
  body: UnionBodyWire;
  row: Statistics;
  source: DataSource;
}

/** A count and the word before it. */
function counted(
  count: 'members' | 'workforce' | 'units',
  name: string,
  title: string,
  description: string,
): Column<StatisticsRow>[] {
  return [
    { name, title, datatype: 'integer', description, of: ({ row }) => row[count] },
    {
      name: `${name}_han_dinh`,
      title: `${title}: từ hạn định`,
      datatype: 'string',
      description: qualifierDescription,
      of: ({ row }) => qualifierWord(row[`${count}Qualifier`]),
    },
  ];
}

const scopeColumn: Column<{ row: { scope: string | null } }> = {
  name: 'pham_vi',
  title: 'Phạm vi',
  datatype: 'string',
  description: 'Bộ phận mà số liệu nói tới, như khối trường học; trống khi là toàn đơn vị.',
  of: ({ row }) => row.scope || null,
};
const schoolYearColumn: Column<{ row: { schoolYear: number | null } }> = {
  name: 'nam_hoc',
  title: 'Năm học',
  datatype: 'string',
  description: 'Như 2021-2022.',
  of: ({ row }) => schoolYearCell(row.schoolYear),
};

export const statistics: Dataset = dataset<StatisticsRow>({
  id: 'thong-ke',
  title: 'Đoàn viên, lao động, công đoàn cơ sở',
  description: 'Mỗi dòng là số liệu của một tổ chức, hoặc một bộ phận của nó, tại một thời điểm mà nguồn nêu.',
  rowsOf: (document, context) =>
    bodyOf(document).flatMap((body) => body.statistics.map((row) => ({ body, row, source: dataSource(row, context) }))),
  columns: [
    ...bodyColumns,
    {
      name: 'ngay',
      title: 'Ngày',
      datatype: 'date',
      description: 'Ngày của số liệu, nếu nguồn có ghi.',
      of: ({ row }) => row.asOf,
    },
    schoolYearColumn,
    scopeColumn,
    ...counted('members', 'doan_vien', 'Đoàn viên', 'Số đoàn viên, tính bằng người.'),
    ...counted('workforce', 'lao_dong', 'Lao động', 'Số người lao động, tính bằng người.'),
    ...counted('units', 'cong_doan_co_so', 'Công đoàn cơ sở', 'Số công đoàn cơ sở, tính bằng đơn vị.'),
    ...sourceColumns,
  ],
});

export const ratings: Dataset = dataset<{
  body: UnionBodyWire;
  row: UnionBodyWire['ratings'][number];
  source: DataSource;
}>({
  id: 'xep-loai',
  title: 'Xếp loại hằng năm',
  description: 'Mỗi dòng là số đơn vị đạt một mức xếp loại trong một năm.',
  rowsOf: (document, context) =>
    bodyOf(document).flatMap((body) => body.ratings.map((row) => ({ body, row, source: dataSource(row, context) }))),
  columns: [
    ...bodyColumns,
    schoolYearColumn,
    { name: 'nam', title: 'Năm', datatype: 'integer', description: 'Năm dương lịch.', of: ({ row }) => row.year },
    scopeColumn,
    {
      name: 'xep_loai',
      title: 'Xếp loại',
      datatype: 'string',
      description: 'Mức xếp loại.',
      of: ({ row }) => row.grade && ratingGradeLabels[row.grade],
    },
    {
      name: 'so_don_vi',
      title: 'Số đơn vị',
      datatype: 'integer',
      description: 'Số đơn vị đạt mức này.',
      of: ({ row }) => row.units,
    },
    {
      name: 'tong_so_don_vi',
      title: 'Tổng số đơn vị',
      datatype: 'integer',
      description: 'Tổng số đơn vị được xếp loại.',
      of: ({ row }) => row.outOf,
    },
    {
      name: 'suy_ra',
      title: 'Suy ra',
      datatype: 'boolean',
      description: 'true khi nguồn không nói thẳng mà tòa soạn suy ra.',
      of: ({ row }) => row.inferred === true,
    },
    ...sourceColumns,
  ],
});
