import type { fund, metric, quantity, rating, statistics } from '@loa/shared-types/wire/parts';
import type { FieldText, Form } from './form.ts';

const qualifier: FieldText = ['Độ chính xác', 'Chính xác, trên, khoảng hay gần: giữ đúng chữ của nguồn.'];
const estimated: FieldText = ['Là số ước tính', 'Bật khi nguồn ghi “ước tính”.'];
const asOf: FieldText = ['Tính đến ngày', 'Bỏ trống nếu nguồn không cho biết.'];
const sourceArticle: FieldText = ['Bài làm nguồn', 'Bài đã đăng có con số này.'];
const quote: FieldText = ['Nguyên văn', 'Câu trong nguồn có con số này, để đối chiếu.'];
const schoolYear: FieldText = ['Năm học', 'Ghi năm đầu: 2021 cho năm học 2021-2022.'];
const scope: FieldText = ['Phạm vi', 'Ví dụ: khối trường học. Bỏ trống nếu tính chung.'];

/** A figure with all that keeps it honest. */
export const quantityForm: Form<keyof typeof quantity.shape> = {
  title: 'label',
  fields: {
    label: ['Con số về điều gì', 'Ví dụ: Học sinh được đỡ đầu.'],
    value: ['Giá trị', 'Chỉ ghi số.'],
    qualifier,
    estimated,
    inferred: ['Do tòa soạn suy ra', 'Bật khi nguồn không nói thẳng; trang báo sẽ ghi rõ điều này.'],
    unit: ['Đơn vị', 'Ví dụ: người, tập thể, triệu đồng, %.'],
    scope,
    asOf,
    sourceArticle,
    quote,
  },
  rows: [
    ['label'],
    ['value', 'qualifier', 'unit'],
    ['scope', 'asOf'],
    ['estimated', 'inferred'],
    ['sourceArticle'],
    ['quote'],
  ],
};

export const statisticsForm: Form<keyof typeof statistics.shape> = {
  title: 'scope',
  fields: {
    asOf,
    schoolYear,
    scope,
    members: ['Số đoàn viên', 'Chỉ ghi số.'],
    membersQualifier: qualifier,
    workforce: ['Tổng số lao động', 'Chỉ ghi số.'],
    workforceQualifier: qualifier,
    units: ['Số đơn vị', 'Số công đoàn cơ sở hoặc đơn vị trực thuộc.'],
    unitsQualifier: qualifier,
    sourceArticle,
    quote,
  },
  rows: [
    ['asOf', 'schoolYear', 'scope'],
    ['members', 'membersQualifier'],
    ['workforce', 'workforceQualifier'],
    ['units', 'unitsQualifier'],
    ['sourceArticle'],
    ['quote'],
  ],
};

export const ratingForm: Form<keyof typeof rating.shape> = {
  title: 'scope',
  fields: {
    year: ['Năm', 'Nếu xếp loại theo năm.'],
    schoolYear,
    scope,
    grade: ['Mức', 'Mức xếp loại.'],
    units: ['Số đơn vị đạt', 'Chỉ ghi số.'],
    outOf: ['Trên tổng số', 'Tổng số đơn vị được xếp loại.'],
    inferred: ['Do tòa soạn suy ra', 'Bật khi nguồn không nói thẳng.'],
    sourceArticle,
    quote,
  },
  rows: [['year', 'schoolYear', 'scope'], ['grade', 'units', 'outOf'], ['inferred'], ['sourceArticle'], ['quote']],
};

export const metricForm: Form<keyof typeof metric.shape> = {
  title: 'label',
  fields: {
    label: ['Chỉ tiêu', 'Ví dụ: Sáng kiến được công nhận.'],
    phase: ['Giai đoạn', 'Ghi đúng tên giai đoạn ở trên; bỏ trống nếu là cả phong trào.'],
    scope,
    unit: ['Đơn vị', 'Ví dụ: sáng kiến.'],
    target: ['Chỉ tiêu đặt ra', 'Chỉ ghi số.'],
    targetQualifier: qualifier,
    targetInferred: ['Chỉ tiêu do tòa soạn suy ra', 'Bật khi nguồn không nói thẳng đó là chỉ tiêu.'],
    actual: ['Kết quả', 'Chỉ ghi số.'],
    actualQualifier: qualifier,
    estimated,
    asOf,
    sourceArticle,
    quote,
  },
  rows: [
    ['label', 'unit'],
    ['phase', 'scope'],
    ['target', 'targetQualifier', 'targetInferred'],
    ['actual', 'actualQualifier', 'estimated'],
    ['asOf'],
    ['sourceArticle'],
    ['quote'],
  ],
};

export const fundForm: Form<keyof typeof fund.shape> = {
  title: 'purpose',
  fields: {
    purpose: ['Mục đích', 'Ví dụ: Sửa chữa Mái ấm Công đoàn.'],
    amount: ['Số tiền (đồng)', 'Ghi đủ số đồng, không dấu chấm: 37500000.'],
    qualifier,
    estimated,
    beneficiaries: ['Số được hỗ trợ', 'Chỉ ghi số.'],
    beneficiariesQualifier: qualifier,
    beneficiariesUnit: ['Đơn vị tính', 'Ví dụ: người, học sinh, gia đình.'],
    sourceArticle,
    quote,
  },
  rows: [
    ['purpose'],
    ['amount', 'qualifier', 'estimated'],
    ['beneficiaries', 'beneficiariesQualifier', 'beneficiariesUnit'],
    ['sourceArticle'],
    ['quote'],
  ],
};
