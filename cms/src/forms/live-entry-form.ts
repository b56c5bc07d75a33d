import type { FieldsOf, TypeForm } from './form.ts';

export const liveEntryForm: TypeForm<FieldsOf<'live-entry'>> = {
  title: 'title',
  columns: ['happenedAt', 'title', 'article', 'author', 'keyMoment'],
  sort: ['happenedAt', 'DESC'],
  fields: {
    article: ['Bài trực tuyến', 'Bài mà tin này thuộc về.'],
    happenedAt: ['Thời điểm', 'Giờ diễn ra, theo giờ Việt Nam; các tin xếp theo giờ này.'],
    title: ['Tiêu đề', 'Một câu ngắn. Có thể bỏ trống.'],
    text: ['Nội dung', 'Một hai đoạn, đăng nhanh rồi bổ sung bằng tin mới.'],
    author: ['Người viết', 'Bút danh của người ghi tin này.'],
    picture: ['Ảnh', 'Không bắt buộc.'],
    keyMoment: ['Điểm nhấn', 'Đưa tin này vào phần tóm tắt đầu bài.'],
    pinned: ['Ghim lên đầu', 'Giữ tin ở trên cùng, bất kể giờ nào.'],
  },
  rows: [['article', 'happenedAt'], ['title'], ['text'], ['picture'], ['author'], ['keyMoment', 'pinned']],
};
