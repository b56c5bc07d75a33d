import type { FieldsOf, TypeForm } from './form.ts';

export const redirectForm: TypeForm<FieldsOf<'redirect'>> = {
  title: 'from',
  columns: ['from', 'to', 'updatedAt'],
  sort: ['updatedAt', 'DESC'],
  fields: {
    from: ['Địa chỉ cũ', 'Phần sau tên miền, bắt đầu bằng dấu /, kể cả phần sau dấu ?.'],
    to: ['Dẫn đến', 'Một địa chỉ của trang báo (bắt đầu bằng /) hoặc địa chỉ đầy đủ bắt đầu bằng https://'],
  },
  rows: [['from'], ['to']],
};
