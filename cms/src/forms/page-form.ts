import type { FieldsOf, TypeForm } from './form.ts';

export const pageForm: TypeForm<FieldsOf<'page'>> = {
  title: 'title',
  columns: ['title', 'slug', 'updatedAt'],
  sort: ['title', 'ASC'],
  fields: {
    title: ['Tên trang', 'Ví dụ: Giới thiệu, Liên hệ, Quyền riêng tư.'],
    slug: ['Đường dẫn', 'Địa chỉ của trang, ví dụ gioi-thieu. Không trùng với các mục sẵn có của trang báo.'],
    lead: ['Mở đầu', 'Một hai câu dưới tên trang.'],
    body: ['Nội dung', 'Thêm từng khối: đoạn văn, ảnh, bảng…'],
    seo: ['Tìm kiếm và chia sẻ', 'Chỉ điền khi muốn khác với tên trang.'],
  },
  rows: [['title', 'slug'], ['lead'], ['body'], ['seo']],
};
