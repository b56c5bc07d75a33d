import type { SeededRandom } from '../seeded-random.ts';

const subjects = [
  'Công đoàn cơ sở',
  'Ban Chấp hành công đoàn',
  'Tổ công đoàn',
  'Đoàn viên trong đơn vị',
  'Công đoàn cấp trên',
  'Ban nữ công',
  'Cán bộ công đoàn',
  'Người lao động ở phân xưởng',
  'Thầy cô trong trường',
  'Ủy ban Kiểm tra công đoàn',
] as const;
const verbs = [
  'đã phối hợp với chuyên môn để',
  'chủ động đề xuất kế hoạch nhằm',
  'vận động đoàn viên cùng',
  'dành nhiều buổi họp để',
  'ký cam kết với người sử dụng lao động để',
  'chọn cách làm từng bước nhằm',
  'lắng nghe ý kiến từ cơ sở rồi',
  'tổ chức thi đua ngắn ngày để',
] as const;
const deeds = [
  'cải thiện bữa ăn ca',
  'hoàn thành chỉ tiêu của năm',
  'đưa sáng kiến vào sản xuất',
  'giúp đỡ con đoàn viên đến trường',
  'giữ gìn nền nếp làm việc',
  'nâng chất lượng sinh hoạt tổ',
  'bảo đảm an toàn lao động',
  'chăm sóc sức khỏe nữ đoàn viên',
  'mở rộng phúc lợi cho người lao động',
  'giải đáp kịp thời các chế độ, chính sách',
  'xây dựng thỏa ước lao động tập thể',
  'kết nạp thêm đoàn viên mới',
] as const;
const circumstances = [
  'ngay từ đầu quý',
  'trong điều kiện còn nhiều khó khăn',
  'với tinh thần tự nguyện',
  'theo nghị quyết đại hội',
  'ở tất cả các bộ phận',
  'qua từng buổi đối thoại',
  'bằng nguồn kinh phí tiết kiệm được',
  'trước khi bước vào tháng cao điểm',
  'sau nhiều lần góp ý',
  'đúng dịp kỷ niệm ngày thành lập',
] as const;
const outcomes = [
  'Kết quả bước đầu được người trong cuộc đánh giá là thiết thực.',
  'Điều được nhắc nhiều nhất là sự kiên trì chứ không phải khẩu hiệu.',
  'Những việc còn dang dở được ghi lại để làm tiếp trong kỳ sau.',
  'Cách làm này sau đó được một số nơi học theo.',
  'Không khí trong đơn vị nhờ vậy cởi mở hơn.',
  'Phần việc khó nhất vẫn là giữ cho phong trào đều tay.',
  'Mỗi tháng một lần, kết quả được công khai tại bảng tin.',
  'Nhiều ý kiến đề nghị duy trì hình thức này lâu dài.',
] as const;
const openings = [
  'Đáng chú ý,',
  'Bên cạnh đó,',
  'Từ thực tế ấy,',
  'Không dừng lại ở đó,',
  'Theo kế hoạch,',
  'Cũng trong thời gian này,',
  'Về lâu dài,',
] as const;

const headings = [
  'Bắt đầu từ việc nhỏ',
  'Tiếng nói từ cơ sở',
  'Cách làm',
  'Những con số biết nói',
  'Điều còn trăn trở',
  'Kinh nghiệm rút ra',
  'Người trong cuộc',
  'Chặng đường tiếp theo',
] as const;

const capitalised = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const lowered = (text: string) => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

/** One sentence of 15 to 25 words. */
export function sentence(random: SeededRandom): string {
  const clause = `${random.pick(subjects)} ${random.pick(verbs)} ${random.pick(deeds)}`;
  const second = random.chance(0.4) ? `, đồng thời ${random.pick(deeds)}` : '';
  const told = `${clause}${second} ${random.pick(circumstances)}.`;
  return random.chance(0.35) ? `${random.pick(openings)} ${lowered(told)}` : told;
}

/** A paragraph of about `words` words. */
export function paragraph(random: SeededRandom, words: number): string {
  const sentences: string[] = [];
  for (let count = 0; count < words;) {
    const next = random.chance(0.2) ? random.pick(outcomes) : sentence(random);
    sentences.push(next);
    count += next.split(' ').length;
  }
  return sentences.join(' ');
}

export function heading(random: SeededRandom): string {
  return random.pick(headings);
}

/** A headline; `where` is the name of a union body or place. */
export function headline(random: SeededRandom, where: string): string {
  const deed = random.pick(deeds);
  return random.pick([
    `${where}: ${capitalised(deed)}`,
    `${where} ${random.pick(verbs)} ${deed}`,
    `${capitalised(deed)} ${random.pick(circumstances)}`,
    `${random.pick(subjects)} ${random.pick(verbs)} ${deed}`,
  ]);
}
