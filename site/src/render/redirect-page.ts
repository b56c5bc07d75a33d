import { escapeHtml } from '../text/escape-html.ts';

/** The small page at a moved address, for web servers that know no redirects. */
export function redirectPage(to: string, siteUrl: string): string {
  const address = escapeHtml(new URL(to, siteUrl).href);
  const link = escapeHtml(to);
  return (
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang đã chuyển</title>' +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">' +
    `<meta http-equiv="refresh" content="0; url=${link}"><link rel="canonical" href="${address}"></head>` +
    `<body><main><h1>Trang đã chuyển</h1><p>Mời bạn xem tại <a href="${link}">địa chỉ mới</a>.</p></main></body></html>\n`
  );
}
