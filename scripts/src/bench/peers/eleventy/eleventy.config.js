import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import markdownIt from 'markdown-it';

/** @param {import('@11ty/eleventy').UserConfig} config */
export default async function (config) {
  const markdown = markdownIt({ html: false, typographer: false });
  const pages = { article: [], section: [], feed: [], sitemap: [], redirect: [] };
  // A line a page: one text of a large archive would be longer than a string may be.
  for await (const line of createInterface({ input: createReadStream(process.env.PEER_CONTENT) })) {
    const page = JSON.parse(line);
    if (page.layout === 'chrome') config.addGlobalData('chrome', page);
    else pages[page.layout].push(page);
  }
  for (const [layout, list] of Object.entries(pages)) config.addGlobalData(`${layout}s`, list);
  config.addFilter('markdown', (text) => markdown.render(text));
  config.addFilter('markdownLine', (text) => markdown.renderInline(text));
  return {
    dir: { input: 'pages', includes: '../includes', output: process.env.PEER_OUTPUT },
    markdownTemplateEngine: false,
  };
}
