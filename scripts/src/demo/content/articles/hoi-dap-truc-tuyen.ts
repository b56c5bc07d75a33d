import type { DemoDocument, DemoFields } from '../../demo-document.ts';
import { artwork, inVietnam, prose } from '../written.ts';

const slug = 'truc-tuyen-hoi-dap-cung-cong-doan-truong-hoc';

export const hoiDapTrucTuyen: DemoFields<'article'> = {
  title: 'Hỏi đáp về công đoàn trường học và những con số thi đua',
  slug,
  format: 'live',
  category: 'doi-thoai',
  lead: 'Nhân Ngày Nhà giáo Việt Nam 20/11, tòa soạn trả lời các câu hỏi thường gặp về công đoàn trường học: tổ chức thế nào, chăm lo gì, và đọc số liệu ra sao.',
  cover: artwork('doi-thoai', 'Câu hỏi và câu trả lời đều do tòa soạn soạn từ tư liệu của bản trình diễn.'),
  displayedAt: inVietnam('2026-11-20 08:30'),
  authors: ['toa-soan-loa'],
  tags: ['doc-so-lieu', 'sap-xep-to-chuc'],
  unionBodies: [
    { body: 'ldld-thanh-pho-ha-noi', role: 'mentioned' },
    { body: 'cong-doan-nganh-giao-duc-ha-noi', role: 'mentioned' },
    { body: 'cong-doan-phuong-van-mieu-quoc-tu-giam', role: 'mentioned' },
  ],
  campaigns: ['day-tot-hoc-tot', 'quy-tro-von-cnvcld-ngheo-thu-do', 'hoc-bong-con-doan-vien-2025'],
  related: ['mot-phong-trao-nhieu-ten-goi', 'cong-doan-phuong-xa-sau-thang-7-2025'],
  liveState: 'ended',
  liveStartsAt: inVietnam('2026-11-20 08:30'),
  breaking: false,
  body: [
    prose(`
      Đây là buổi hỏi đáp dựng cho bản trình diễn. Không có người thật nào đặt câu hỏi hay trả lời; mọi số liệu lấy từ các bài đã đăng trên
      Loa và giữ nguyên những chữ “trên”, “khoảng”, “ước tính” đi kèm.`),
    {
      kind: 'question-answer',
      asker: 'Câu hỏi thường gặp',
      question: 'LĐLĐ, CĐCS, CNVCLĐ, CBGVNV nghĩa là gì?',
      answerer: 'Tòa soạn',
      answer:
        'LĐLĐ là Liên đoàn Lao động. CĐCS là công đoàn cơ sở, tổ chức gần đoàn viên nhất. CNVCLĐ là công nhân, viên chức, lao động. CBGVNV là cán bộ, giáo viên, nhân viên của một nhà trường.',
    },
    {
      kind: 'question-answer',
      asker: 'Câu hỏi thường gặp',
      question: 'Vì sao Loa viết “suy ra” bên cạnh một số con số?',
      answerer: 'Tòa soạn',
      answer:
        'Vì nguồn không nói thẳng. Ví dụ “3.124 /1.724”: 3.124 là số sáng kiến đã cập nhật, còn 1.724 được hiểu là chỉ tiêu nhưng nguồn không viết chữ đó.',
    },
    {
      kind: 'question-answer',
      asker: 'Câu hỏi thường gặp',
      question: 'Công đoàn trường học ở những nơi đã có tư liệu lớn cỡ nào?',
      answerer: 'Tòa soạn',
      answer:
        'Khối trường học Gia Lâm có 82 công đoàn cơ sở với 3.646 đoàn viên, số liệu gắn với năm học 2021-2022. Khối giáo dục Thường Tín có 91 công đoàn cơ sở, 3.860 đoàn viên trên 3.900 cán bộ, giáo viên, nhân viên, năm học 2022-2023. Công đoàn ngành Giáo dục Hà Nội trực tiếp quản lý 200 công đoàn cơ sở với khoảng 12.000 đoàn viên. Ba con số được lấy ở ba thời điểm và ba cách quản lý khác nhau, nên không cộng vào nhau.',
    },
  ],
};

