import { type DemoFields, entries } from '../demo-document.ts';

type Award = DemoFields<'award'>;

/** An award, with the sentence of the article that tells of it. */
type ToldAward = Award & { readonly quote?: string };

const bacTuLiem: readonly Award[] = fromArticle(
  'bac-tu-liem-209-thay-co-nhan-do-dau-235-hoc-sinh',
  'ldld-quan-bac-tu-liem',
  2021,
  [
    {
      title: 'Cờ thi đua Chính phủ tặng hai tập thể khối trường học Bắc Từ Liêm',
      slug: 'co-thi-dua-chinh-phu-bac-tu-liem-2021-2022',
      quote: 'có 2 Cờ thi đua Chính phủ và 6 Cờ thi đua Thành phố',
      class: 'title',
      kind: 'Cờ thi đua',
      level: 'state',
      conferredBy: 'Chính phủ',
      collectives: 2,
      collectivesQualifier: 'exact',
    },
    {
      title: 'Cờ thi đua Thành phố tặng sáu tập thể khối trường học Bắc Từ Liêm',
      slug: 'co-thi-dua-thanh-pho-bac-tu-liem-2021-2022',
      quote: 'có 2 Cờ thi đua Chính phủ và 6 Cờ thi đua Thành phố',
      class: 'title',
      kind: 'Cờ thi đua',
      level: 'city',
      conferredBy: 'Thành phố Hà Nội',
      collectives: 6,
      collectivesQualifier: 'exact',
    },
    {
      title: 'Tập thể lao động xuất sắc khối trường học Bắc Từ Liêm',
      slug: 'tap-the-lao-dong-xuat-sac-bac-tu-liem-2021-2022',
      quote: '8 đơn vị đạt danh hiệu Tập thể lao động xuất sắc',
      class: 'title',
      kind: 'Tập thể lao động xuất sắc',
      collectives: 8,
      collectivesQualifier: 'exact',
      note: 'Tư liệu không ghi cấp công nhận.',
    },
    {
      title: 'Bằng khen Thành phố tặng tập thể và nhà giáo Bắc Từ Liêm',
      slug: 'bang-khen-thanh-pho-bac-tu-liem-2021-2022',
      quote: 'Thành phố tặng Bằng khen cho 12 tập thể và 29 nhà giáo.',
      class: 'commendation',
      kind: 'Bằng khen',
      level: 'city',
      conferredBy: 'Thành phố Hà Nội',
      collectives: 12,
      collectivesQualifier: 'exact',
      individuals: 29,
      individualsQualifier: 'exact',
    },
    {
      title: 'Bằng khen “Đổi mới sáng tạo trong dạy học” của Bộ Giáo dục tặng tập thể, cá nhân Bắc Từ Liêm',
      slug: 'bang-khen-bo-giao-duc-bac-tu-liem-2021-2022',
      quote: 'Bộ Giáo dục và Đào tạo tặng Bằng khen “Đổi mới sáng tạo trong dạy học” cho 7 tập thể và 10 cá nhân.',
      class: 'commendation',
      kind: 'Bằng khen',
      level: 'ministry',
      conferredBy: 'Bộ Giáo dục và Đào tạo',
      campaign: 'doi-moi-sang-tao-trong-day-va-hoc',
      collectives: 7,
      collectivesQualifier: 'exact',
      individuals: 10,
      individualsQualifier: 'exact',
      note: 'Tư liệu kể liền sau 6 “Nhà giáo tâm huyết, sáng tạo”; không rõ 6 người này có thuộc danh sách Bằng khen của Bộ hay không, nên không cộng vào.',
    },
    {
      title: 'Sáu “Nhà giáo tâm huyết, sáng tạo” ở Bắc Từ Liêm',
      slug: 'nha-giao-tam-huyet-sang-tao-bac-tu-liem-2021-2022',
      quote: 'tư liệu nhắc tới 6 “Nhà giáo tâm huyết, sáng tạo”',
      class: 'prize',
      kind: 'Nhà giáo tâm huyết, sáng tạo',
      campaign: 'nha-giao-bac-tu-liem-tam-huyet-sang-tao',
      individuals: 6,
      individualsQualifier: 'exact',
      note: 'Tư liệu không ghi rõ cấp trao.',
    },
    {
      title: '35 gương “Người tốt, việc tốt” của khối trường học Bắc Từ Liêm',
      slug: 'guong-nguoi-tot-viec-tot-bac-tu-liem-2021-2022',
      quote: '35 gương “Người tốt, việc tốt”',
      class: 'honour',
      kind: 'Người tốt, việc tốt',
      individuals: 35,
      individualsQualifier: 'exact',
    },
    {
      title: 'Tập thể, cá nhân tiêu biểu trong các phong trào thi đua ở Bắc Từ Liêm',
      slug: 'tap-the-ca-nhan-tieu-bieu-bac-tu-liem-2021-2022',
      quote: '245 tập thể và 588 cá nhân được nêu tên tiêu biểu trong các phong trào',
      class: 'honour',
      kind: 'Tiêu biểu trong phong trào thi đua',
      collectives: 245,
      collectivesQualifier: 'exact',
      individuals: 588,
      individualsQualifier: 'exact',
    },
  ],
);

