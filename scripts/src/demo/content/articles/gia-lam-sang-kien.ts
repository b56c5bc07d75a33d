import type { DemoFields } from '../../demo-document.ts';
import { artwork, inVietnam, prose } from '../written.ts';

export const giaLamSangKien: DemoFields<'article'> = {
  title: 'Gia Lâm cập nhật 3.124 sáng kiến, khối trường học góp 743',
  slug: 'gia-lam-hon-ba-nghin-sang-kien',
  format: 'news',
  masthead: 'LĐTĐ',
  category: 'thi-dua-khen-thuong',
  lead: 'Hết giai đoạn 1 của chương trình “1 triệu sáng kiến” do Tổng LĐLĐ Việt Nam phát động, công đoàn huyện Gia Lâm đã đưa lên hệ thống 3.124 sáng kiến; gần một phần tư đến từ các nhà trường.',
  cover: artwork('sang-kien', 'Cứ bốn sáng kiến của Gia Lâm thì gần một đến từ trường học.'),
  displayedAt: inVietnam('2022-12-08 09:15'),
  authors: ['pham-diep'],
  tags: ['sang-kien', 'doc-so-lieu'],
  unionBodies: [
    { body: 'ldld-huyen-gia-lam', role: 'subject' },
    { body: 'tong-ldld-viet-nam', role: 'organiser' },
  ],
  campaigns: [
    '1-trieu-sang-kien',
    'day-tot-hoc-tot',
    'doi-moi-sang-tao-trong-day-va-hoc',
    'dan-chu-ky-cuong-tinh-thuong-trach-nhiem',
    'nha-truong-van-hoa-nha-giao-mau-muc',
    'nha-giao-ha-noi-giup-do-hoc-sinh-kho-khan',
    'ho-tro-giao-duc-mien-nui',
  ],
  awards: ['gia-lam-bieu-duong-39-sang-kien'],
  related: ['gia-lam-cham-lo-nha-giao', 'noi-lai-cho-ro-ve-con-so-1724'],
  sourceName: 'LĐTĐ',
  corrections: [
    {
      correctedAt: inVietnam('2022-12-15 10:00'),
      wrong: 'Gia Lâm đạt 3.124 sáng kiến, vượt chỉ tiêu 1.724.',
      right: 'Gia Lâm cập nhật 3.124 sáng kiến; 1.724 là chỉ tiêu suy ra từ cách ghi “3.124 /1.724” của nguồn.',
      note: 'Nguồn không viết chữ “chỉ tiêu”. Mục nói lại này là một phần của bản trình diễn.',
    },
  ],
  body: [
    prose(`
      Con số 3.124 được ghi nhận khi giai đoạn 1 của chương trình khép lại. Khối trường học góp 743 sáng kiến. Nguồn in cặp số
      “3.124 /1.724” mà không giải thích vế sau; cách hiểu hợp lý là 3.124 sáng kiến trên chỉ tiêu 1.724, trong đó chữ “chỉ tiêu” là
      suy ra chứ không phải lời của nguồn.`),
    {
      kind: 'key-figures',
      title: 'Sáng kiến ở Gia Lâm, giai đoạn 1',
      chart: 'bars',
      figures: [
        { label: 'Đã cập nhật', value: 3124, qualifier: 'exact', unit: 'sáng kiến' },
        { label: 'Chỉ tiêu (suy ra)', value: 1724, qualifier: 'exact', inferred: true, unit: 'sáng kiến' },
        { label: 'Riêng khối trường học', value: 743, qualifier: 'exact', unit: 'sáng kiến', scope: 'Khối trường học' },
      ],
    },
    prose(`
      ## Từ bảng đen tới bàn làm việc

      Sáng kiến của thầy cô thường đến từ những việc rất gần: một cách ra đề, một bộ đồ dùng tự làm, một quy trình giúp văn phòng bớt giấy tờ.
      Công đoàn các trường phối hợp với ban giám hiệu đưa việc này vào các phong trào quen thuộc như “Hai tốt”, “Đổi mới, sáng tạo trong
      dạy và học”, “Nhà trường văn hóa - Nhà giáo mẫu mực - Học sinh thanh lịch”, cùng các cuộc vận động “Dân chủ - Kỷ cương - Tình
      thương - Trách nhiệm”, “Nhà giáo Hà Nội giúp đỡ học sinh có khó khăn” và “Hỗ trợ giáo dục miền núi, vùng sâu, vùng xa, vùng đặc
      biệt khó khăn”.

      Dịp kỷ niệm 93 năm Ngày thành lập Công đoàn Việt Nam, huyện phổ biến và biểu dương 39 sáng kiến, trong đó khối trường học có 7.

      ## Một chỗ chưa khớp trong nguồn

      Cũng trong bài nguồn có con số khác: 36 sáng kiến, trường học 6, được khen dịp kỷ niệm 90 năm thành lập Công đoàn Việt Nam và được
      nói là “mới đây”. Hai mốc 90 năm và 93 năm không thể cùng là vừa diễn ra. Loa dùng con số 39 và 7, ghi lại con số 36 và 6 để bạn
      đọc biết, và không tự chọn bên nào đúng.

      ## Vì sao 743 đáng chú ý

      Khối trường học có 82 trong số 244 công đoàn cơ sở của huyện, tức khoảng một phần ba số đơn vị, và 3.646 trong 15.249 đoàn viên,
      gần một phần tư. Đóng góp 743 trên 3.124 sáng kiến vì thế vừa đúng với số người: nhà trường không đứng ngoài một chương trình
      vốn dễ nghĩ là của nhà máy.

      Khi sáng kiến của một cô giáo mầm non đứng cùng danh sách với cải tiến của một người thợ, khoảng cách giữa “lao động chân tay” và
      “lao động trí óc” cũng hẹp lại. Phần còn lại, đưa sáng kiến ra khỏi trang báo cáo để nơi khác dùng được, là việc của giai đoạn sau.`),
  ],
};
