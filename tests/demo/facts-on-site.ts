import { demoFacts, type DemoFact } from './demo-facts.ts';

const facts = (source: DemoFact['source'], path: string, ...texts: readonly string[]): DemoFact[] =>
  texts.map((text) => ({ source, path, text }));

/** Facts that the demo newsroom keeps as data: the pages made from it must show the figure with what qualifies it. */
const factsOfKnowledge: readonly DemoFact[] = [
  ...facts(
    'A',
    '/phong-trao/nha-giao-bac-tu-liem-nhan-do-dau-hoc-sinh/',
    '209 người',
    '235 em',
    'ước tính trên 800 triệu đồng',
  ),
  ...facts(
    'A',
    '/khen-thuong/tap-the-ca-nhan-tieu-bieu-bac-tu-liem-2021-2022/',
    '245 tập thể, 588 cá nhân',
    'Năm học 2021-2022',
  ),
  ...facts('A', '/khen-thuong/bang-khen-bo-giao-duc-bac-tu-liem-2021-2022/', '7 tập thể, 10 cá nhân'),
  ...facts('B', '/cong-doan/ldld-huyen-gia-lam/', '15.249', '16.046', '3.646', '64 trên tổng số 82', '78%', '19,5%'),
  ...facts(
    'B',
    '/phong-trao/1-trieu-sang-kien/',
    '3.124 sáng kiến',
    '1.724 sáng kiến (suy ra từ nguồn)',
    '743 sáng kiến',
  ),
  ...facts('B', '/khen-thuong/gia-lam-ho-tro-covid-19/', '1.995 cá nhân', 'trên 1,065 tỷ đồng'),
  ...facts('B', '/2022/12/gia-lam-qua-nhung-con-so/', 'trên 3.800 đoàn viên', '1.724 sáng kiến (suy ra từ nguồn)'),
  ...facts('C', '/cong-doan/cong-doan-nganh-giao-duc-ha-noi/', 'khoảng 12.000', '200', 'Đỗ Văn Nam'),
  ...facts('C', '/phong-trao/nha-truong-cung-chung-tay-phat-trien/', 'tháng 12/2022'),
  ...facts('D', '/cong-doan/ldld-huyen-thuong-tin/', '3.860', '3.900', '91'),
  ...facts(
    'D',
    '/khen-thuong/khen-thuong-50-tap-the-42-ca-nhan-thuong-tin/',
    '50 tập thể, 42 cá nhân',
    'không tách riêng',
  ),
  ...facts('D', '/khen-thuong/qua-tet-quy-mao-thuong-tin/', 'trên 192 triệu đồng'),
  ...facts('D', '/phong-trao/quy-tro-von-cnvcld-ngheo-thu-do/', 'trên 481 triệu đồng', '26 suất vay'),
  ...facts('E', '/cong-doan/cong-doan-truong-tieu-hoc-phu-thinh/', 'Liên đoàn Lao động thị xã Sơn Tây'),
];

/** Looks up every fact of the demo newsroom at a running site; returns a line for each that its page does not say. */
export async function factsMissingAt(origin: string): Promise<string[]> {
  const missing: string[] = [];
  for (const [path, told] of Map.groupBy([...demoFacts, ...factsOfKnowledge], (fact) => fact.path)) {
    const response = await fetch(new URL(path, origin));
    const shown = response.ok ? readableText(await response.text()) : '';
    const unseen = told.filter(({ text }) => !shown.includes(text));
    missing.push(...unseen.map(({ source, text }) => `${source}, ${path} (${response.status}): ${text}`));
  }
  return missing;
}

/** What a reader sees of a page, in one line. */
function readableText(html: string): string {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
  return main
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
