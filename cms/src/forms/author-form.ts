import type { FieldsOf, TypeForm } from './form.ts';

export const authorForm: TypeForm<FieldsOf<'author'>> = {
  title: 'name',
  columns: ['name', 'role', 'updatedAt'],
  sort: ['name', 'ASC'],
  fields: {
    name: ['Bút danh', 'Viết đúng như ký dưới bài.'],
    slug: ['Đường dẫn', 'Tự tạo từ bút danh, không dấu.'],
    role: ['Chức danh', 'Ví dụ: Phóng viên, Cộng tác viên.'],
    biography: ['Giới thiệu', 'Vài dòng, nếu tác giả muốn.'],
    portrait: ['Ảnh chân dung', 'Chỉ dùng khi tác giả đồng ý.'],
  },
  rows: [['name', 'slug'], ['role'], ['biography'], ['portrait']],
};
