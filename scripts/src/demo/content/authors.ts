import { entries } from '../demo-document.ts';

/** Pen names as the source pages sign them, and the demo's own desk. */
export const authors = entries('author', [
  {
    name: 'Lê Thắm',
    slug: 'le-tham',
    role: 'Bút danh',
    biography: 'Bút danh viết về công đoàn khối giáo dục quận Bắc Từ Liêm.',
  },
  {
    name: 'Phạm Diệp',
    slug: 'pham-diep',
    role: 'Bút danh',
    biography: 'Bút danh viết về công đoàn khối trường học huyện Gia Lâm.',
  },
  {
    name: 'K.Tiến',
    slug: 'k-tien',
    role: 'Bút danh',
    biography: 'Bút danh viết về công đoàn khối giáo dục huyện Thường Tín.',
  },
  {
    name: 'Đinh Luyện',
    slug: 'dinh-luyen',
    role: 'Bút danh',
    biography: 'Bút danh viết về công đoàn trường học thị xã Sơn Tây.',
  },
  {
    name: 'Tòa soạn Loa',
    slug: 'toa-soan-loa',
    role: 'Ban biên tập bản trình diễn',
    biography:
      'Bút danh chung của bản trình diễn: các bài tổng hợp, đồ họa và hỏi đáp được viết lại từ tư liệu đã công bố.',
  },
]);
