import { type DemoFields, entries } from '../demo-document.ts';

type Body = DemoFields<'union-body'>;

const cityFederation = 'ldld-thanh-pho-ha-noi';
const confederation = 'tong-ldld-viet-nam';

/** Source articles that figures point at. */
const gialam = 'gia-lam-cham-lo-nha-giao';
const thuongTin = 'thuong-tin-91-dai-hoi';
const exchange = 'hai-cong-doan-nganh-giao-duc-trao-doi-kinh-nghiem';

const national: readonly Body[] = [
  {
    name: 'Tổng Liên đoàn Lao động Việt Nam',
    slug: confederation,
    shortName: 'Tổng LĐLĐ Việt Nam',
    aliases: [{ name: 'Tổng Liên đoàn Lao động (LĐLĐ) Việt Nam' }, { name: 'Tổng Liên đoàn' }],
    kind: 'confederation',
    level: 'national',
    territory: 'Cả nước',
    standing: 'active',
    summary: 'Cấp cao nhất của Công đoàn Việt Nam, nơi phát động chương trình “1 triệu sáng kiến”.',
  },
  {
    name: 'Công đoàn Giáo dục Việt Nam',
    slug: 'cong-doan-giao-duc-viet-nam',
    kind: 'sector-union',
    level: 'national',
    sector: 'Giáo dục',
    territory: 'Cả nước',
    standing: 'active',
    parents: [{ parent: confederation }],
    summary: 'Phát động cuộc vận động “Hỗ trợ giáo dục miền núi, vùng sâu, vùng xa, vùng đặc biệt khó khăn”.',
  },
];

const city: readonly Body[] = [
  {
    name: 'Liên đoàn Lao động thành phố Hà Nội',
    slug: cityFederation,
    shortName: 'LĐLĐ thành phố Hà Nội',
    aliases: [{ name: 'LĐLĐ TP Hà Nội' }, { name: 'Liên đoàn Lao động Thành phố Hà Nội' }],
    kind: 'federation',
    level: 'city',
    territory: 'Thành phố Hà Nội',
    standing: 'active',
    parents: [{ parent: confederation }],
    summary:
      'Công đoàn cấp thành phố. Trước tháng 7/2025, công đoàn quận, huyện, thị xã trực thuộc cấp này; sau sắp xếp, công đoàn phường, xã và công đoàn các khu công nghệ cao, khu công nghiệp dự giao ban với LĐLĐ Thành phố.',
    successions: [
      {
        date: '2025-07-01',
        kind: 'ended',
        example: true,
        note: 'Ví dụ để minh họa tính năng: không nêu số quyết định, không nêu đơn vị kế tiếp. Tư liệu chỉ cho biết cấp quận, huyện, thị xã kết thúc trong tháng 7/2025.',
        from: [
          'ldld-huyen-chuong-my',
          'ldld-huyen-gia-lam',
          'ldld-huyen-thuong-tin',
          'ldld-quan-bac-tu-liem',
          'ldld-quan-hai-ba-trung',
          'ldld-quan-long-bien',
          'ldld-thi-xa-son-tay',
        ],
        to: [],
      },
      {
        date: '2025-07-01',
        example: true,
        note: 'Ví dụ để minh họa tính năng: ngày bắt đầu là giả định. Tư liệu không cho biết công đoàn phường, xã nào tiếp nhận công đoàn quận, huyện nào.',
        from: [],
        to: [
          'cong-doan-phuong-kim-lien',
          'cong-doan-phuong-phu-dien',
          'cong-doan-phuong-phu-thuong',
          'cong-doan-phuong-tay-ho',
          'cong-doan-phuong-tuong-mai',
          'cong-doan-phuong-van-mieu-quoc-tu-giam',
          'cong-doan-phuong-xuan-dinh',
          'cong-doan-xa-dan-phuong',
        ],
      },
    ],
  },
  {
    name: 'Công đoàn ngành Giáo dục Hà Nội',
    slug: 'cong-doan-nganh-giao-duc-ha-noi',
    aliases: [{ name: 'Công đoàn Giáo dục Hà Nội' }],
    kind: 'sector-union',
    level: 'city',
    sector: 'Giáo dục',
    territory: 'Thành phố Hà Nội',
    standing: 'active',
    parents: [{ parent: cityFederation }],
    leaders: [
      {
        name: 'Đỗ Văn Nam',
        position: 'Chủ tịch (theo tư liệu về buổi trao đổi kinh nghiệm, trang nguồn không ghi ngày)',
      },
    ],
    statistics: [
      {
        scope: 'Trực tiếp quản lý',
        units: 200,
        unitsQualifier: 'exact',
        members: 12000,
        membersQualifier: 'about',
        sourceArticle: exchange,
        quote: 'trực tiếp quản lý 200 công đoàn cơ sở với khoảng 12.000 đoàn viên',
      },
    ],
    summary: 'Trực tiếp quản lý 200 công đoàn cơ sở với khoảng 12.000 đoàn viên.',
  },
  {
    name: 'Công đoàn ngành Giáo dục Hải Phòng',
    slug: 'cong-doan-nganh-giao-duc-hai-phong',
    aliases: [{ name: 'Công đoàn Giáo dục Hải Phòng' }],
    kind: 'sector-union',
    level: 'city',
    sector: 'Giáo dục',
    territory: 'Thành phố Hải Phòng',
    standing: 'active',
    leaders: [
      {
        name: 'Trần Văn Thắng',
        position: 'Chủ tịch (theo tư liệu về buổi trao đổi kinh nghiệm, trang nguồn không ghi ngày)',
      },
    ],
    summary:
      'Đã cùng Công đoàn ngành Giáo dục Hà Nội trao đổi kinh nghiệm tổ chức phong trào thi đua mang đặc thù nghề dạy học.',
  },
];

