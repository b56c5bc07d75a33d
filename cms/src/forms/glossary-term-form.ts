import type { FieldsOf, TypeForm } from './form.ts';

export const glossaryTermForm: TypeForm<FieldsOf<'glossary-term'>> = {
  title: 'abbreviation',
  columns: ['abbreviation', 'meaning', 'updatedAt'],
  sort: ['abbreviation', 'ASC'],
  fields: {
    abbreviation: ['Từ viết tắt', 'Viết đúng như trong bài, ví dụ CĐCS.'],
    meaning: ['Nghĩa đầy đủ', 'Ví dụ: công đoàn cơ sở.'],
    explanation: ['Giải thích thêm', 'Một câu, nếu cần; đứng sau nghĩa trong bảng “Chữ viết tắt” cuối bài.'],
  },
  rows: [['abbreviation', 'meaning'], ['explanation']],
};