const giaLam: readonly Award[] = [
  ...fromArticle('gia-lam-hon-ba-nghin-sang-kien', 'ldld-huyen-gia-lam', undefined, [
    {
      title: 'Gia Lâm biểu dương 39 sáng kiến dịp kỷ niệm 93 năm Ngày thành lập Công đoàn Việt Nam',
      slug: 'gia-lam-bieu-duong-39-sang-kien',
      quote: 'huyện phổ biến và biểu dương 39 sáng kiến, trong đó khối trường học có 7',
      class: 'commendation',
      kind: 'Sáng kiến',
      level: 'district',
      conferringBodies: ['ldld-huyen-gia-lam'],
      occasion: 'Kỷ niệm 93 năm Ngày thành lập Công đoàn Việt Nam',
      note: '39 sáng kiến, trong đó khối trường học có 7. Nguồn còn nêu 36 sáng kiến (khối trường học 6) dịp kỷ niệm 90 năm “mới đây”: hai chỗ không khớp nhau.',
    },
  ]),
  ...fromArticle('gia-lam-cham-lo-nha-giao', 'ldld-huyen-gia-lam', undefined, [
    {
      title: 'Gia Lâm hỗ trợ đoàn viên, người lao động bị ảnh hưởng bởi Covid-19',
      slug: 'gia-lam-ho-tro-covid-19',
      quote: '1.995 đoàn viên, người lao động trong huyện được hỗ trợ với tổng số tiền trên 1.065 triệu đồng',
      class: 'support',
      kind: 'Hỗ trợ',
      level: 'district',
      conferringBodies: ['ldld-huyen-gia-lam'],
      individuals: 1995,
      individualsQualifier: 'exact',
      amount: '1065000000',
      amountQualifier: 'over',
      note: 'Riêng trường học: 729 đoàn viên ở 73 trên 82 công đoàn cơ sở, 364 triệu đồng. Căn cứ: Quyết định 3749/QĐ-TLĐ, Hướng dẫn 23/HD-LĐLĐ.',
    },
    {
      title: 'Gia Lâm tặng 50 suất quà dịp 40 năm Ngày Nhà giáo Việt Nam',
      slug: 'gia-lam-50-suat-qua-20-11',
      quote: 'huyện trao 50 suất quà cho đoàn viên khó khăn của khối trường học, tổng trị giá 35 triệu đồng',
      class: 'support',
      kind: 'Tặng quà',
      level: 'district',
      conferringBodies: ['ldld-huyen-gia-lam'],
      occasion: '40 năm Ngày Nhà giáo Việt Nam 20/11',
      individuals: 50,
      individualsQualifier: 'exact',
      amount: '35000000',
      amountQualifier: 'exact',
    },
  ]),
];

const exchange: readonly Award[] = fromArticle(
  'hai-cong-doan-nganh-giao-duc-trao-doi-kinh-nghiem',
  'cong-doan-nganh-giao-duc-ha-noi',
  undefined,
  [
    {
      title: '20 suất học bổng cho học sinh Cát Bà, Cát Hải',
      slug: 'hai-muoi-suat-hoc-bong-cat-ba-cat-hai',
      quote: 'trao 20 suất học bổng, mỗi suất 1 triệu đồng',
      class: 'support',
      kind: 'Học bổng',
      conferringBodies: ['cong-doan-nganh-giao-duc-ha-noi', 'cong-doan-truong-thcs-thpt-newton'],
      individuals: 20,
      individualsQualifier: 'exact',
      amount: '20000000',
      amountQualifier: 'exact',
      recipients: [
        { kind: 'collective', name: 'Học sinh Trường THPT Cát Bà', unit: 'Trường THPT Cát Bà' },
        { kind: 'collective', name: 'Học sinh thuộc Phòng GD&ĐT huyện Cát Hải', unit: 'Phòng GD&ĐT huyện Cát Hải' },
      ],
      note: 'Mỗi suất 1 triệu đồng; tổng 20 triệu đồng do tòa soạn tính.',
    },
  ],
);

