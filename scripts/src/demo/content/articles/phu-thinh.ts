import type { DemoFields } from '../../demo-document.ts';
import { artwork, inVietnam, prose } from '../written.ts';

export const phuThinh: DemoFields<'article'> = {
  title: 'Trường Tiểu học Phú Thịnh: Ba năm, ba sáng kiến cấp thành phố',
  slug: 'phu-thinh-ba-nam-ba-sang-kien',
  format: 'feature',
  masthead: 'LĐ&PL',
  category: 'cong-doan-vien',
  lead: 'Ở một trường tiểu học của Sơn Tây, năm 2021 có một sáng kiến được công nhận cấp thành phố. Năm 2022 thêm một. Năm 2023 lại một. Sự đều đặn ấy đáng để nhìn lại.',
  cover: artwork('san-truong', 'Mỗi năm một sáng kiến cấp thành phố: 2021, 2022 và 2023.'),
  displayedAt: inVietnam('2024-07-19 23:09'),
  authors: ['dinh-luyen'],
  tags: ['sang-kien', 'day-tot-hoc-tot'],
  unionBodies: [
    { body: 'cong-doan-truong-tieu-hoc-phu-thinh', role: 'subject' },
    { body: 'ldld-thi-xa-son-tay', role: 'mentioned' },
  ],
  campaigns: ['day-tot-hoc-tot', 'gioi-viec-nuoc-dam-viec-nha', 'lao-dong-gioi-lao-dong-sang-tao'],
  awards: [
    'sang-kien-cap-thanh-pho-phu-thinh-2021',
    'sang-kien-cap-thanh-pho-phu-thinh-2022',
    'sang-kien-cap-thanh-pho-phu-thinh-2023',
  ],
  related: ['gia-lam-hon-ba-nghin-sang-kien', 'thuong-tin-91-dai-hoi'],
  sourceName: 'LĐ&PL',
  sourceDate: '2024-07-19',
  body: [
    prose(`
      Công đoàn Trường Tiểu học Phú Thịnh trực thuộc LĐLĐ thị xã Sơn Tây. Việc của một công đoàn
      trường thường bắt đầu từ những điều nhỏ: thăm người ốm, góp ý giờ dạy, nhắc nhau chế độ. Điều làm trường được nhắc tên là một dãy ba năm liền không đứt.`),
    {
      kind: 'timeline',
      title: 'Ba năm liền',
      entries: [
        { date: '2021', title: 'Sáng kiến cấp thành phố thứ nhất', text: 'Được Sở Khoa học và Công nghệ công nhận.' },
        { date: '2022', title: 'Sáng kiến cấp thành phố thứ hai', text: 'Được Sở Khoa học và Công nghệ công nhận.' },
        { date: '2023', title: 'Sáng kiến cấp thành phố thứ ba', text: 'Được Sở Khoa học và Công nghệ công nhận.' },
        {
          date: 'Năm học 2023-2024',
          title: 'Hội thi dạy giỏi của thị xã',
          text: 'Có trong tư liệu về năm học này của trường; kết quả không được ghi.',
        },
      ],
    },
    prose(`
      Cần nói cho rõ: ba sáng kiến ấy do Sở Khoa học và Công nghệ công nhận, không phải giải thưởng của tổ chức công đoàn. Phần của công
      đoàn nằm ở chỗ khác, khó đếm hơn: tạo ra không khí để người có ý tưởng dám viết ra và người khác chịu đọc.

      ## Hội thi và những phong trào quen tên

      Năm học 2023-2024 của trường còn có hội thi dạy giỏi của thị xã. Ai từng đứng lớp đều biết một tiết thi đòi bao nhiêu buổi soạn,
      thử, bỏ đi rồi làm lại, và đồng nghiệp trong tổ thường là những khán giả đầu tiên.

      Các phong trào mà đoàn viên hưởng ứng đều là tên cũ: “Hai tốt”, “Giỏi việc nước, đảm việc nhà”, “Lao động giỏi, Lao động sáng tạo”.
      Tên cũ không có nghĩa là việc cũ. Một phong trào chỉ sống khi mỗi năm có người đem nó vào một việc mới, và ba sáng kiến liền mạch
      là cách trả lời rõ nhất cho câu hỏi phong trào ấy còn sống hay không.`),
    {
      kind: 'pull-quote',
      text: 'Phần của công đoàn khó đếm hơn: tạo ra không khí để người có ý tưởng dám viết ra.',
      speaker: 'Loa',
      role: 'Nhìn lại ba năm ở Phú Thịnh',
    },
    prose(`
      ## Nhịp của một tổ chức nhỏ

      Thứ mà một công đoàn cơ sở có thể góp nhiều nhất là sự đều đặn. Mỗi năm một sáng kiến cấp thành phố
      nghe thì ít, nhưng đặt cạnh nhau thành ba năm 2021, 2022 và 2023, nó cho thấy một thói quen hơn là một lần may mắn.

      Tư liệu không ghi tên từng sáng kiến, nên bài này không nêu. Nếu bạn đọc ở trường có thông tin chính xác, tòa soạn sẽ bổ sung kèm
      nguồn.`),
  ],
};
