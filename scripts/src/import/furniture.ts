import { foldedKey } from './folded-key.ts';

const keys = (list: string) => new Set(list.split(',').map(foldedKey));

/** Headings under which a page lists other stories, and what it prints below the article. */
const railHeadings = keys(`
  Có thể bạn quan tâm, Bạn có thể quan tâm, Có thể bạn thích, Nên xem, Nên đọc, Tin khác, Các tin khác,
  Tin bài khác, Bài khác, Các bài khác, Tin cùng chuyên mục, Bài cùng chuyên mục, Cùng chuyên mục,
  Tin liên quan, Bài liên quan, Bài viết liên quan, Tin tức liên quan, Tin bài liên quan, Liên quan, Tin mới,
  Tin mới nhất, Mới nhất, Bài mới nhất, Tin mới hơn, Tin cũ hơn, Các tin mới hơn, Các tin cũ hơn, Tin đã đưa,
  Các tin đã đưa, Tin nổi bật, Nổi bật, Tiêu điểm, Tin tiêu điểm, Tin nóng, Đọc nhiều, Đọc nhiều nhất,
  Tin đọc nhiều, Xem nhiều, Xem nhiều nhất, Tin xem nhiều, Được quan tâm, Được quan tâm nhất, Xem thêm,
  Đọc thêm, Xem tiếp, Tin cùng chủ đề, Cùng chủ đề, Chủ đề liên quan, Dòng sự kiện, Sự kiện, Multimedia,
  Đa phương tiện, Video, Video nổi bật, Ảnh, Podcast, E-magazine, Longform, Infographic, Bình luận,
  Ý kiến bạn đọc, Ý kiến của bạn, Gửi bình luận, Viết bình luận, Bình luận của bạn, Bình luận bạn đọc,
  Phản hồi, Tags, Tag, Từ khóa, Từ khoá, Chủ đề, Thẻ, Phiên bản di động, Phiên bản mobile, Phiên bản máy tính,
  Quảng cáo, Liên hệ quảng cáo, Thông tin tòa soạn, Thông tin toà soạn, Tin trong ngày, Thời sự trong ngày,
  Đừng bỏ lỡ, Tin hay, Tin đáng chú ý`);

/** Buttons and labels around an article: each is dropped where it stands and ends nothing. */
const labels = keys(`
  Chia sẻ, Chia sẻ bài viết, Chia sẻ Facebook, Chia sẻ Zalo, Chia sẻ lên Facebook, Facebook, Zalo, Twitter,
  Email, Gmail, LinkedIn, YouTube, TikTok, Telegram, Messenger, Copy link, Sao chép liên kết, In bài viết,
  In bài, In, Bản in, Gửi bài viết, Gửi email, Gửi cho bạn bè, Lưu bài viết, Lưu bài, Lưu tin, Theo dõi,
  Nghe đọc bài, Nghe bài viết, Nghe audio, Đọc bài viết, Cỡ chữ, A A, Aa, Thích, Like, Share, Trang chủ,
  Đăng nhập, Đăng ký, Tìm kiếm, Menu, Hotline, Đường dây nóng, RSS, Mới, Quay lại, Về trang chủ, Lên đầu trang,
  Trở lại, Advertisement, Đóng, Print, Google News, Giọng nữ, Giọng nam, Tốc độ đọc, Bỏ qua, Skip to content,
  Báo in, Báo giấy, Toàn văn, Xem ảnh lớn, Báo lỗi`);

const labelShapes = [
  /^(?:-->|<!--|<!--.*-->)$/u,
  /^[\s|•·»›>\-–—_=*#/\\.,]+$/u,
  /^(?:Theo dõi|Đọc|Xem|Mời quý độc giả).{0,60}(?:Google News|Zalo|Facebook|fanpage)/iu,
  /^(?:Lượt xem|Lượt đọc|Số lượt xem|Đã xem|Views?)\s*[:：]?\s*[\d.,]*$/iu,
  /^[\d.,]+\s*(?:lượt xem|lượt đọc|views?|bình luận|lượt thích)$/iu,
  /^(?:Cỡ chữ|Font size)\b.{0,20}$/iu,
  /^(?:Hotline|Đường dây nóng|ĐT|Tel|Fax|Email)\s*[:：].{0,60}$/iu,
];

/** What stands below an article and begins with its label, such as a list of tags or a copyright line. */
const endShapes = [
  /^(?:Tags?|Từ kh(?:óa|oá)|Chủ đề|Thẻ)\s*[:：]/iu,
  /^(?:Bình luận|Ý kiến bạn đọc)\s*\(?\s*\d+\s*\)?$/iu,
  /^(?:©|®|Copyright|Bản quyền|Bản quyền thuộc)\b/iu,
  /^(?:Cơ quan chủ quản|Giấy phép|Tổng [Bb]iên tập|Phó Tổng [Bb]iên tập|Tòa soạn|Toà soạn)\s*[:：]?/u,
  /^(?:Vui lòng|Xin vui lòng|Mời bạn).{0,40}(?:bình luận|tiếng Việt có dấu)/iu,
];

/** A line that opens with a pointer to another story. */
const pointer =
  /^(?:>{1,3}|»+|→|►|▶|☛)\s*\S|^(?:Xem thêm|Đọc thêm|Tin liên quan|Bài liên quan|Mời xem|Mời đọc)\s*[:：]\s*\S/iu;

/** True for the heading of a rail, whatever its case or closing punctuation. */
export function isRailHeading(text: string): boolean {
  return text.length <= 40 && railHeadings.has(foldedKey(text));
}

/** True for whatever ends an article: the heading of a rail, tags, comments, the imprint. */
export function endsArticle(text: string): boolean {
  return isRailHeading(text) || endShapes.some((shape) => shape.test(text));
}

/** True for buttons, counters, stray marks of the page's source and pointers to other stories. */
export function isLabel(text: string): boolean {
  return (
    (text.length <= 40 && labels.has(foldedKey(text))) ||
    labelShapes.some((shape) => shape.test(text)) ||
    pointer.test(text)
  );
}

/** True for what the page's source left in its text: the end of a comment that its reader must not see. */
export function isStrayMarkup(text: string): boolean {
  return /^(?:-->|<!--|<!--.*-->)$/u.test(text);
}