const districts: readonly Body[] = [
  {
    ...district('quận', 'Bắc Từ Liêm', 'ldld-quan-bac-tu-liem'),
    leaders: [{ name: 'Hà Văn Hải', position: 'Chủ tịch (tại thời điểm bài nguồn, tháng 9/2022)' }],
    summary:
      'Phối hợp với Phòng GD&ĐT quận tổ chức các phong trào thi đua khối trường học; năm học 2021-2022 có 209 cán bộ, giáo viên nhận đỡ đầu 235 học sinh. Cấp quận, huyện kết thúc hoạt động từ tháng 7/2025.',
  },
  {
    ...district('huyện', 'Gia Lâm', 'ldld-huyen-gia-lam'),
    leaders: [{ name: 'Trần Thị Tuấn Anh', position: 'Phó Chủ tịch (tại thời điểm bài nguồn)' }],
    statistics: [
      {
        schoolYear: 2021,
        scope: 'Toàn huyện',
        units: 244,
        unitsQualifier: 'exact',
        members: 15249,
        membersQualifier: 'exact',
        workforce: 16046,
        workforceQualifier: 'exact',
        sourceArticle: gialam,
        quote: '244 công đoàn cơ sở, 15.249 đoàn viên trên 16.046 lao động',
      },
      {
        schoolYear: 2021,
        scope: 'Khối trường học',
        units: 82,
        unitsQualifier: 'exact',
        members: 3646,
        membersQualifier: 'exact',
        sourceArticle: gialam,
        quote: 'Riêng các trường có 82 công đoàn cơ sở với 3.646 đoàn viên',
      },
    ],
    ratings: [
      {
        schoolYear: 2021,
        scope: 'Công đoàn cơ sở khối trường học',
        grade: 'good',
        units: 64,
        outOf: 82,
        inferred: true,
        sourceArticle: gialam,
        quote: '64 công đoàn cơ sở trường học được xếp loại hoàn thành tốt (78%)',
      },
      {
        schoolYear: 2021,
        scope: 'Công đoàn cơ sở khối trường học',
        grade: 'excellent',
        units: 16,
        outOf: 82,
        inferred: true,
        sourceArticle: gialam,
        quote: '16 đơn vị hoàn thành xuất sắc (19,5%)',
      },
    ],
    summary:
      '244 công đoàn cơ sở, 15.249 đoàn viên trên 16.046 lao động; riêng khối trường học có 82 công đoàn cơ sở, 3.646 đoàn viên (số liệu gắn với năm học 2021-2022). Xếp loại khối trường học: 64 hoàn thành tốt (78%) và 16 xuất sắc (19,5%) trên 82; 2 đơn vị còn lại nguồn không giải thích, năm học của bảng xếp loại là suy ra.',
  },
  {
    ...district('huyện', 'Thường Tín', 'ldld-huyen-thuong-tin'),
    statistics: [
      {
        schoolYear: 2022,
        scope: 'Khối giáo dục',
        units: 91,
        unitsQualifier: 'exact',
        members: 3860,
        membersQualifier: 'exact',
        workforce: 3900,
        workforceQualifier: 'exact',
        sourceArticle: thuongTin,
        quote:
          'Khối giáo dục Thường Tín có 91 công đoàn cơ sở, 3.860 đoàn viên trên tổng số 3.900 cán bộ, giáo viên, nhân viên.',
      },
    ],
    ratings: [
      {
        schoolYear: 2022,
        scope: 'Khối giáo dục',
        grade: 'excellent',
        units: 21,
        outOf: 91,
        sourceArticle: thuongTin,
        quote: 'Kết quả xếp loại: 21 đơn vị xuất sắc, 70 đơn vị hoàn thành tốt nhiệm vụ.',
      },
      {
        schoolYear: 2022,
        scope: 'Khối giáo dục',
        grade: 'good',
        units: 70,
        outOf: 91,
        sourceArticle: thuongTin,
        quote: 'Kết quả xếp loại: 21 đơn vị xuất sắc, 70 đơn vị hoàn thành tốt nhiệm vụ.',
      },
      {
        schoolYear: 2022,
        scope: 'Khối giáo dục',
        grade: 'not-fulfilled',
        units: 0,
        outOf: 91,
        sourceArticle: thuongTin,
        quote: 'Không có công đoàn cơ sở nào không hoàn thành.',
      },
    ],
    summary:
      'Khối giáo dục có 91 công đoàn cơ sở, 3.860 đoàn viên trên 3.900 cán bộ, giáo viên, nhân viên; 91/91 đơn vị đã đại hội nhiệm kỳ 2023-2028.',
  },
  {
    ...district('thị xã', 'Sơn Tây', 'ldld-thi-xa-son-tay'),
    summary:
      'Công đoàn cấp trên của Công đoàn Trường Tiểu học Phú Thịnh theo bài nguồn năm 2024. Cấp quận, huyện, thị xã kết thúc từ tháng 7/2025.',
  },
];

