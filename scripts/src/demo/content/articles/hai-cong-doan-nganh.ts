import type { DemoFields } from '../../demo-document.ts';
import { artwork, figure, inVietnam, prose } from '../written.ts';

export const haiCongDoanNganh: DemoFields<'article'> = {
  title: 'Hai công đoàn ngành Giáo dục Hà Nội - Hải Phòng: Học nhau cách làm cho thầy cô',
  slug: 'hai-cong-doan-nganh-giao-duc-trao-doi-kinh-nghiem',
  format: 'news',
  category: 'hoat-dong-cong-doan',
  lead: 'Một buổi trao đổi kinh nghiệm về phong trào thi đua nghề dạy học, và 20 suất học bổng ở lại với học trò vùng đảo Cát Bà, Cát Hải.',
  cover: artwork('vinh-dao', '20 suất học bổng, mỗi suất 1 triệu đồng, đến với học sinh Cát Bà, Cát Hải.'),
  displayedAt: inVietnam('2024-03-20 14:30'),
  authors: ['toa-soan-loa'],
  tags: ['hoc-bong', 'do-dau-hoc-sinh'],
  unionBodies: [
    { body: 'cong-doan-nganh-giao-duc-ha-noi', role: 'organiser' },
    { body: 'cong-doan-nganh-giao-duc-hai-phong', role: 'co-organiser' },
    { body: 'cong-doan-truong-thcs-thpt-newton', role: 'co-organiser' },
    { body: 'cong-doan-giao-duc-viet-nam', role: 'mentioned' },
  ],
  campaigns: [
    'nha-truong-cung-chung-tay-phat-trien',
    'ho-tro-giao-duc-mien-nui',
    'nha-giao-ha-noi-giup-do-hoc-sinh-kho-khan',
  ],
  awards: ['hai-muoi-suat-hoc-bong-cat-ba-cat-hai'],
  related: ['bac-tu-liem-209-thay-co-nhan-do-dau-235-hoc-sinh', 'mot-phong-trao-nhieu-ten-goi'],
  body: [
    prose(`
      Ngồi ghế chủ trì là hai người đứng đầu hai công đoàn ngành: ông Đỗ Văn Nam, Chủ tịch Công đoàn ngành Giáo dục Hà Nội, và ông Trần
      Văn Thắng, Chủ tịch Công đoàn ngành Giáo dục Hải Phòng. Câu hỏi chung của hai bên không xa lạ với bất cứ cán bộ công đoàn nào: làm
      sao để phong trào không chỉ nằm trong kế hoạch.

      Công đoàn ngành Giáo dục Hà Nội mang tới kinh nghiệm của một tổ chức lớn, trực tiếp quản lý 200 công đoàn cơ sở với khoảng 12.000
      đoàn viên. Theo ông Đỗ Văn Nam, phong trào mang đặc thù nghề nghiệp có ích trước hết cho chính người dạy: nó làm đội ngũ vững hơn
      và gắn với phẩm chất mà nghề này đòi hỏi.

      ## Từ cuộc vận động tới việc làm

      Hai cuộc vận động được nói tới nhiều nhất là “Hỗ trợ giáo dục miền núi, vùng sâu, vùng xa, vùng đặc biệt khó khăn”, do Công đoàn
      Giáo dục Việt Nam phát động, và “Nhà giáo Hà Nội giúp đỡ học sinh khó khăn”, do chính Công đoàn ngành Giáo dục Hà Nội khởi xướng.

      Để hai cuộc vận động ấy thành việc cụ thể, từ tháng 12/2022 có thêm phong trào “Nhà trường cùng chung tay phát triển - Thầy cô cùng
      sẻ chia trách nhiệm”. Ý tưởng gọn: nơi thuận lợi nhận một nơi khó khăn làm bạn, chia sẻ người, chia sẻ cách dạy, chia sẻ phương
      tiện, và làm lâu dài chứ không phải một chuyến đi.`),
    {
      kind: 'pull-quote',
      text: 'Trường nơi thuận lợi nhận trường nơi khó khăn làm bạn, và làm lâu dài.',
      speaker: 'Loa',
      role: 'Tóm ý phong trào “Nhà trường cùng chung tay phát triển - Thầy cô cùng sẻ chia trách nhiệm”',
    },
    figure(
      'truong-vung-cao',
      'Rút ngắn khoảng cách giữa các trường là mục đích của phong trào bắt đầu từ tháng 12/2022.',
      'wide',
    ),
    prose(`
      ## 20 suất học bổng

      Cũng dịp này, Công đoàn ngành Giáo dục Hà Nội cùng Công đoàn Trường THCS-THPT Newton trao 20 suất học bổng, mỗi suất 1 triệu đồng,
      cho học sinh Trường THPT Cát Bà và học sinh thuộc Phòng GD&ĐT huyện Cát Hải. Số tiền không lớn. Ý nghĩa nằm ở chỗ người trao và
      người nhận cách nhau một chuyến phà, và sợi dây ấy có thể nối tiếp.

      ## Điều còn để ngỏ

      Tư liệu về buổi gặp không ghi ngày và nơi tổ chức, nên Loa không nêu. Ngày ở đầu bài là ngày hiển thị của bản trình diễn. Số đoàn
      viên “khoảng 12.000” cũng được giữ nguyên chữ “khoảng”: đó là cách nói của người trong cuộc, không phải số đếm.

      Điều chắc chắn là hai công đoàn đã tìm được một tiếng nói chung: muốn thầy cô coi công đoàn là chỗ dựa, trước hết công đoàn phải có
      mặt ở nơi thầy cô cần.`),
  ],
};
