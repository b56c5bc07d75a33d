import type { DemoDocument } from '../demo-document.ts';

const meanings: readonly (readonly [abbreviation: string, meaning: string, explanation?: string])[] = [
  [
    'LĐLĐ',
    'Liên đoàn Lao động',
    'Công đoàn theo địa bàn: của thành phố, tỉnh và, cho đến tháng 7/2025, của quận, huyện, thị xã.',
  ],
  ['CĐCS', 'công đoàn cơ sở', 'Tổ chức công đoàn gần đoàn viên nhất: ở trường học, cơ quan, doanh nghiệp.'],
  ['CNVCLĐ', 'công nhân, viên chức, lao động'],
  ['CBGVNV', 'cán bộ, giáo viên, nhân viên', 'Tất cả những người làm việc trong một nhà trường.'],
  ['GD&ĐT', 'Giáo dục và Đào tạo'],
  ['UBND', 'Ủy ban nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
  ['THCS', 'trung học cơ sở'],
  ['THPT', 'trung học phổ thông'],
  ['KCNC', 'khu công nghệ cao'],
  ['KCN', 'khu công nghiệp'],
  ['KH&CN', 'Khoa học và Công nghệ'],
];

export const glossaryTerms: readonly DemoDocument<'glossary-term'>[] = meanings.map(
  ([abbreviation, meaning, explanation]) => ({
    type: 'glossary-term',
    key: abbreviation,
    fields: { abbreviation, meaning, ...(explanation === undefined ? {} : { explanation }) },
  }),
);
