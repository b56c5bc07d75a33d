import type { DemoFields } from '../../demo-document.ts';
import { artwork, inVietnam, prose } from '../written.ts';

export const noiLaiChoRo: DemoFields<'article'> = {
  title: 'Về con số 1.724 trong bài sáng kiến ở Gia Lâm',
  slug: 'noi-lai-cho-ro-ve-con-so-1724',
  format: 'correction',
  category: 'ban-doc',
  lead: 'Bản đầu của bài “Gia Lâm cập nhật 3.124 sáng kiến, khối trường học góp 743” gọi 1.724 là chỉ tiêu như một điều chắc chắn. Điều đó không đúng với nguồn.',
  cover: artwork('loa', 'Nói lại cho rõ là một phần công việc của tờ báo.'),
  displayedAt: inVietnam('2022-12-15 10:00'),
  authors: ['toa-soan-loa'],
  tags: ['doc-so-lieu', 'sang-kien'],
  unionBodies: [{ body: 'ldld-huyen-gia-lam', role: 'mentioned' }],
  campaigns: ['1-trieu-sang-kien'],
  related: ['gia-lam-hon-ba-nghin-sang-kien', 'gia-lam-qua-nhung-con-so'],
  corrections: [
    {
      correctedAt: inVietnam('2022-12-15 10:00'),
      wrong: 'Gia Lâm đạt 3.124 sáng kiến, vượt chỉ tiêu 1.724.',
      right: 'Gia Lâm cập nhật 3.124 sáng kiến; 1.724 là chỉ tiêu suy ra từ cách ghi “3.124 /1.724” của nguồn.',
    },
  ],
  body: [
    prose(`
      **Đã viết:** Gia Lâm đạt 3.124 sáng kiến, vượt chỉ tiêu 1.724.

      **Nay nói lại:** Gia Lâm cập nhật 3.124 sáng kiến khi kết thúc giai đoạn 1 chương trình “1 triệu sáng kiến”. Nguồn in “3.124 /1.724” và
      không giải thích con số sau. Hiểu 1.724 là chỉ tiêu là một suy luận hợp lý, nhưng vẫn là suy luận; vì vậy chữ “vượt” cũng không dùng
      được.

      Bài gốc và đồ họa đã thêm chữ “suy ra” vào mọi chỗ có con số này. Mục cải chính được dựng cho bản trình diễn, để cho thấy cách Loa ghi
      lại một lần nói sai: nội dung sai, nội dung đúng và thời điểm sửa đều được giữ.`),
  ],
};
