import type { DemoFields } from '../../demo-document.ts';
import { artwork, figure, inVietnam, prose } from '../written.ts';

export const thuongTinDaiHoi: DemoFields<'article'> = {
  title: 'Thường Tín: 91/91 công đoàn cơ sở khối giáo dục hoàn thành đại hội',
  slug: 'thuong-tin-91-dai-hoi',
  format: 'news',
  masthead: 'LĐTĐ',
  category: 'hoat-dong-cong-doan',
  lead: 'Khối giáo dục huyện Thường Tín khép lại năm học 2022-2023 với đại hội nhiệm kỳ 2023-2028 ở tất cả các trường, 21 đơn vị xếp loại xuất sắc và không đơn vị nào không hoàn thành nhiệm vụ.',
  cover: artwork('hoi-truong', '91/91 công đoàn cơ sở đã tổ chức đại hội nhiệm kỳ 2023-2028.'),
  displayedAt: inVietnam('2023-08-15 16:40'),
  authors: ['k-tien'],
  tags: ['dai-hoi-cong-doan'],
  unionBodies: [
    { body: 'ldld-huyen-thuong-tin', role: 'organiser' },
    { body: 'ldld-thanh-pho-ha-noi', role: 'mentioned' },
    { body: 'tong-ldld-viet-nam', role: 'mentioned' },
  ],
  campaigns: [
    'dai-hoi-cong-doan-co-so-khoi-giao-duc-thuong-tin',
    'day-tot-hoc-tot',
    'gioi-viec-truong-dam-viec-nha',
    'nha-truong-van-hoa-nha-giao-mau-muc',
  ],
  awards: [
    'khen-thuong-50-tap-the-42-ca-nhan-thuong-tin',
    'ky-niem-chuong-vi-su-nghiep-cong-doan-thuong-tin',
    'bang-khen-sang-kien-sang-tao-thuong-tin',
  ],
  related: ['thuong-tin-mot-nam-se-chia', 'mot-phong-trao-nhieu-ten-goi'],
  sourceName: 'LĐTĐ',
  body: [
    prose(`
      Khối giáo dục Thường Tín có 91 công đoàn cơ sở, 3.860 đoàn viên trên tổng số 3.900 cán bộ, giáo viên, nhân viên. Nói cách khác, gần
      như ai làm việc trong nhà trường cũng là đoàn viên. Năm học 2022-2023, tổ chức này kết nạp thêm 110 đoàn viên, giới thiệu 139 người
      ưu tú cho Đảng và có 94 người được kết nạp.

      Hội nghị nhìn lại năm học có ông Nguyễn Huy Khánh, Phó Chủ tịch LĐLĐ thành phố Hà Nội; ông Lê Tuấn Dũng, Chủ tịch Ủy ban MTTQ huyện
      và ông Phan Thanh Tùng, Phó Chủ tịch UBND huyện cùng dự.

      ## Đại hội ở mọi trường

      Việc lớn nhất trong năm là đại hội công đoàn cơ sở. Đến khi kết thúc năm học, 91/91 đơn vị đã tổ chức xong đại hội nhiệm kỳ
      2023-2028, không trường nào phải lùi lại.`),
    {
      kind: 'key-figures',
      title: 'Xếp loại 91 công đoàn cơ sở khối giáo dục Thường Tín',
      chart: 'share',
      figures: [
        { label: 'Hoàn thành xuất sắc', value: 21, qualifier: 'exact', unit: 'đơn vị' },
        { label: 'Hoàn thành tốt', value: 70, qualifier: 'exact', unit: 'đơn vị' },
        { label: 'Không hoàn thành', value: 0, qualifier: 'exact', unit: 'đơn vị' },
      ],
    },
    prose(`
      Kết quả xếp loại: 21 đơn vị xuất sắc, 70 đơn vị hoàn thành tốt nhiệm vụ. Không có công đoàn cơ sở nào không hoàn thành.

      ## Nhà trường văn hóa, nhà giáo mẫu mực

      Các phong trào được giữ đều trong năm là “Dạy tốt, học tốt”, “Giỏi việc trường - Đảm việc nhà” và “Xây dựng nhà trường văn hóa - nhà
      giáo mẫu mực - học sinh thanh lịch”. Ba cái tên, ba đối tượng: bài giảng của thầy cô, công việc của chị em, và nếp sống
      chung của cả nhà trường.`),
    figure('co-va-huan-chuong', 'Khen thưởng của ba cấp công đoàn được nguồn gộp thành một con số.'),
    prose(`
      ## Ghi nhận

      Có 50 tập thể và 42 cá nhân được nhận Bằng khen, Cờ thi đua hoặc Giấy khen của Tổng Liên đoàn, Thành phố và huyện. Nguồn không tách
      mỗi cấp bao nhiêu, cũng không tách từng loại, nên ở đây chỉ ghi tổng. Ngoài ra còn Giấy khen và danh hiệu của UBND huyện mà số
      lượng không được nêu.

      Riêng hai loại được đếm rõ: 22 kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức Công đoàn” và 8 Bằng khen “Sáng kiến, sáng tạo”.

      Ngày hiển thị của bài là ngày của bản trình diễn; trang nguồn không ghi ngày.`),
  ],
};
