import type { FieldsOf, TypeForm } from './form.ts';

export const tagForm: TypeForm<FieldsOf<'tag'>> = {
  title: 'name',
  columns: ['name', 'slug', 'updatedAt'],
  sort: ['name', 'ASC'],
  fields: {
    name: ['Tên chủ đề', 'Ngắn, viết như người đọc sẽ tìm.'],
    slug: ['Đường dẫn', 'Tự tạo từ tên, không dấu.'],
    description: ['Mô tả', 'Một câu, hiện đầu trang chủ đề.'],
  },
  rows: [['name', 'slug'], ['description']],
};
