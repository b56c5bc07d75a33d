import { articles } from '@loa/scripts/src/demo/content/articles.ts';
import { articleFormats, type ArticleWire } from '@loa/shared-types/wire/article';
import { fixtureArticles, fixtureLiveEntries } from '@loa/site/test-fixtures/fixture-articles.ts';
import { fixtureDocuments } from '@loa/site/test-fixtures/fixture-documents.ts';
import type { FixtureDocuments } from '@loa/site/test-fixtures/fixture-mirror.ts';

const year = '2023';

/** Path of the article that each format has in {@link newsroomOfEveryFormat}. */
export const pathOfFormat = (format: ArticleWire['format']) => `/${year}/05/bai-dang-${format}/`;
/** Path of the article of nine hundred words, by which the budget of bytes is set. */
export const longArticlePath = `/${year}/06/bai-chin-tram-chu/`;

/** A text whose headings are called as parts of the pages are. */
const headingsLikeParts = {
  kind: 'rich-text' as const,
  text: [
    'Nội dung',
    'Mục lục',
    'Văn bản',
    'Số liệu',
    'Số liệu 5',
    'Kết quả',
    'Kinh phí',
    'Xếp loại',
    'Cải chính',
    'Viết tắt',
  ]
    .map((heading) => `## ${heading}\n\nMỗi trường chọn một việc.`)
    .join('\n\n'),
};

/** Key moments of a live that goes on for two days, so that each has its day. */
const secondDay = fixtureLiveEntries.map((entry, index) => ({
  ...entry,
  documentId: `${entry.documentId}-later`,
  happenedAt: `2025-11-0${7 + index}T13:10:00.000Z`,
  title: 'Đoàn viên hỏi về nhà ở cho công nhân và lương của giáo viên hợp đồng',
  keyMoment: true,
}));

/** The fixture newsroom with an article of every format that has every kind of block, and one of nine hundred words. */
export function newsroomOfEveryFormat(): FixtureDocuments {
  const [rich] = fixtureArticles;
  if (!rich) throw new Error('The fixtures have no article.');
  const own = (documentId: string, version: number, path: string, title: string): ArticleWire => ({
    ...rich,
    documentId,
    version,
    path,
    slug: path.split('/').at(-2) ?? '',
    title,
    formerPaths: [],
    legacyPaths: [],
    displayedAt: `${year}-05-04T03:00:00.000Z`,
    positions: Object.fromEntries(Object.entries(rich.positions).map(([list, place]) => [list, place + version])),
  });
  const formats = articleFormats.map((format, index) => ({
    ...own(`art-${format}`, 200 + index, pathOfFormat(format), `Một bài ở dạng ${format}`),
    format,
    body: [...rich.body, { kind: 'rich-text' as const, text: 'Theo đề nghị của LĐLĐ quận.' }, headingsLikeParts],
    liveState: format === 'live' ? ('ended' as const) : null,
  }));
  const long: ArticleWire = {
    ...own('art-long', 220, longArticlePath, 'Một bài chín trăm chữ'),
    body: [{ kind: 'rich-text', text: prose(900) }],
  };
  return {
    ...fixtureDocuments,
    article: [...fixtureDocuments.article, ...formats, long],
    'live-entry': [...fixtureDocuments['live-entry'], ...secondDay],
    campaign: fixtureDocuments.campaign.map((each) => ({ ...each, body: [...each.body, headingsLikeParts] })),
    page: fixtureDocuments.page.map((each) => ({ ...each, body: [...each.body, headingsLikeParts] })),
  };
}

/** So many words of the demo newsroom's prose; made-up sentences would repeat themselves and pack too well. */
function prose(words: number): string {
  const paragraphs = articles
    .flatMap(({ fields }) => fields.body ?? [])
    .flatMap((block) => (block.kind === 'rich-text' ? (block.text ?? '').split('\n\n') : []));
  const taken: string[] = [];
  let left = words;
  for (const paragraph of paragraphs) {
    if (left <= 0) break;
    const kept = paragraph.split(/\s+/).slice(0, left);
    taken.push(kept.join(' '));
    left -= kept.length;
  }
  if (left > 0) throw new Error(`The demo newsroom has ${left} words too few.`);
  return taken.join('\n\n');
}
