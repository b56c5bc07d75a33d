import { CommandFailure } from '@loa/scripts/src/command-failure.ts';
import { isRailHeading } from '@loa/scripts/src/import/furniture.ts';
import { importPage } from '@loa/scripts/src/import/import-page.ts';
import type { ImportedPage } from '@loa/scripts/src/import/imported-page.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const headings = [
  'Tin khác',
  'Nên xem',
  'Có thể bạn quan tâm',
  'Xem thêm',
  'Phiên bản di động',
  'Tin liên quan',
  'Bình luận',
  'TIN CÙNG CHUYÊN MỤC',
];
const sentence = fc.constantFrom(
  'Sáng sớm, những người thợ đầu tiên đã có mặt ở cổng nhà máy để kịp nhận ca thay cho đồng nghiệp.',
  'Theo kế hoạch, ba mươi đoàn viên sẽ dự lớp tập huấn kéo dài hai ngày tại nhà văn hóa lao động.',
  'Ban chấp hành cho rằng việc lắng nghe phải đi trước việc hứa hẹn, và lời hứa nào cũng phải có ngày trả.',
);
const line = fc.oneof(
  sentence,
  fc.constantFrom(...headings),
  fc.constantFrom(
    'Lê Hoàng Yến',
    'K.Sơn',
    'Link gốc:',
    '-->',
    '![]() |',
    'Ảnh: Tư liệu',
    'Hoạt động 13/03/2025 21:28',
    '20:10',
    '|',
    'Chia sẻ',
    'Một tít phụ ngắn',
    'Tít bài nối liền nhau Tít bài thứ hai cũng vậy',
    '- Một mục;',
    '| a | b |',
    '(LĐTĐ) Sapo có măng sét.',
    '“Một câu nói được đặt riêng.”',
  ),
  fc.string({ maxLength: 60 }),
);
const page = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { maxLength: 40 })
  .map((lines) => lines.flat().join(''));
const html = fc
  .array(fc.tuple(fc.constantFrom('p', 'div', 'h1', 'h2', 'li', 'td', 'figure', 'blockquote', 'table', 'span'), line), {
    maxLength: 30,
  })
  .map(
    (elements) =>
      `<!doctype html><html><body>${elements.map(([tag, text]) => `<${tag}>${text}</${tag}>`).join('')}</body></html>`,
  );

function read(text: string, file: string): ImportedPage | null {
  try {
    return importPage(Buffer.from(text), file);
  } catch (error) {
    if (error instanceof CommandFailure) return null;
    throw error;
  }
}

function bodyTexts(imported: ImportedPage | null): string[] {
  return imported?.content.flatMap((part) => (part.kind === 'figure' ? [] : [part.text])) ?? [];
}

describe('any page at all', () => {
  it('is read or refused with a reason, and no rail heading is ever in the body', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          page.map((text) => [text, 'page.txt'] as const),
          html.map((text) => [text, 'page.html'] as const),
        ),
        ([text, file]) => {
          expect(bodyTexts(read(text, file)).filter(isRailHeading)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is read in time that grows with its length', () => {
    const hostile = [
      '('.repeat(20_000),
      '“'.repeat(20_000),
      'A '.repeat(20_000),
      '1/'.repeat(20_000),
      '|'.repeat(20_000),
      '<b>'.repeat(3_000),
    ];
    for (const text of hostile)
      read(`Một cái tít đủ dài để đọc\n\n${text}\n\nMột đoạn văn kết thúc bằng dấu chấm.`, 'page.txt');
    read(`<html><body><h1>Một cái tít đủ dài để đọc</h1>${'<div>'.repeat(8_000)}Một câu.`, 'page.html');
  });

  it('never lets the stories of a rail into the body, wherever the article ends', () => {
    const teaser = 'Đoạn giới thiệu của một bài khác, dài như một đoạn văn thật và kết thúc bằng dấu chấm.';
    const card = 'Tít của một bài khác trong cột tin';
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 2, maxLength: 6 }),
        fc.constantFrom(...headings.slice(0, 3)),
        (body, heading) => {
          const text = [
            'Một cái tít đủ dài để đọc',
            ...body,
            'Lê Hoàng Yến',
            heading,
            card,
            card,
            teaser,
            card,
            card,
            teaser,
          ].join('\n\n');
          expect(bodyTexts(read(text, 'page.txt'))).toEqual(body);
        },
      ),
    );
  });
});
