import type { TextCheck } from './text-check.ts';

/** Typing errors seen in print, each with the word that was meant; only forms that are no Vietnamese words. */
const errors: readonly (readonly [wrong: string, meant: string])[] = [
  ['hoạt thành', 'hoàn thành'],
  ['hoàn thánh', 'hoàn thành'],
  ['bổ xung', 'bổ sung'],
  ['xử dụng', 'sử dụng'],
  ['chia xẻ', 'chia sẻ'],
  ['xúc tích', 'súc tích'],
  ['đoàn viến', 'đoàn viên'],
  ['công đoán', 'công đoàn'],
  ['tập thế', 'tập thể'],
  ['thành tịch', 'thành tích'],
  ['sáng kiên', 'sáng kiến'],
  ['giáo viện', 'giáo viên'],
  ['nhân viện', 'nhân viên'],
];

export const spellingCheck: TextCheck = ({ texts }) => {
  const text = texts.join('\n').toLowerCase();
  return errors
    .filter(([wrong]) => new RegExp(`(?<!\\p{L})${wrong}(?!\\p{L})`, 'u').test(text))
    .map(([wrong, meant]) => `“${wrong}”: có thể là “${meant}”.`);
};
