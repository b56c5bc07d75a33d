import type { DemoFields } from '../../demo-document.ts';
import { artwork, figure, inVietnam, prose } from '../written.ts';

export const bacTuLiem: DemoFields<'article'> = {
  title: 'Bắc Từ Liêm: 209 thầy cô nhận đỡ đầu 235 học sinh',
  slug: 'bac-tu-liem-209-thay-co-nhan-do-dau-235-hoc-sinh',
  format: 'feature',
  masthead: 'LĐ&PL',
  category: 'cong-doan-vien',
  lead: 'Một năm học nhìn từ khối trường học quận Bắc Từ Liêm: thi đua không dừng ở bảng thành tích, mà đi tới từng học trò còn thiếu người đưa đón, thiếu sách vở, thiếu một buổi học thêm không mất tiền.',
  cover: artwork(
    'bong-sen-tren-tay',
    '209 cán bộ, giáo viên của quận nhận đỡ đầu 235 học sinh trong năm học 2021-2022.',
  ),
  displayedAt: inVietnam('2022-09-13 20:10'),
  authors: ['le-tham'],
  tags: ['do-dau-hoc-sinh', 'day-tot-hoc-tot'],
  unionBodies: [
    { body: 'ldld-quan-bac-tu-liem', role: 'subject' },
    { body: 'ldld-thanh-pho-ha-noi', role: 'mentioned' },
  ],
  campaigns: [
    'nha-giao-bac-tu-liem-nhan-do-dau-hoc-sinh',
    'day-tot-hoc-tot',
    'moi-nguoi-mot-noi-dung-doi-moi-bac-tu-liem',
    'moi-thay-co-giao-la-mot-tam-guong',
    'doi-moi-sang-tao-trong-day-va-hoc',
    'nha-giao-bac-tu-liem-tam-huyet-sang-tao',
    'truong-hoc-than-thien-hoc-sinh-tich-cuc',
    'dan-chu-ky-cuong-tinh-thuong-trach-nhiem',
    'nha-giao-ha-noi-do-dau-hoc-sinh',
  ],
  awards: [
    'co-thi-dua-chinh-phu-bac-tu-liem-2021-2022',
    'co-thi-dua-thanh-pho-bac-tu-liem-2021-2022',
    'bang-khen-thanh-pho-bac-tu-liem-2021-2022',
    'bang-khen-bo-giao-duc-bac-tu-liem-2021-2022',
    'tap-the-lao-dong-xuat-sac-bac-tu-liem-2021-2022',
    'nha-giao-tam-huyet-sang-tao-bac-tu-liem-2021-2022',
    'guong-nguoi-tot-viec-tot-bac-tu-liem-2021-2022',
    'tap-the-ca-nhan-tieu-bieu-bac-tu-liem-2021-2022',
  ],
  related: ['gia-lam-cham-lo-nha-giao', 'mot-phong-trao-nhieu-ten-goi'],
  sourceName: 'LĐ&PL',
  sourceDate: '2022-09-13',
  body: [
    prose(`
      Ở quận Bắc Từ Liêm, câu chuyện thi đua của nhà giáo năm học 2021-2022 có thể kể bằng một cặp số: 209 và 235. Có 209 cán bộ,
      giáo viên đã nhận đỡ đầu 235 học sinh. Người thì chở trò tới lớp mỗi sáng, người dạy kèm không lấy tiền, người góp đồ dùng
      học tập hay đỡ một phần sinh hoạt cho gia đình. Cộng lại, phần giúp đỡ ấy có giá trị ước tính trên 800 triệu đồng.

      Việc làm này mang một cái tên khá dài: “Mỗi nhà giáo, cán bộ, nhà giáo Bắc Từ Liêm nhận đỡ đầu, giúp đỡ học sinh có hoàn cảnh khó
      khăn”. Tên dài, nhưng việc thì gọn: một người lớn đứng cạnh một đứa trẻ.

      ## Thi đua bắt đầu từ bài giảng

      Theo Chủ tịch LĐLĐ quận Bắc Từ Liêm Hà Văn Hải, công đoàn và Phòng GD&ĐT quận cùng ngồi lại từ đầu năm để thống nhất chương
      trình thi đua. Trọng tâm vẫn là “Dạy tốt - Học tốt”, phong trào mà giáo viên quen gọi là “Hai tốt”. Quanh trục ấy có các cuộc
      vận động “Mỗi cán bộ quản lý, giáo viên, nhân viên quận Bắc Từ Liêm có một nội dung đổi mới trong công tác”, “Mỗi thầy cô giáo
      là một tấm gương đạo đức tự học và sáng tạo” và “Dân chủ - Kỷ cương - Tình thương - Trách nhiệm”.

      Hai phong trào khác hướng tới lớp học và sân trường là “Đổi mới, sáng tạo trong dạy và học” và “Xây dựng trường học thân thiện,
      học sinh tích cực”. Riêng “Nhà giáo Bắc Từ Liêm tâm huyết sáng tạo” vừa là tên một cuộc vận động, vừa là tên giải thưởng quận
      dành cho người đứng lớp.`),
    figure('lop-hoc', '“Hai tốt” vẫn là trục chính của thi đua trong nhà trường.'),
    {
      kind: 'key-figures',
      title: 'Kết quả năm học 2021-2022, khối trường học Bắc Từ Liêm',
      chart: 'none',
      figures: [
        { label: 'Tiêu biểu trong các phong trào', value: 245, qualifier: 'exact', unit: 'tập thể' },
        { label: 'Tiêu biểu trong các phong trào', value: 588, qualifier: 'exact', unit: 'cá nhân' },
        { label: '“Người tốt, việc tốt”', value: 35, qualifier: 'exact', unit: 'gương' },
        { label: 'Giá trị giúp đỡ học sinh', value: 800, qualifier: 'over', estimated: true, unit: 'triệu đồng' },
      ],
    },
    prose(`
      ## Những tấm bằng khen và một chỗ chưa rõ

      Bảng ghi nhận của quận năm ấy khá dày: 35 gương “Người tốt, việc tốt”; 245 tập thể và 588 cá nhân được nêu tên tiêu biểu trong
      các phong trào; 8 đơn vị đạt danh hiệu Tập thể lao động xuất sắc. Thành phố tặng Bằng khen cho 12 tập thể và 29 nhà giáo. Ở mức
      cao hơn có 2 Cờ thi đua Chính phủ và 6 Cờ thi đua Thành phố.

      Bộ Giáo dục và Đào tạo tặng Bằng khen “Đổi mới sáng tạo trong dạy học” cho 7 tập thể và 10 cá nhân. Liền trước đó, tư liệu nhắc
      tới 6 “Nhà giáo tâm huyết, sáng tạo” mà không nói rõ 6 người này có nằm trong danh sách của Bộ hay không. Loa ghi hai con số
      riêng, không cộng vào nhau.

      ## Việc của năm học sau

      Công đoàn quận cho biết sẽ tiếp tục đi cùng Phòng GD&ĐT, trong đó có cuộc vận động “Nhà giáo Hà Nội đỡ đầu học sinh có hoàn cảnh
      đặc biệt khó khăn”. Phần khó nhất của những việc như thế thường không phải lúc bắt đầu, mà là giữ cho sự giúp đỡ đều tay, khi hội thi đã khép lại và những lá cờ đã treo lên tường.`),
  ],
};
