import type {
  correction,
  legacyPath,
  legalReference,
  picture,
  seo,
  source,
  timelineEntry,
} from '@loa/shared-types/wire/parts';
import type { Form } from './form.ts';

export const pictureForm: Form<keyof typeof picture.shape> = {
  title: 'alt',
  fields: {
    image: ['Tệp ảnh', 'Nên rộng ít nhất 1600 điểm ảnh.'],
    alt: ['Mô tả ảnh', 'Kể điều thấy trong ảnh cho người không nhìn được; khác với chú thích.'],
    caption: ['Chú thích', 'Ai, ở đâu, khi nào.'],
    credit: ['Ảnh của', 'Người chụp hoặc nguồn ảnh.'],
    focalX: ['Tâm ảnh, ngang (%)', '0 là mép trái, 100 là mép phải. Phần này được giữ khi cắt ảnh.'],
    focalY: ['Tâm ảnh, dọc (%)', '0 là mép trên, 100 là mép dưới.'],
  },
  rows: [['image'], ['alt'], ['caption'], ['credit'], ['focalX', 'focalY']],
};

export const timelineEntryForm: Form<keyof typeof timelineEntry.shape> = {
  title: 'title',
  fields: {
    date: ['Thời gian', 'Ghi như muốn in: 7/2025, năm 2012…'],
    title: ['Tiêu đề', 'Một câu ngắn.'],
    text: ['Nội dung', 'Vài câu.'],
  },
  rows: [['date', 'title'], ['text']],
};

export const legalReferenceForm: Form<keyof typeof legalReference.shape> = {
  title: 'number',
  fields: {
    number: ['Số hiệu', 'Ví dụ: 04/2015/NĐ-CP.'],
    title: ['Tên văn bản', 'Trích yếu nội dung.'],
    issuer: ['Nơi ban hành', 'Ví dụ: Chính phủ.'],
    issuedOn: ['Ngày ban hành', 'Bỏ trống nếu không rõ.'],
    url: ['Địa chỉ xem văn bản', 'Bắt đầu bằng https://'],
  },
  rows: [['number', 'issuer', 'issuedOn'], ['title'], ['url']],
};

export const correctionForm: Form<keyof typeof correction.shape> = {
  title: 'correctedAt',
  fields: {
    correctedAt: ['Thời điểm cải chính', 'Giờ Việt Nam.'],
    wrong: ['Nội dung sai', 'Chép lại đúng chỗ đã đăng sai.'],
    right: ['Nội dung đúng', 'Viết lại cho đúng.'],
    note: ['Lời cải chính', 'Lời xin lỗi và giải thích, nếu cần.'],
  },
  rows: [['correctedAt'], ['wrong'], ['right'], ['note']],
};

export const seoForm: Form<keyof typeof seo.shape> = {
  title: 'title',
  fields: {
    title: ['Tiêu đề khi tìm kiếm', 'Khoảng 60 ký tự.'],
    description: ['Mô tả khi tìm kiếm', 'Khoảng 150 ký tự.'],
    image: ['Ảnh khi chia sẻ', 'Khổ 1200 × 630.'],
    noIndex: ['Không cho máy tìm kiếm ghi nhận', 'Chỉ bật khi thật cần.'],
    canonicalUrl: ['Địa chỉ gốc', 'Nếu bài này đăng lại từ trang khác.'],
  },
  rows: [['title'], ['description'], ['image'], ['canonicalUrl'], ['noIndex']],
};

export const legacyPathForm: Form<keyof typeof legacyPath.shape> = {
  title: 'path',
  fields: { path: ['Địa chỉ cũ', 'Phần sau tên miền, bắt đầu bằng dấu /.'] },
  rows: [['path']],
};

export const sourceForm: Form<keyof typeof source.shape> = {
  title: 'title',
  fields: {
    article: ['Bài trên trang báo', 'Bài đã đăng có thông tin này.'],
    quote: ['Nguyên văn', 'Câu trong nguồn, để đối chiếu.'],
    url: ['Địa chỉ', 'Nếu nguồn ở nơi khác, bắt đầu bằng https://'],
    title: ['Tên nguồn', 'Tên bài hoặc văn bản.'],
  },
  rows: [['article'], ['title'], ['url'], ['quote']],
};