const thuongTin: readonly Award[] = fromArticle('thuong-tin-91-dai-hoi', 'ldld-huyen-thuong-tin', 2022, [
  {
    title: 'Khen thưởng 50 tập thể, 42 cá nhân khối giáo dục Thường Tín',
    slug: 'khen-thuong-50-tap-the-42-ca-nhan-thuong-tin',
    quote:
      'Có 50 tập thể và 42 cá nhân được nhận Bằng khen, Cờ thi đua hoặc Giấy khen của Tổng Liên đoàn, Thành phố và huyện.',
    class: 'commendation',
    kind: 'Bằng khen, Cờ thi đua, Giấy khen',
    level: 'other',
    conferringBodies: ['tong-ldld-viet-nam', 'ldld-thanh-pho-ha-noi', 'ldld-huyen-thuong-tin'],
    collectives: 50,
    collectivesQualifier: 'exact',
    individuals: 42,
    individualsQualifier: 'exact',
    splitUnknown: true,
    note: 'Gồm khen thưởng của Tổng Liên đoàn, Thành phố và huyện; tư liệu không cho biết mỗi cấp bao nhiêu. Giấy khen và danh hiệu của UBND huyện còn ngoài số này, không rõ số lượng.',
  },
  {
    title: '22 kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức Công đoàn”',
    slug: 'ky-niem-chuong-vi-su-nghiep-cong-doan-thuong-tin',
    quote: '22 kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức Công đoàn”',
    class: 'honour',
    kind: 'Kỷ niệm chương',
    individuals: 22,
    individualsQualifier: 'exact',
  },
  {
    title: 'Tám Bằng khen “Sáng kiến, sáng tạo” ở khối giáo dục Thường Tín',
    slug: 'bang-khen-sang-kien-sang-tao-thuong-tin',
    quote: '8 Bằng khen “Sáng kiến, sáng tạo”',
    class: 'commendation',
    kind: 'Bằng khen',
    note: 'Tư liệu ghi 8 Bằng khen, không nói cho tập thể hay cá nhân.',
    splitUnknown: true,
  },
  {
    title: '89 nữ đoàn viên Thường Tín “Giỏi việc nước, đảm việc nhà”',
    slug: 'gioi-viec-nuoc-dam-viec-nha-thuong-tin',
    sources: [
      { article: 'thuong-tin-mot-nam-se-chia', quote: 'công đoàn biểu dương 89 chị “Giỏi việc nước, đảm việc nhà”' },
    ],
    class: 'commendation',
    kind: 'Biểu dương',
    campaign: 'gioi-viec-nuoc-dam-viec-nha',
    occasion: 'Ngày Quốc tế Phụ nữ 8/3',
    individuals: 89,
    individualsQualifier: 'exact',
  },
  {
    title: '20 con đoàn viên khối giáo dục Thường Tín được khen thưởng',
    slug: 'khen-thuong-con-doan-vien-thuong-tin',
    sources: [
      {
        article: 'thuong-tin-mot-nam-se-chia',
        quote: 'Công đoàn khen thưởng 20 con đoàn viên và tặng quà 176 cháu, tổng trị giá 108 triệu đồng.',
      },
    ],
    class: 'commendation',
    kind: 'Khen thưởng',
    individuals: 20,
    individualsQualifier: 'exact',
    note: 'Không nêu tên các em: Loa không đăng tên trẻ em.',
  },
  {
    title: 'Tặng quà 176 cháu là con đoàn viên khối giáo dục Thường Tín',
    slug: 'tang-qua-176-chau-thuong-tin',
    sources: [
      {
        article: 'thuong-tin-mot-nam-se-chia',
        quote: 'Công đoàn khen thưởng 20 con đoàn viên và tặng quà 176 cháu, tổng trị giá 108 triệu đồng.',
      },
    ],
    class: 'support',
    kind: 'Tặng quà',
    individuals: 176,
    individualsQualifier: 'exact',
    amount: '108000000',
    amountQualifier: 'exact',
  },
  {
    title: '391 suất quà Tết Quý Mão 2023 của khối giáo dục Thường Tín',
    slug: 'qua-tet-quy-mao-thuong-tin',
    sources: [
      { article: 'thuong-tin-mot-nam-se-chia', quote: 'Dịp Tết Quý Mão 2023 có 391 suất quà trên 192 triệu đồng.' },
    ],
    class: 'support',
    kind: 'Tặng quà',
    occasion: 'Tết Quý Mão 2023',
    amount: '192000000',
    amountQualifier: 'over',
    note: '391 suất quà, tổng trị giá trên 192 triệu đồng.',
  },
]);

const phuThinh: readonly Award[] = fromArticle(
  'phu-thinh-ba-nam-ba-sang-kien',
  'cong-doan-truong-tieu-hoc-phu-thinh',
  undefined,
  [
    ...[2021, 2022, 2023].map((year) => ({
      title: `Sáng kiến cấp thành phố năm ${year} của Trường Tiểu học Phú Thịnh`,
      slug: `sang-kien-cap-thanh-pho-phu-thinh-${year}`,
      class: 'commendation' as const,
      kind: 'Sáng kiến',
      level: 'city' as const,
      conferredBy: 'Sở Khoa học và Công nghệ',
      year,
      note: 'Một sáng kiến, do Sở Khoa học và Công nghệ công nhận, không phải do tổ chức công đoàn.',
    })),
  ],
);

export const awards = entries('award', [...bacTuLiem, ...giaLam, ...exchange, ...thuongTin, ...phuThinh]);

/** Awards that one article tells of, given to one body's people in one school year. */
function fromArticle(
  article: string,
  forBody: string,
  schoolYear: number | undefined,
  awards: readonly ToldAward[],
): readonly Award[] {
  return awards.map(({ quote, ...award }) => ({
    forBodies: [forBody],
    ...(schoolYear === undefined ? {} : { schoolYear }),
    sources: [{ article, ...(quote === undefined ? {} : { quote }) }],
    ...award,
  }));
}
