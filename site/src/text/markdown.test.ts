import { expect, test } from 'vitest';
import { createExplainer } from './abbreviations.ts';
import { createTextContext, renderMarkdown, renderMarkdownLine } from './markdown.ts';

function render(source: string): string {
  return renderMarkdown(source, createTextContext());
}

test('HTML in a text is shown, not run', () => {
  expect(render('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n');
});

test('links to scripts and data stay text', () => {
  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html,x',
  ]) {
    expect(render(`[bấm](${address})`)).not.toContain('<a');
  }
});

test('only links that leave the site get rel=noopener', () => {
  expect(render('[a](https://example.org/x)')).toContain('<a href="https://example.org/x" rel="noopener">');
  expect(render('[a](//example.org/x)')).toContain('rel="noopener"');
  expect(render('[a](/cong-doan/tay-ho/)')).toContain('<a href="/cong-doan/tay-ho/">a</a>');
});

test('headings begin at level 2, skip none and have unique ids', () => {
  const context = createTextContext();
  const html = renderMarkdown('# Đổi mới\n\n#### Đổi mới\n\n## Khác', context);
  expect(html).toBe('<h2 id="doi-moi">Đổi mới</h2>\n<h3 id="doi-moi-2">Đổi mới</h3>\n<h2 id="khac">Khác</h2>\n');
  expect(renderMarkdown('## Khác', context)).toBe('<h2 id="khac-2">Khác</h2>\n');
  expect(context.headings.map(({ level }) => level)).toEqual([2, 3, 2, 2]);
});

test('a picture in a text stays text', () => {
  expect(render('![ảnh](/x.jpg)')).not.toContain('<img');
});

test('abbreviations are explained once over all texts of a page', () => {
  const context = createTextContext(
    createExplainer([{ abbreviation: 'CĐCS', meaning: 'công đoàn cơ sở', explanation: null }]),
  );
  expect(renderMarkdownLine('**CĐCS** mới', context)).toBe(
    '<strong><abbr title="công đoàn cơ sở">CĐCS</abbr></strong> mới',
  );
  expect(renderMarkdownLine('CĐCS', context)).toBe('CĐCS');
});
