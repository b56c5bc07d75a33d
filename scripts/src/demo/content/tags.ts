import { entries } from '../demo-document.ts';

export const tags = entries('tag', [
  { name: 'Sáng kiến', slug: 'sang-kien' },
  { name: 'Dạy tốt - Học tốt', slug: 'day-tot-hoc-tot', description: 'Phong trào “Hai tốt” trong nhà trường.' },
  { name: 'Đỡ đầu học sinh', slug: 'do-dau-hoc-sinh' },
  { name: 'Học bổng', slug: 'hoc-bong' },
  { name: 'Đại hội công đoàn', slug: 'dai-hoi-cong-doan' },
  { name: 'Tập huấn', slug: 'tap-huan' },
  { name: 'Phúc lợi đoàn viên', slug: 'phuc-loi-doan-vien' },
  { name: 'Mái ấm Công đoàn', slug: 'mai-am-cong-doan' },
  { name: 'Covid-19', slug: 'covid-19' },
  { name: 'Nữ công', slug: 'nu-cong' },
  { name: 'Tết', slug: 'tet' },
  { name: 'Thể thao', slug: 'the-thao' },
  {
    name: 'Sắp xếp tổ chức',
    slug: 'sap-xep-to-chuc',
    description: 'Công đoàn phường, xã sau khi không còn cấp quận, huyện.',
  },
  { name: 'Đọc số liệu', slug: 'doc-so-lieu', description: 'Trên, khoảng, ước tính: con số nào nói gì.' },
]);
