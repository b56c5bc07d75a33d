import type { FieldsOf, TypeForm } from './form.ts';

export const frontPageForm: TypeForm<FieldsOf<'front-page'>> = {
  title: 'notice',
  columns: ['notice', 'updatedAt'],
  sort: ['updatedAt', 'DESC'],
  fields: {
    leadStory: [
      'Bài lớn nhất',
      'Bỏ trống thì trang chủ lấy bài nổi bật mới nhất trong mười bài mới, không có thì lấy bài mới nhất.',
    ],
    secondary: [
      'Các bài kế tiếp',
      'Theo thứ tự từ trên xuống; chưa đủ bốn thì trang chủ tự thêm bài nổi bật và bài mới.',
    ],
    sections: ['Các dải bên dưới', 'Kéo để đổi thứ tự. Dải không có bài sẽ không hiện.'],
    notice: ['Thông báo đầu trang', 'Một câu ngắn; bỏ trống thì không hiện.'],
  },
  rows: [['leadStory'], ['secondary'], ['sections'], ['notice']],
};
