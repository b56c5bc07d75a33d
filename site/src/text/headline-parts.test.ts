import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headlineParts } from './headline-parts.ts';

const namesIn = (headline: string) => headlineParts(headline).flatMap(({ text, isWhole }) => (isWhole ? [text] : []));

describe('the parts of a headline', () => {
  test.each([
    ['Công đoàn ngành Giáo dục Hà Nội trao đổi với Hải Phòng', ['Hà Nội', 'Hải Phòng']],
    ['Bắc Từ Liêm: 209 thầy cô nhận đỡ đầu 235 học sinh', ['Bắc Từ Liêm']],
    ['LĐLĐ Hà Nội gặp mặt ở TP Hồ Chí Minh', ['Hà Nội', 'Hồ Chí Minh']],
    ['Công đoàn phường Văn Miếu - Quốc Tử Giám', ['Văn Miếu', 'Quốc Tử Giám']],
    ['Cùng Đoàn Thị Điểm, Ý Yên và Phú Thịnh', ['Đoàn Thị Điểm', 'Ý Yên', 'Phú Thịnh']],
    ['Sơn Tây, Gia Lâm “về đích”', ['Sơn Tây', 'Gia Lâm']],
    ['Gia Lâm năm học 2025-2026, nhiệm kỳ 2023–2028', ['Gia Lâm', '2025-2026', '2023–2028']],
    ['Số 12345-6789 không phải năm học', []],
    ['Công đoàn phường, xã sau tháng 7/2025: Những gì đã biết', ['tháng 7/2025']],
    ['Quý 1/2026 ở Gia Lâm, từ năm 2025-2026', ['Quý 1/2026', 'Gia Lâm', '2025-2026']],
  ])('%s', (headline, names) => {
    expect(namesIn(headline)).toEqual(names);
  });

  test('of a long run the end stays together, and nothing is longer than a narrow line', () => {
    expect(namesIn('Thầy Nguyễn Văn An dạy chữ')).toEqual(['Nguyễn Văn An']);
    expect(namesIn('Chị Trần Nguyễn Khương')).toEqual(['Chị Trần', 'Nguyễn Khương']);
    expect(namesIn('Phường Nghiêngnghiêng Ngượngnghịu')).toEqual([]);
  });

  test('an abbreviation or a figure is no part of a name', () => {
    expect(namesIn('CĐCS Gia Lâm1 và ĐĐ Hà NỘI')).toEqual([]);
    expect(namesIn('Một tin ngắn')).toEqual([]);
  });

  test('together they are the headline', () => {
    const word = fc.constantFrom(
      'Hà',
      'Nội',
      'Nguyễn',
      'năm',
      'Ngày',
      '2025-2026',
      '20/11',
      'LĐLĐ',
      'và',
      '2026',
      '-',
      '“Hai',
      'tốt”',
      'Tiên,',
      '',
    );
    const headline = fc.oneof(
      fc.string(),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(headline, (text) => {
        const parts = headlineParts(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { text: name, isWhole } of parts) expect(isWhole && name.length > 14).toBe(false);
      }),
    );
  });
});
