import type { DemoFields } from '../../demo-document.ts';
import { artwork, figure, inVietnam, prose } from '../written.ts';

export const motPhongTraoNhieuTenGoi: DemoFields<'article'> = {
  title: 'Một phong trào, nhiều tên gọi: Thi đua nhà giáo Hà Nội nhìn từ năm bài báo',
  slug: 'mot-phong-trao-nhieu-ten-goi',
  format: 'longform',
  category: 'thi-dua-khen-thuong',
  lead: 'Năm bài báo, bốn địa bàn và một công đoàn ngành. Đặt chúng cạnh nhau, người đọc thấy điều từng bài không cho thấy: những phong trào gặp lại nhau dưới tên khác, những con số không chịu cộng, và một thế hệ tổ chức vừa khép lại.',
  cover: artwork('dam-sen', 'Tư liệu trong bài trải từ năm học 2021-2022 đến năm 2025.'),
  displayedAt: inVietnam('2026-11-19 06:00'),
  authors: ['toa-soan-loa'],
  tags: ['day-tot-hoc-tot', 'do-dau-hoc-sinh', 'doc-so-lieu', 'sap-xep-to-chuc'],
  unionBodies: [
    { body: 'ldld-quan-bac-tu-liem', role: 'subject' },
    { body: 'ldld-huyen-gia-lam', role: 'subject' },
    { body: 'ldld-huyen-thuong-tin', role: 'subject' },
    { body: 'cong-doan-nganh-giao-duc-ha-noi', role: 'subject' },
    { body: 'cong-doan-truong-tieu-hoc-phu-thinh', role: 'mentioned' },
  ],
  campaigns: [
    'day-tot-hoc-tot',
    '1-trieu-sang-kien',
    'nha-giao-ha-noi-do-dau-hoc-sinh',
    'nha-giao-ha-noi-giup-do-hoc-sinh-kho-khan',
    'nha-giao-bac-tu-liem-nhan-do-dau-hoc-sinh',
    'nha-truong-cung-chung-tay-phat-trien',
    'gioi-viec-nuoc-dam-viec-nha',
  ],
  related: [
    'bac-tu-liem-209-thay-co-nhan-do-dau-235-hoc-sinh',
    'gia-lam-hon-ba-nghin-sang-kien',
    'cong-doan-phuong-xa-sau-thang-7-2025',
  ],
  featured: true,
  body: [
    prose(`
      Người viết báo công đoàn lâu năm có một thói quen: đọc một bản báo cáo thì tin, đọc hai bản thì so, đọc đến bản thứ năm thì bắt đầu
      đặt câu hỏi. Bài này làm đúng việc ấy. Chúng tôi lấy năm bài báo về công đoàn trường học ở Hà Nội, viết trong khoảng từ năm 2022
      đến năm 2024, bóc riêng từng dữ kiện rồi đặt lên cùng một chiếc bàn.

      Trên bàn có Bắc Từ Liêm và Gia Lâm của năm học 2021-2022, Thường Tín của năm học 2022-2023, một trường tiểu học ở Sơn Tây với ba năm
      2021, 2022, 2023, và cuộc gặp của hai công đoàn ngành Giáo dục Hà Nội, Hải Phòng. Không bài nào nhắc tới bài nào. Vậy mà chúng nói
      chuyện với nhau suốt.

      ## I. Những cái tên gặp lại

      Cái tên đầu tiên gặp lại là “Dạy tốt - Học tốt”. Ở Bắc Từ Liêm, nó được viết có gạch nối và xếp ở vị trí trọng tâm. Ở Thường Tín, nó
      có dấu phẩy: “Dạy tốt, học tốt”. Ở Gia Lâm và Trường Tiểu học Phú Thịnh, nó rút lại còn hai chữ “Hai tốt”. Bốn nơi, ba cách viết, một phong
      trào. Trường hợp này chắc chắn, vì chính tư liệu Bắc Từ Liêm dùng cả tên đầy đủ lẫn tên tắt.

      Cái tên thứ hai khó hơn. Bắc Từ Liêm nói tới “Nhà giáo Hà Nội đỡ đầu học sinh có hoàn cảnh đặc biệt khó khăn”. Gia Lâm viết “Nhà giáo
      Hà Nội giúp đỡ học sinh có khó khăn”. Công đoàn ngành Giáo dục Hà Nội, nơi khởi xướng, gọi là “Nhà giáo Hà Nội giúp đỡ học sinh khó
      khăn”. Hai cách sau chỉ lệch một chữ “có”. Còn cách đầu thì khác cả động từ: “đỡ đầu” không hẳn là “giúp đỡ”, và “đặc biệt khó khăn”
      hẹp hơn “khó khăn”. Có thể đó là một cuộc vận động được nhớ theo hai cách. Cũng có thể là hai. Khi chưa có văn bản, Loa để thành hai
      trang và treo một câu hỏi.

      Cái tên thứ ba dễ nhầm nhất. “Giỏi việc nước, đảm việc nhà” là phong trào nữ công ai cũng biết, có ở Thường Tín và Phú Thịnh. Nhưng
      Thường Tín còn ghi “Giỏi việc trường - Đảm việc nhà”. Một chữ “trường” thay chữ “nước” là cách nói riêng của nhà giáo, hay là một
      phong trào riêng? Chưa ai trả lời, nên chúng tôi cũng không gộp.`),
    {
      kind: 'table',
      caption: 'Cùng một phong trào, mỗi nơi một cách viết',
      header: true,
      rows: [
        'Nơi\tCách viết\tLoa xếp vào',
        'Bắc Từ Liêm\tDạy tốt - Học tốt; Hai tốt\tDạy tốt - Học tốt',
        'Gia Lâm\tHai tốt\tDạy tốt - Học tốt',
        'Thường Tín\tDạy tốt, học tốt\tDạy tốt - Học tốt',
        'Phú Thịnh\tHai tốt\tDạy tốt - Học tốt',
        'Bắc Từ Liêm\tNhà giáo Hà Nội đỡ đầu học sinh có hoàn cảnh đặc biệt khó khăn\tTrang riêng, chờ xác nhận',
        'Gia Lâm; công đoàn ngành\tNhà giáo Hà Nội giúp đỡ học sinh (có) khó khăn\tNhà giáo Hà Nội giúp đỡ học sinh khó khăn',
      ].join('\n'),
    },
    prose(`
      Chuyện tên gọi nghe như việc của người làm lưu trữ. Thật ra nó quyết định cách đếm. Nếu gộp nhầm, thành tích của nơi này chảy sang
      nơi khác; nếu tách nhầm, một phong trào lớn trông như nhiều việc lặt vặt.

      ## II. Những con số không chịu cộng

      Ở Bắc Từ Liêm, 209 cán bộ, giáo viên nhận đỡ đầu 235 học sinh. Hai con số này tròn trịa, đếm được. Con số thứ ba thì khác: tổng giá
      trị giúp đỡ được nói là ước tính trên 800 triệu đồng. Chữ “ước tính” báo rằng có người đã quy công sức ra tiền. Chữ “trên” báo rằng
      con số thật cao hơn. Bỏ hai chữ ấy đi, 800 triệu đồng trở thành một khẳng định mà không ai từng đưa ra.

      Gia Lâm cho một bài học khác. Công đoàn huyện có 15.249 đoàn viên trên 16.046 lao động, số đếm hẳn hoi. Hỗ trợ Covid-19 cho 1.995
      người thì “trên 1.065 triệu đồng”, nhưng phần trường học trong đó lại là số chẵn: 729 đoàn viên, 364 triệu đồng. Lấy tổng trừ phần để
      ra “phần còn lại” là phép tính sai, vì một vế có chữ “trên” và vế kia thì không.

      Rồi đến bảng xếp loại. Trong 82 công đoàn cơ sở trường học của Gia Lâm, 64 đơn vị hoàn thành tốt (78%), 16 đơn vị hoàn thành xuất sắc
      (19,5%). Cộng hai tỷ lệ được 97,5%. Còn thiếu 2 đơn vị. Không ai giấu gì ở đây cả; chỉ là người viết báo cáo kể những gì đáng khen và
      dừng lại. Người đọc báo thì nên biết khoảng trống ấy có tồn tại.`),
    {
      kind: 'key-figures',
      title: 'Bốn con số, bốn cách đọc',
      chart: 'none',
      figures: [
        { label: 'Giúp đỡ học sinh, Bắc Từ Liêm', value: 800, qualifier: 'over', estimated: true, unit: 'triệu đồng' },
        { label: 'Hỗ trợ Covid-19, Gia Lâm', value: 1065, qualifier: 'over', unit: 'triệu đồng' },
        { label: 'Công đoàn ngành Giáo dục Hà Nội', value: 12000, qualifier: 'about', unit: 'đoàn viên' },
        {
          label: 'Chỉ tiêu sáng kiến, Gia Lâm (suy ra)',
          value: 1724,
          qualifier: 'exact',
          inferred: true,
          unit: 'sáng kiến',
        },
      ],
    },
    prose(`
      Cặp “3.124 /1.724” của chương trình “1 triệu sáng kiến” là ca khó nhất. Ai cũng hiểu đó là kết quả trên chỉ tiêu. Nhưng “ai cũng
      hiểu” không phải là nguồn. Loa in 1.724 kèm chữ “suy ra”, và sẽ giữ chữ ấy cho tới khi có văn bản giao chỉ tiêu.

      Thường Tín lại dạy cách không tách. Có 50 tập thể và 42 cá nhân được khen ở ba cấp, bằng ba hình thức. Tư liệu chỉ cho tổng. Chia đều
      thì vô nghĩa, đoán thì sai. Chỉ còn cách ghi đúng như thế: biết tổng, không biết phần. Cũng ở đó, 391 suất quà Tết Quý Mão trị giá
      trên 192 triệu đồng, tiền từ thiện cả năm trên 2,4 tỷ đồng; không có gì bảo đảm khoản thứ nhất nằm ngoài khoản thứ hai.`),
    {
      kind: 'pull-quote',
      text: 'Bỏ chữ “ước tính” và chữ “trên”, 800 triệu đồng trở thành một khẳng định mà không ai từng đưa ra.',
      speaker: 'Loa',
      role: 'Nguyên tắc đọc số liệu của tòa soạn',
    },
    figure('bieu-do', 'Con số chỉ đáng tin khi đi cùng những chữ đã đứng cạnh nó trong nguồn.', 'wide'),
    prose(`
      ## III. Điều các con số không nói

      Gạt số liệu sang một bên, năm bài báo còn lại gì? Còn lại một hình mẫu lặp đi lặp lại. Ở cả bốn địa bàn, công đoàn không đứng một
      mình mà đi cùng cơ quan giáo dục: Phòng GD&ĐT ở quận, huyện; Sở GD&ĐT ở thành phố; ban giám hiệu ở trường. Ông Hà Văn Hải ở Bắc Từ
      Liêm hay bà Trần Thị Tuấn Anh ở Gia Lâm đều quy kết quả về sự phối hợp ấy.

      Còn lại một dòng chảy từ nơi có sang nơi thiếu. Từ tháng 12/2022, phong trào “Nhà trường cùng chung tay phát triển - Thầy cô cùng sẻ
      chia trách nhiệm” đặt tên cho dòng chảy đó. Trước khi có tên, nó đã có ở 209 người nhận đỡ đầu học trò tại Bắc Từ Liêm. Sau khi có
      tên, nó hiện ra ở 20 suất học bổng, mỗi suất 1 triệu đồng, cho học sinh Cát Bà và Cát Hải.

      Còn lại những tổ chức rất nhỏ. Trường Tiểu học Phú Thịnh có ba sáng kiến cấp thành phố trong ba năm liền, do Sở Khoa học và Công nghệ
      công nhận. So với 3.124 của Gia Lâm, con số 3 gần như vô hình. Nhưng hai con số ấy đo hai thứ: một bên là sáng kiến được cập nhật lên
      hệ thống, một bên là sáng kiến đã qua một hội đồng của thành phố. Đem chúng so với nhau là một lỗi mà bảng biểu hay mắc.

      ## IV. Sau tháng 7/2025

      Từ tháng 7/2025, cấp quận, huyện, thị xã không còn. Những cái tên LĐLĐ quận Bắc Từ Liêm, LĐLĐ huyện Gia Lâm, LĐLĐ huyện Thường Tín,
      LĐLĐ thị xã Sơn Tây lùi vào phần lịch sử của danh bạ. Trên mặt báo năm 2025 đã là Công đoàn phường Tây Hồ, Phú Thượng, Kim Liên, Tương
      Mai, Phú Diễn, Xuân Đỉnh, Văn Miếu - Quốc Tử Giám, Công đoàn xã Đan Phượng, và Công đoàn các Khu công nghệ cao và Khu công nghiệp Hà
      Nội.

      Câu hỏi tự nhiên là: phường nào kế tiếp quận nào? Không tư liệu nào chúng tôi có trả lời. Địa danh gợi ý rất mạnh, nhưng gợi ý không
      phải là quyết định. Một công đoàn kế tiếp công đoàn khác là một việc có số văn bản, có ngày, có người ký. Chừng nào chưa cầm được số
      văn bản ấy, Loa không nối hai cái tên bằng một mũi tên.

      Phong trào thì không cần quyết định sáp nhập để đi tiếp. Năm 2025, riêng ở cấp cơ sở, Hà Nội có 80.925 sáng kiến được công nhận. Kế
      hoạch 109/KH-LĐLĐ nhắm tới học bổng cho 100 con đoàn viên. Những tên gọi cũ có lẽ sẽ lại xuất hiện dưới một cách viết mới, và sẽ lại
      có người phải ngồi so từng chữ.`),
    {
      kind: 'timeline',
      title: 'Các mốc trong bài',
      entries: [
        {
          date: 'Năm học 2021-2022',
          title: 'Bắc Từ Liêm, Gia Lâm',
          text: '209 người nhận đỡ đầu 235 học sinh; 64 và 16 trên 82 đơn vị được xếp loại.',
        },
        {
          date: 'Tháng 12/2022',
          title: '“Nhà trường cùng chung tay phát triển”',
          text: 'Công đoàn ngành Giáo dục Hà Nội bắt đầu phong trào.',
        },
        { date: 'Năm học 2022-2023', title: 'Thường Tín', text: '91/91 công đoàn cơ sở đại hội nhiệm kỳ 2023-2028.' },
        { date: '2021, 2022, 2023', title: 'Phú Thịnh', text: 'Mỗi năm một sáng kiến cấp thành phố.' },
        {
          date: 'Tháng 7/2025',
          title: 'Không còn cấp quận, huyện, thị xã',
          text: 'Công đoàn phường, xã xuất hiện trong tin tức.',
        },
      ],
    },
    prose(`
      ## V. Một cách đọc báo

      Chúng tôi kết thúc bằng ba điều tự nhắc mình. Thứ nhất, giữ những chữ nhỏ: “trên”, “khoảng”, “gần”, “ước tính” là một phần của con số.
      Thứ hai, giữ khoảng trống: 80 trên 82 thì nói là 80 trên 82. Thứ ba, giữ câu hỏi: khi hai nguồn không khớp, như 39 và 36 sáng kiến ở
      Gia Lâm, việc của tờ báo là đặt chúng cạnh nhau cho người đọc thấy, không phải lặng lẽ chọn một.

      Năm bài báo ấy đã làm tròn việc của mình: kể chuyện người tốt, việc tốt khi chuyện còn nóng. Đọc lại chúng một lần nữa, chậm hơn, là
      việc của người đến sau. Và nếu bạn đang công tác ở một trong những nơi được nhắc tên, lời nhắn của chúng tôi rất đơn giản: văn bản
      nào còn trong tủ hồ sơ, xin hãy gửi về. Một số quyết định có thể xóa được một chữ “suy ra”.`),
  ],
};
