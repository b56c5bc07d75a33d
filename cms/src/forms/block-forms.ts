import type { BlockKind, WireBlock } from '@loa/shared-types/wire/blocks';
import type { Form } from './form.ts';

type BlockForms = { readonly [K in BlockKind]: Form<Exclude<keyof Extract<WireBlock, { kind: K }> & string, 'kind'>> };

/** The forms of the blocks of a body. */
export const blockForms: BlockForms = {
  'rich-text': {
    title: 'id',
    fields: {
      text: ['Nội dung', 'Tít xen dùng tiêu đề cấp 2 hoặc cấp 3. Cách một dòng trống để sang đoạn mới.'],
    },
    rows: [['text']],
  },
  figure: {
    title: 'id',
    fields: {
      picture: ['Ảnh', 'Chọn ảnh rồi ghi mô tả, chú thích và người chụp.'],
      width: ['Độ rộng', 'Rộng bằng chữ, rộng hơn chữ, hay tràn màn hình.'],
    },
    rows: [['picture'], ['width']],
  },
  gallery: {
    title: 'title',
    fields: {
      title: ['Tên chùm ảnh', 'Không bắt buộc.'],
      pictures: ['Các ảnh', 'Kéo để đổi thứ tự.'],
    },
    rows: [['title'], ['pictures']],
  },
  'pull-quote': {
    title: 'speaker',
    fields: {
      text: ['Lời trích', 'Không cần gõ dấu ngoặc kép.'],
      speaker: ['Người nói', 'Họ tên.'],
      role: ['Chức vụ', 'Chức vụ, nơi công tác.'],
    },
    rows: [['text'], ['speaker', 'role']],
  },
  'key-figures': {
    title: 'title',
    fields: {
      title: ['Tên khối', 'Ví dụ: Kết quả năm học 2021-2022.'],
      chart: ['Biểu đồ', 'Chỉ vẽ khi các con số cùng đơn vị và so sánh được với nhau.'],
      figures: ['Các con số', 'Mỗi con số một mục, giữ đúng “trên”, “khoảng”, “gần” của nguồn.'],
    },
    rows: [['title', 'chart'], ['figures']],
  },
  table: {
    title: 'caption',
    fields: {
      caption: ['Tên bảng', 'Hiện phía trên bảng.'],
      header: ['Dòng đầu là tiêu đề', 'Bật nếu dòng đầu ghi tên các cột.'],
      rows: ['Số liệu', 'Chép từ bảng tính rồi dán vào đây; mỗi dòng một hàng.'],
    },
    rows: [['caption', 'header'], ['rows']],
  },
  timeline: {
    title: 'title',
    fields: {
      title: ['Tên khối', 'Không bắt buộc.'],
      entries: ['Các mốc', 'Từ cũ đến mới.'],
    },
    rows: [['title'], ['entries']],
  },
  'question-answer': {
    title: 'question',
    fields: {
      asker: ['Người hỏi', 'Tên, nơi làm việc; ghi “Một đoàn viên” nếu người hỏi không muốn nêu tên.'],
      question: ['Câu hỏi', 'Nguyên văn, có thể rút gọn.'],
      answerer: ['Người trả lời', 'Họ tên, chức vụ.'],
      answer: ['Trả lời', 'Cách một dòng trống để sang đoạn mới.'],
    },
    rows: [['asker'], ['question'], ['answerer'], ['answer']],
  },
  embed: {
    title: 'title',
    fields: {
      url: ['Địa chỉ video', 'Dán địa chỉ trang xem video trên YouTube, Vimeo hoặc Facebook.'],
      title: ['Tên video', 'Nên ghi: người dùng trình đọc màn hình nghe tên này.'],
      poster: ['Ảnh bìa', 'Hiện trước khi người đọc bấm xem.'],
      caption: ['Chú thích', 'Một câu dưới video.'],
    },
    rows: [['url'], ['title'], ['poster'], ['caption']],
  },
  attachment: {
    title: 'title',
    fields: {
      file: ['Tệp', 'PDF, Word, Excel…; người đọc tải về được.'],
      title: ['Tên hiển thị', 'Ví dụ: Kế hoạch 109/KH-LĐLĐ.'],
    },
    rows: [['file'], ['title']],
  },
};