const wards: readonly Body[] = [
  ward('phường', 'Tây Hồ', 'tay-ho', 'Cùng Công đoàn phường Phú Thượng tập huấn cho hơn 150 cán bộ công đoàn.'),
  ward('phường', 'Phú Thượng', 'phu-thuong', 'Cùng Công đoàn phường Tây Hồ tập huấn cho hơn 150 cán bộ công đoàn.'),
  ward('phường', 'Kim Liên', 'kim-lien', 'Một trong các công đoàn phường có tên trong tin tức năm 2025.'),
  ward('phường', 'Tương Mai', 'tuong-mai', 'Một trong các công đoàn phường có tên trong tin tức năm 2025.'),
  ward(
    'phường',
    'Phú Diễn',
    'phu-dien',
    'Cùng Công đoàn phường Xuân Đỉnh tập huấn cho hơn 200 cán bộ công đoàn (24/11, năm 2025 là suy ra).',
  ),
  ward(
    'phường',
    'Xuân Đỉnh',
    'xuan-dinh',
    'Cùng Công đoàn phường Phú Diễn tập huấn cho hơn 200 cán bộ công đoàn (24/11, năm 2025 là suy ra).',
  ),
  ward(
    'phường',
    'Văn Miếu - Quốc Tử Giám',
    'van-mieu-quoc-tu-giam',
    'Nơi diễn ra buổi đối thoại trực tuyến ngày 7/11 (năm 2025 là suy ra).',
  ),
  ward('xã', 'Đan Phượng', 'dan-phuong', 'Công đoàn cấp xã có tên trong tin tức năm 2025.'),
  {
    name: 'Công đoàn các Khu công nghệ cao và Khu công nghiệp Hà Nội',
    slug: 'cong-doan-cac-khu-cong-nghe-cao-va-khu-cong-nghiep-ha-noi',
    shortName: 'Công đoàn các KCNC và KCN Hà Nội',
    aliases: [{ name: 'Công đoàn các Khu công nghệ cao và khu công nghiệp (KCNC&KCN) Hà Nội' }],
    kind: 'upper-level-union',
    level: 'zone',
    territory: 'Các khu công nghệ cao và khu công nghiệp của Hà Nội',
    standing: 'active',
    parents: [{ parent: cityFederation }],
    summary: 'Cùng công đoàn các xã, phường dự hội nghị giao ban chủ tịch công đoàn ngày 6/11 (năm 2025 là suy ra).',
  },
];

