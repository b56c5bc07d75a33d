import type { DemoFields } from '../../demo-document.ts';
import { artwork, figure, inVietnam, prose } from '../written.ts';

export const congDoanPhuongXa: DemoFields<'article'> = {
  title: 'Công đoàn phường, xã sau tháng 7/2025: Những gì đã biết và chưa biết',
  slug: 'cong-doan-phuong-xa-sau-thang-7-2025',
  format: 'feature',
  category: 'hoat-dong-cong-doan',
  lead: 'Cấp quận, huyện kết thúc, công đoàn phường, xã xuất hiện trên mặt báo. Từ các tin của năm 2025, Loa gom lại điều đã biết và để riêng điều chưa ai xác nhận.',
  cover: artwork('thanh-pho', 'Tên các công đoàn phường, xã đã có mặt trong tin tức năm 2025.'),
  displayedAt: inVietnam('2025-12-10 06:30'),
  authors: ['toa-soan-loa'],
  tags: ['sap-xep-to-chuc'],
  unionBodies: [
    { body: 'ldld-thanh-pho-ha-noi', role: 'subject' },
    { body: 'cong-doan-phuong-tay-ho', role: 'mentioned' },
    { body: 'cong-doan-phuong-phu-thuong', role: 'mentioned' },
    { body: 'cong-doan-phuong-kim-lien', role: 'mentioned' },
    { body: 'cong-doan-phuong-tuong-mai', role: 'mentioned' },
    { body: 'cong-doan-phuong-phu-dien', role: 'mentioned' },
    { body: 'cong-doan-phuong-xuan-dinh', role: 'mentioned' },
    { body: 'cong-doan-phuong-van-mieu-quoc-tu-giam', role: 'mentioned' },
    { body: 'cong-doan-xa-dan-phuong', role: 'mentioned' },
    { body: 'cong-doan-cac-khu-cong-nghe-cao-va-khu-cong-nghiep-ha-noi', role: 'mentioned' },
  ],
  related: [
    'giao-ban-chu-tich-cong-doan-xa-phuong',
    'phu-dien-xuan-dinh-tap-huan-hon-200-can-bo',
    'tay-ho-phu-thuong-tap-huan-hon-150-can-bo',
  ],
  body: [
    prose(`
      Tháng 7/2025, Hà Nội không còn quận, huyện, thị xã. Với người đọc báo công đoàn, dấu hiệu rõ nhất là những cái tên quen thuộc kiểu
      “LĐLĐ quận” thưa dần, nhường chỗ cho “Công đoàn phường” và “Công đoàn xã”.

      ## Đã biết: chín cái tên

      Trong các tin năm 2025 mà bản trình diễn có, chín tổ chức được nhắc: bảy công đoàn phường là Tây Hồ, Phú Thượng, Kim Liên, Tương Mai,
      Phú Diễn, Xuân Đỉnh, Văn Miếu - Quốc Tử Giám; một công đoàn xã là Đan Phượng; và Công đoàn các Khu công nghệ cao và Khu công nghiệp Hà
      Nội.

      ## Đã biết: việc đang làm

      Việc nổi nhất là tập huấn. Hai công đoàn phường Tây Hồ và Phú Thượng mở lớp cho hơn 150 cán bộ. Phú Diễn và Xuân Đỉnh mở lớp cho hơn
      200 cán bộ vào ngày 24/11. Ngày 6/11 có giao ban các chủ tịch công đoàn, ngày 7/11 có đối thoại trực tuyến ở Văn Miếu - Quốc Tử Giám.
      Ba ngày này nguồn không ghi năm; 2025 là suy ra.`),
    {
      kind: 'timeline',
      title: 'Cuối năm 2025 qua các tin đã đăng',
      entries: [
        {
          date: '31/10/2025',
          title: '16 đội vào chung kết bóng đá',
          text: 'Vòng chung kết toàn quốc Giải Bóng đá công nhân, viên chức Việt Nam.',
        },
        {
          date: '6/11 (2025, suy ra)',
          title: 'Giao ban chủ tịch công đoàn',
          text: 'Xã, phường và các khu công nghệ cao, khu công nghiệp.',
        },
        { date: '7/11 (2025, suy ra)', title: 'Đối thoại trực tuyến', text: 'Phường Văn Miếu - Quốc Tử Giám.' },
        {
          date: '24/11 (2025, suy ra)',
          title: 'Tập huấn hơn 200 cán bộ',
          text: 'Công đoàn phường Phú Diễn và Xuân Đỉnh.',
        },
      ],
    },
    figure('dam-sen', 'Một lớp tổ chức khép lại, một lớp khác bắt đầu.'),
    prose(`
      ## Chưa biết: ai kế tiếp ai

      Câu hỏi tự nhiên nhất lại không có lời đáp trong nguồn nào: công đoàn phường này nhận phần việc, hồ sơ, đoàn viên của công đoàn quận
      nào? Muốn trả lời phải có quyết định, có số và ngày. Danh bạ của Loa vì thế để trống phần “kế tiếp”. Mục ví dụ ở trang LĐLĐ thị xã Sơn
      Tây chỉ để cho thấy phần này sẽ trông ra sao, và được ghi rõ là ví dụ.

      ## Cần làm gì khi có việc

      Đoàn viên vẫn bắt đầu từ công đoàn cơ sở nơi mình làm việc. Cấp trên đổi tên, nhưng cánh cửa đầu tiên thì không.`),
  ],
};
