import type { DemoFields } from '../../demo-document.ts';
import { artwork, figure, inVietnam, prose } from '../written.ts';

export const giaLamChamLo: DemoFields<'article'> = {
  title: 'Gia Lâm: Chăm lo nhà giáo bằng những con số biết đếm tới từng người',
  slug: 'gia-lam-cham-lo-nha-giao',
  format: 'feature',
  masthead: 'LĐTĐ',
  category: 'cham-lo-doan-vien',
  lead: 'Phúc lợi, Mái ấm, hỗ trợ Covid-19, quà 20/11: năm học 2021-2022, công đoàn huyện Gia Lâm và ngành Giáo dục chia nhau phần việc để không thầy cô nào phải xoay xở một mình.',
  cover: artwork('mai-am', 'Hai Mái ấm Công đoàn được xây, sửa cho đoàn viên khó khăn ở Gia Lâm.'),
  displayedAt: inVietnam('2022-12-06 08:00'),
  authors: ['pham-diep'],
  tags: ['phuc-loi-doan-vien', 'mai-am-cong-doan', 'covid-19'],
  unionBodies: [
    { body: 'ldld-huyen-gia-lam', role: 'subject' },
    { body: 'ldld-thanh-pho-ha-noi', role: 'mentioned' },
  ],
  campaigns: ['chuong-trinh-phuc-loi-doan-vien', 'mai-am-cong-doan'],
  awards: ['gia-lam-ho-tro-covid-19', 'gia-lam-50-suat-qua-20-11'],
  legalReferences: [
    {
      number: '3749/QĐ-TLĐ',
      title: 'Quyết định về hỗ trợ đoàn viên, người lao động bị ảnh hưởng bởi Covid-19',
      issuer: 'Tổng LĐLĐ Việt Nam',
    },
    { number: '23/HD-LĐLĐ', title: 'Hướng dẫn thực hiện hỗ trợ', issuer: 'LĐLĐ thành phố Hà Nội' },
    {
      number: '04/2015/NĐ-CP',
      title:
        'Nghị định về thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước và đơn vị sự nghiệp công lập',
      issuer: 'Chính phủ',
    },
  ],
  related: ['gia-lam-hon-ba-nghin-sang-kien', 'gia-lam-qua-nhung-con-so'],
  sourceName: 'LĐTĐ',
  body: [
    prose(`
      Quy mô của công đoàn Gia Lâm không nhỏ: 244 công đoàn cơ sở, 15.249 đoàn viên trên 16.046 lao động. Riêng các trường có
      82 công đoàn cơ sở với 3.646 đoàn viên. Muốn chăm lo cho chừng ấy con người, theo Phó Chủ tịch LĐLĐ huyện Trần Thị Tuấn Anh,
      công đoàn và Phòng GD&ĐT huyện phải làm chung một kế hoạch thay vì mỗi bên một việc.

      ## Ưu đãi đến tay hơn 3.800 đoàn viên

      Cách làm đầu tiên là ký thỏa thuận với doanh nghiệp để đoàn viên được mua hàng, dùng dịch vụ với giá ưu đãi. Chương trình phúc
      lợi này đã có hơn 3.800 đoàn viên thụ hưởng, trong số đó có thầy cô các trường.

      Với người khó khăn về nhà ở, công đoàn vận động xây, sửa 2 Mái ấm Công đoàn. Một căn được sửa bằng 37,5 triệu đồng từ kinh phí
      của LĐLĐ thành phố Hà Nội. Loa không nêu tên chủ nhà: hoàn cảnh của một gia đình là chuyện riêng của họ.`),
    figure(
      'qua-tet',
      'Dịp 40 năm Ngày Nhà giáo Việt Nam, 50 đoàn viên khối trường học nhận quà trị giá 35 triệu đồng.',
    ),
    prose(`
      ## Những tháng dịch

      Khi dịch Covid-19 lan rộng, 1.995 đoàn viên, người lao động trong huyện được hỗ trợ với tổng số tiền trên 1.065 triệu đồng. Riêng
      khối trường học có 729 đoàn viên ở 73 trên 82 công đoàn cơ sở, nhận 364 triệu đồng. Các khoản chi theo Quyết định 3749/QĐ-TLĐ của
      Tổng LĐLĐ Việt Nam và Hướng dẫn 23/HD-LĐLĐ của LĐLĐ thành phố Hà Nội.`),
    {
      kind: 'table',
      caption: 'Hỗ trợ Covid-19 ở Gia Lâm',
      header: true,
      rows: [
        'Đối tượng\tSố người\tSố tiền',
        'Toàn huyện\t1.995\ttrên 1.065 triệu đồng',
        'Riêng trường học (73/82 công đoàn cơ sở)\t729\t364 triệu đồng',
      ].join('\n'),
    },
    prose(`
      ## Quà 20/11 và hội nghị đầu năm

      Dịp kỷ niệm 40 năm Ngày Nhà giáo Việt Nam 20/11, huyện trao 50 suất quà cho đoàn viên khó khăn của khối trường học, tổng trị giá
      35 triệu đồng.

      Chăm lo còn là chuyện tiếng nói. Thực hiện Nghị định 04/2015/NĐ-CP, 100% trường trong huyện đã tổ chức hội nghị cán bộ, viên
      chức: nơi thu chi được công khai, chế độ được đem ra hỏi và người đứng đầu phải trả lời. Công đoàn các trường theo dõi việc thực
      hiện chế độ, chính sách quanh năm chứ không đợi tới kỳ tổng kết.

      ## Xếp loại: 80 trên 82

      Cuối năm, 64 công đoàn cơ sở trường học được xếp loại hoàn thành tốt (78%), 16 đơn vị hoàn thành xuất sắc (19,5%). Hai con số
      cộng lại được 80, trong khi khối trường học có 82 đơn vị; nguồn không cho biết 2 đơn vị còn lại ra sao. Năm học của bảng xếp
      loại cũng phải suy ra là 2021-2022, vì bản in mắc lỗi ở chỗ này.`),
  ],
};