const schools: readonly Body[] = [
  {
    name: 'Công đoàn Trường Tiểu học Phú Thịnh',
    slug: 'cong-doan-truong-tieu-hoc-phu-thinh',
    kind: 'grassroots-union',
    level: 'grassroots',
    sector: 'Giáo dục',
    territory: 'Sơn Tây, Hà Nội',
    standing: 'active',
    parents: [{ parent: 'ldld-thi-xa-son-tay' }],
    summary: 'Ba năm 2021, 2022 và 2023, mỗi năm có một sáng kiến được công nhận cấp thành phố.',
  },
  {
    name: 'Công đoàn Trường THCS-THPT Newton',
    slug: 'cong-doan-truong-thcs-thpt-newton',
    aliases: [{ name: 'Công đoàn Trường Trung học cơ sở - Trung học phổ thông Newton' }],
    kind: 'grassroots-union',
    level: 'grassroots',
    sector: 'Giáo dục',
    territory: 'Hà Nội',
    standing: 'active',
    summary:
      'Cùng Công đoàn ngành Giáo dục Hà Nội trao 20 suất học bổng, mỗi suất 1 triệu đồng, cho học sinh Cát Bà, Cát Hải.',
  },
];

/** No source gives one body's figures at several times. This one is made up, and says so wherever its name stands. */
const example: Body = {
  name: 'Công đoàn cơ sở mẫu (ví dụ)',
  slug: 'cong-doan-co-so-mau-vi-du',
  kind: 'grassroots-union',
  level: 'grassroots',
  standing: 'active',
  foundedOn: '2020-10-15',
  statistics: [
    exampleYear(2021, 168, 192),
    exampleYear(2022, 181, 198),
    { ...exampleYear(2023, 200, 214), membersQualifier: 'over' },
    exampleYear(2024, 227, 233),
    exampleYear(2025, 246, 251),
  ],
  summary:
    'Đơn vị không có thật. Tên và mọi con số trên trang này do bản trình diễn đặt ra, để thấy biểu đồ và bảng số liệu qua các thời điểm.',
};

/** Bodies that the saved pages only name; kept so that texts which mention them can link. */
const namedOnly: readonly Body[] = [
  district('quận', 'Hai Bà Trưng', 'ldld-quan-hai-ba-trung'),
  district('quận', 'Long Biên', 'ldld-quan-long-bien'),
  district('huyện', 'Chương Mỹ', 'ldld-huyen-chuong-my'),
].map((body) => ({
  ...body,
  summary:
    'Công đoàn cấp quận, huyện có tên trong tin tức; bản trình diễn chưa có số liệu. Cấp quận, huyện kết thúc từ tháng 7/2025.',
}));

export const unionBodies = entries('union-body', [
  ...national,
  ...city,
  ...districts,
  ...wards,
  ...schools,
  example,
  ...namedOnly,
]);

function district(kind: 'quận' | 'huyện' | 'thị xã', name: string, slug: string): Body & { readonly slug: string } {
  return {
    name: `Liên đoàn Lao động ${kind} ${name}`,
    slug,
    shortName: `LĐLĐ ${kind} ${name}`,
    kind: 'upper-level-union',
    level: 'district',
    territory: `${kind[0]?.toUpperCase()}${kind.slice(1)} ${name}, Hà Nội (đơn vị hành chính cho đến tháng 7/2025)`,
    standing: 'ended',
    parents: [{ parent: cityFederation }],
  };
}

function ward(kind: 'phường' | 'xã', name: string, slug: string, summary: string): Body {
  return {
    name: `Công đoàn ${kind} ${name}`,
    slug: `cong-doan-${kind === 'xã' ? 'xa' : 'phuong'}-${slug}`,
    shortName: `CĐ ${kind} ${name}`,
    kind: 'upper-level-union',
    level: 'ward',
    territory: `${kind[0]?.toUpperCase()}${kind.slice(1)} ${name}, Hà Nội`,
    standing: 'active',
    parents: [{ parent: cityFederation }],
    summary,
  };
}

function exampleYear(year: number, members: number, workforce: number): NonNullable<Body['statistics']>[number] {
  return {
    asOf: `${year}-12-31`,
    scope: 'Số liệu ví dụ',
    members,
    membersQualifier: 'exact',
    workforce,
    workforceQualifier: 'exact',
  };
}