const entry = (
  time: string,
  title: string,
  text: string,
  more: Pick<DemoFields<'live-entry'>, 'keyMoment' | 'pinned' | 'picture'> = {},
): DemoDocument<'live-entry'> => ({
  type: 'live-entry',
  key: title,
  fields: { article: slug, happenedAt: inVietnam(`2026-11-20 ${time}`), title, text, author: 'Tòa soạn Loa', ...more },
});

export const hoiDapTrucTuyenEntries: readonly DemoDocument<'live-entry'>[] = [
  entry('08:30', 'Bắt đầu', 'Chào bạn đọc. Trong hai giờ tới, tòa soạn lần lượt trả lời những câu hỏi đã chọn.', {
    pinned: true,
    picture: artwork('loa', 'Loa mở chuyên mục hỏi đáp nhân ngày 20/11.'),
  }),
  entry(
    '08:40',
    'Hỏi: Một trường học thì công đoàn lo việc gì?',
    'Đáp: Chăm lo, đại diện và thi đua. Ở Gia Lâm, việc chăm lo được ghi bằng số: hơn 3.800 đoàn viên hưởng ưu đãi phúc lợi, 2 Mái ấm Công đoàn, 50 suất quà trị giá 35 triệu đồng dịp 20/11.',
  ),
  entry(
    '08:55',
    'Hỏi: “Hai tốt” và “Dạy tốt - Học tốt” có phải một?',
    'Đáp: Phải. Đó là tên tắt và tên đầy đủ của cùng một phong trào; Loa gộp về một trang.',
    { keyMoment: true },
  ),
  entry(
    '09:10',
    'Hỏi: Nhận đỡ đầu học sinh nghĩa là làm gì?',
    'Đáp: Tư liệu ở Bắc Từ Liêm kể ba cách: đưa đón, hỗ trợ vật chất và dạy không lấy tiền. Năm học 2021-2022, 209 người nhận đỡ đầu 235 học sinh; tổng số tiền ước tính trên 800 triệu đồng.',
    { keyMoment: true },
  ),
  entry(
    '09:25',
    'Hỏi: Đoàn viên khó khăn vay vốn ở đâu?',
    'Đáp: Một kênh có trong tư liệu là Quỹ trợ vốn CNVCLĐ nghèo Thủ đô. Riêng khối giáo dục Thường Tín, năm học 2022-2023 có 26 suất vay, trên 481 triệu đồng.',
  ),
  entry(
    '09:40',
    'Hỏi: Sáng kiến cấp thành phố do ai công nhận?',
    'Đáp: Với ba sáng kiến của Trường Tiểu học Phú Thịnh (2021, 2022, 2023) là Sở Khoa học và Công nghệ, không phải tổ chức công đoàn.',
  ),
  entry(
    '09:55',
    'Hỏi: Quận, huyện không còn thì hỏi công đoàn ở đâu?',
    'Đáp: Từ tháng 7/2025 đã có công đoàn phường, xã. Phường nào nhận việc của quận nào thì phải theo quyết định; Loa chưa có văn bản nên không nêu.',
    { keyMoment: true },
  ),
  entry(
    '10:10',
    'Hỏi: Con đoàn viên có học bổng không?',
    'Đáp: Kế hoạch 109/KH-LĐLĐ năm 2025 nói tới học bổng cho 100 con đoàn viên. Điều kiện cụ thể không có trong tư liệu của chúng tôi.',
  ),
  entry(
    '10:20',
    'Hỏi: Sao bài xếp loại ở Gia Lâm chỉ có 80 trên 82 đơn vị?',
    'Đáp: Nguồn ghi 64 hoàn thành tốt (78%) và 16 hoàn thành xuất sắc (19,5%). Về 2 đơn vị còn lại, nguồn không giải thích, và Loa không đoán thay.',
  ),
  entry('10:30', 'Kết thúc', 'Cảm ơn bạn đọc. Toàn bộ câu hỏi và câu trả lời được giữ ở trang này.', {
    keyMoment: true,
  }),
];
