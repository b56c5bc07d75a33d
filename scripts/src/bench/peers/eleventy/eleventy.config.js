import { readFileSync } from 'node:fs';
import markdownIt from 'markdown-it';

/** @param {import('@11ty/eleventy').UserConfig} config */
export default function (config) {
  const markdown = markdownIt({ html: false, typographer: false });
  const { chrome, pages } = JSON.parse(readFileSync(process.env.PEER_CONTENT, 'utf8'));
  config.addGlobalData('chrome', chrome);
  for (const layout of ['article', 'section', 'feed', 'sitemap']) {
    config.addGlobalData(
      `${layout}s`,
      pages.filter((page) => page.layout === layout),
    );
  }
  config.addFilter('markdown', (text) => markdown.render(text));
  config.addFilter('markdownLine', (text) => markdown.renderInline(text));
  return {
    dir: { input: 'pages', includes: '../includes', output: process.env.PEER_OUTPUT },
    markdownTemplateEngine: false,
  };
}
