import type { DemoFields } from '../../demo-document.ts';
import { artwork, inVietnam, prose } from '../written.ts';

export const thuongTinKeoCo: DemoFields<'article'> = {
  title: 'Thường Tín: 166 người và một sợi dây thừng',
  slug: 'thuong-tin-166-nguoi-keo-co',
  format: 'video',
  category: 'cong-doan-truong-hoc',
  lead: 'Năm học 2022-2023, công đoàn khối giáo dục Thường Tín mở giải kéo co, 166 người dự. Chưa có thước phim nào của giải, nên một đoạn phim mẫu tạm giữ chỗ.',
  cover: artwork('keo-co', 'Giải kéo co của khối giáo dục Thường Tín có 166 người dự.'),
  displayedAt: inVietnam('2023-08-19 08:00'),
  authors: ['toa-soan-loa'],
  tags: ['the-thao'],
  unionBodies: [{ body: 'ldld-huyen-thuong-tin', role: 'subject' }],
  related: ['thuong-tin-mot-nam-se-chia', 'thuong-tin-91-dai-hoi'],
  sourceName: 'LĐTĐ',
  body: [
    {
      kind: 'embed',
      url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ',
      title: 'Phim mẫu: Big Buck Bunny',
      poster: 'keo-co',
      caption:
        'Phim hoạt hình của Blender Foundation, giấy phép CC BY 3.0, đặt ở đây để thử trình phát; không phải hình ảnh của giải.',
    },
    prose(`
      Khung phía trên cho thấy một bài video của Loa hoạt động ra sao. Trước khi bạn bấm, trang không hỏi máy chủ nào khác; bấm rồi,
      phim mới tải về từ nơi đăng. Ai tắt hẳn mã lệnh trong trình duyệt vẫn còn một liên kết bình thường. Phần còn lại của bài là những
      gì tư liệu có ghi.

      ## Một dòng trong bản tổng kết

      Tư liệu về năm học 2022-2023 của khối giáo dục Thường Tín chỉ dành một dòng cho giải kéo co: 166 người dự. Không có tên đội, không
      có tỷ số, cũng không có ngày. Khối có 91 công đoàn cơ sở, tính ra chưa tới hai người một nơi, vậy hẳn không phải trường nào cũng
      cử đội.

      ## Vì sao là kéo co

      Kéo co không cần sân lớn, không cần giày đinh, cũng không đòi ai tập trước cả tháng. Cô văn thư có thể đứng cạnh thầy dạy thể dục,
      bác bảo vệ đứng sau cô hiệu phó, và trong vài chục giây mọi chức danh chỉ còn là sức nặng của đôi chân.

      Với một tổ chức có 3.860 đoàn viên trên 3.900 cán bộ, giáo viên, nhân viên, trò chơi mà ai cũng vào được có cái lý của nó. Giải đấu
      dành cho người giỏi thì đa số đứng ngoài vỗ tay; còn sợi dây thừng chỉ hỏi bạn có chịu nắm hay không.

      ## Phần không lên hình

      Một ngày hội dễ quay. Những việc khác của năm khó lên hình hơn: 110 đoàn viên mới, 139 người được giới thiệu với Đảng, 94
      người được kết nạp. Mỗi con số ấy là nhiều buổi gặp gỡ, nhiều lá đơn và nhiều lần hỏi han mà không máy quay nào có mặt.

      ## Nếu bạn có thước phim

      Đơn vị nào từng quay giải này và muốn góp hình, xin gửi cho tòa soạn địa chỉ phim trên YouTube, Vimeo hoặc Facebook, kèm tên
      người quay. Loa chỉ đăng khi người trong hình đồng ý, và không đăng hình học sinh.`),
  ],
};
