import type * as z from 'zod';
import type { PublishIssue } from './publish-issue.ts';

const labels: Readonly<Record<string, string>> = {
  title: 'Tiêu đề',
  name: 'Tên',
  slug: 'Đường dẫn',
  path: 'Đường dẫn',
  format: 'Thể loại',
  kind: 'Loại',
  class: 'Hình thức',
  displayedAt: 'Ngày giờ hiển thị',
  happenedAt: 'Thời điểm',
  body: 'Nội dung',
  abbreviation: 'Chữ viết tắt',
  meaning: 'Nghĩa',
  from: 'Từ',
  to: 'Đến',
};

/** What an editor must do about a value that does not have the shape of its field. */
export function shapeIssue(issue: z.core.$ZodIssue): PublishIssue {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const field = path.findLast((key) => typeof key === 'string') ?? '';
  const label = labels[field] ?? field;
  const [list, index] = path;
  if (issue.code === 'invalid_union' && list === 'body') {
    return {
      path,
      message: `Khối thứ ${Number(index) + 1} trong Nội dung thuộc loại mà trang báo chưa biết trình bày. Hãy xoá khối này.`,
    };
  }
  const missing = issue.code === 'too_small' || (issue.code === 'invalid_type' && issue.input === null);
  return {
    path,
    message: missing
      ? `Ô “${label}” còn trống. Hãy điền rồi lưu lại.`
      : `Ô “${label}” có giá trị không hợp lệ. Hãy sửa lại.`,
  };
}
