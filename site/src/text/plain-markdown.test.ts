import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTextContext, renderMarkdown, renderMarkdownLine, renderMarked } from './markdown.ts';
import { isPlainLine, plainParts } from './plain-markdown.ts';

/** Short texts out of all that means something in Markdown, so that most of it comes together somewhere. */
const anyMarkdown = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('Đoàn viên', 'số 12', 'a', 'ưu đãi: 5', '“Tết”', 'x.', 'một - hai') },
      { weight: 3, arbitrary: fc.constantFrom('\n\n', '\n', ' ', '  ', '\n\n\n', '\r\n', '\t', '\u00a0', '    ') },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          ...[
            '# ',
            '## ',
            '####### ',
            '#',
            ' #',
            '- ',
            '+ ',
            '* ',
            '1. ',
            '2) ',
            '> ',
            '```',
            '~~~',
            '---',
            '===',
            '|',
          ],
          ...[
            '*',
            '**',
            '_',
            '~~',
            '`',
            '[a](/b)',
            '[a]: /b',
            '![a](/b)',
            '<b>',
            '<https://a.vn>',
            '&amp;',
            '\\',
            '!',
            ':',
          ],
          ...['_a_', '## mục #', '|a|b|\n|-|-|\n|1|2|', '\0', '\u2028', '\ud800', 'https://a.vn', '1986. '],
        ),
      },
    ),
    { maxLength: 9 },
  )
  .map((pieces) => pieces.join(''));

test('a text without marks becomes what the parser makes of it', () => {
  fc.assert(
    fc.property(anyMarkdown, (source) => {
      const contexts = [createTextContext(), createTextContext()] as const;
      expect(renderMarkdown(source, contexts[0])).toBe(renderMarked(source, contexts[1]));
      expect(contexts[0].headings).toEqual(contexts[1].headings);
    }),
    { numRuns: 4000 },
  );
});

test('a line without marks becomes what the parser makes of it', () => {
  fc.assert(
    fc.property(anyMarkdown, (source) => {
      fc.pre(isPlainLine(source) && plainParts(source)?.[0]?.level === 0);
      expect(`<p>${renderMarkdownLine(source, createTextContext())}</p>\n`).toBe(
        renderMarked(source, createTextContext()),
      );
    }),
  );
});

test('paragraphs and headings of a newspaper need no parser, marks do', () => {
  expect(
    plainParts('Sáng 13/9, 1.200 đoàn viên (37,5%) dự lễ!\n\n## Những con số\n\n“Rất vui” – chị Lan nói.\n'),
  ).toEqual([
    { level: 0, text: 'Sáng 13/9, 1.200 đoàn viên (37,5%) dự lễ!' },
    { level: 2, text: 'Những con số' },
    { level: 0, text: '“Rất vui” – chị Lan nói.' },
  ]);
  for (const marked of ['**đậm**', '- một', '1. một', 'hai\ndòng', 'a&amp;b', '> lời', 'a\n---', '[a](/b)'])
    expect(plainParts(marked)).toBeNull();
});
