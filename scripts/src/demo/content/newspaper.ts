import type { DemoDocument } from '../demo-document.ts';

/** What there is once: the newspaper's name, menus and imprint, and its front page. */
export const siteSetting: DemoDocument<'site-setting'> = {
  type: 'site-setting',
  key: 'site-setting',
  fields: {
    name: 'Loa',
    tagline: 'Tiếng nói của người lao động',
    description:
      'Bản trình diễn của một tờ báo công đoàn: tin tức, phong trào thi đua, khen thưởng và chuyện của đoàn viên.',
    shareImage: 'loa',
    mainMenu: [
      { label: 'Công đoàn viên', category: 'cong-doan-vien' },
      { label: 'Hoạt động', category: 'hoat-dong-cong-doan' },
      { label: 'Thi đua', category: 'thi-dua-khen-thuong' },
      { label: 'Chăm lo', category: 'cham-lo-doan-vien' },
      { label: 'Trường học', category: 'cong-doan-truong-hoc' },
      { label: 'Đối thoại', category: 'doi-thoai' },
      { label: 'Công đoàn các cấp', url: '/cong-doan/' },
      { label: 'Khen thưởng', url: '/khen-thuong/' },
    ],
    footerMenu: [
      { label: 'Giới thiệu', page: 'gioi-thieu' },
      { label: 'Liên hệ', page: 'lien-he' },
      { label: 'Quyền riêng tư', page: 'quyen-rieng-tu' },
      { label: 'Bạn đọc', category: 'ban-doc' },
    ],
    imprint: {
      publisher: 'Bản trình diễn Loa (không phải cơ quan báo chí)',
      licence: 'Bản trình diễn, không có giấy phép hoạt động báo chí',
      editorInChief: 'Ban biên tập bản trình diễn',
      address: 'Địa chỉ mẫu, thành phố Hà Nội',
      telephone: '024 0000 0000',
      email: 'toasoan@example.org',
      note: 'Nội dung viết lại từ tư liệu đã công bố; hình là tranh minh họa.',
    },
  },
};

export const frontPage: DemoDocument<'front-page'> = {
  type: 'front-page',
  key: 'front-page',
  fields: {
    leadStory: 'mot-phong-trao-nhieu-ten-goi',
    secondary: [
      'truc-tuyen-hoi-dap-cung-cong-doan-truong-hoc',
      'ha-noi-80925-sang-kien-duoc-cong-nhan-nam-2025',
      'cong-doan-phuong-xa-sau-thang-7-2025',
      'bac-tu-liem-209-thay-co-nhan-do-dau-235-hoc-sinh',
    ],
    sections: [
      { kind: 'live', title: 'Trực tuyến', count: 2 },
      { kind: 'category', title: 'Hoạt động công đoàn', category: 'hoat-dong-cong-doan', count: 6 },
      { kind: 'category', title: 'Công đoàn viên', category: 'cong-doan-vien', count: 4 },
      {
        kind: 'campaigns',
        title: 'Phong trào',
        campaigns: [
          '1-trieu-sang-kien',
          'nha-giao-bac-tu-liem-nhan-do-dau-hoc-sinh',
          'hoc-bong-con-doan-vien-2025',
          'dai-hoi-cong-doan-co-so-khoi-giao-duc-thuong-tin',
        ],
        count: 4,
      },
      { kind: 'category', title: 'Chăm lo đoàn viên', category: 'cham-lo-doan-vien', count: 4 },
      {
        kind: 'awards',
        title: 'Khen thưởng',
        awards: [
          'co-thi-dua-chinh-phu-bac-tu-liem-2021-2022',
          'bang-khen-thanh-pho-bac-tu-liem-2021-2022',
          'ky-niem-chuong-vi-su-nghiep-cong-doan-thuong-tin',
          'sang-kien-cap-thanh-pho-phu-thinh-2023',
        ],
        count: 4,
      },
      { kind: 'category', title: 'Công đoàn trường học', category: 'cong-doan-truong-hoc', count: 4 },
      { kind: 'category', title: 'Thi đua - Khen thưởng', category: 'thi-dua-khen-thuong', count: 4 },
      { kind: 'category', title: 'Đối thoại', category: 'doi-thoai', count: 4 },
      { kind: 'category', title: 'Bạn đọc', category: 'ban-doc', count: 4 },
    ],
    notice: 'Đây là bản trình diễn: bài viết lại từ tư liệu đã công bố, hình là tranh minh họa.',
  },
};

const oldAddresses: readonly (readonly [from: string, to: string])[] = [
  ['/gioi-thieu.html', '/gioi-thieu/'],
  ['/lien-he.html', '/lien-he/'],
  ['/cong-doan-vien.htm', '/chuyen-muc/cong-doan-vien/'],
  ['/thi-dua', '/chuyen-muc/thi-dua-khen-thuong/'],
];

export const redirects: readonly DemoDocument<'redirect'>[] = oldAddresses.map(([from, to]) => ({
  type: 'redirect',
  key: from,
  fields: { from, to },
}));
