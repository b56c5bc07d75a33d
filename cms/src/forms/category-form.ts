import type { FieldsOf, TypeForm } from './form.ts';

export const categoryForm: TypeForm<FieldsOf<'category'>> = {
  title: 'name',
  columns: ['name', 'slug', 'order'],
  sort: ['order', 'ASC'],
  fields: {
    name: ['Tên chuyên mục', 'Hiện trên trình đơn và trên thẻ bài.'],
    slug: ['Đường dẫn', 'Tự tạo từ tên, không dấu.'],
    description: ['Mô tả', 'Một câu, hiện đầu trang chuyên mục.'],
    order: ['Thứ tự', 'Số nhỏ đứng trước.'],
  },
  rows: [['name', 'slug'], ['description'], ['order']],
};
