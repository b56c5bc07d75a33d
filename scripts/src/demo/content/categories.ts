import { entries } from '../demo-document.ts';

export const categories = entries('category', [
  {
    name: 'Công đoàn viên',
    slug: 'cong-doan-vien',
    description: 'Người thật, việc thật ở công đoàn cơ sở: đoàn viên làm gì, được gì và mong gì.',
    order: 1,
  },
  {
    name: 'Hoạt động công đoàn',
    slug: 'hoat-dong-cong-doan',
    description: 'Hội nghị, tập huấn, đại hội và công việc thường ngày của công đoàn các cấp.',
    order: 2,
  },
  {
    name: 'Thi đua - Khen thưởng',
    slug: 'thi-dua-khen-thuong',
    description: 'Phong trào thi đua, sáng kiến và những tập thể, cá nhân được ghi nhận.',
    order: 3,
  },
  {
    name: 'Chăm lo đoàn viên',
    slug: 'cham-lo-doan-vien',
    description: 'Phúc lợi, hỗ trợ, học bổng, vốn vay và Mái ấm Công đoàn.',
    order: 4,
  },
  {
    name: 'Công đoàn trường học',
    slug: 'cong-doan-truong-hoc',
    description: 'Chuyện của thầy cô, nhân viên và công đoàn trong các nhà trường.',
    order: 5,
  },
  {
    name: 'Đối thoại',
    slug: 'doi-thoai',
    description: 'Hỏi đáp trực tuyến, giao lưu và giải đáp chính sách.',
    order: 6,
  },
  {
    name: 'Bạn đọc',
    slug: 'ban-doc',
    description: 'Cải chính, nói lại cho rõ và trao đổi giữa tòa soạn với người đọc.',
    order: 7,
  },
]);
