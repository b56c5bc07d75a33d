import { publishedTypes, type PublishedType } from '@loa/shared-types/published-type';
import { type ArticleWire, everyArticle } from '@loa/shared-types/wire/article';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { FileFace } from '../src/pictures/file-face.ts';
import { blankArticle, blankAward, blankCampaign, blankUnionBody, publishedOnce } from './blank-documents.ts';
import { fixtureDocuments } from './fixture-documents.ts';
import type { FixtureDocuments } from './fixture-mirror.ts';

const categories = 12;
const pictures = 40;
const paragraph =
  'Công đoàn các trường đăng ký nội dung đổi mới ngay từ đầu năm học và cùng nhau làm đến cùng. '.repeat(10);

/** Takes documents one by one, as the writer of a mirror does. */
export interface DocumentSink {
  put<T extends PublishedType>(type: T, document: WireDocument<T>, fileFace?: FileFace): void;
}

/** How many there are of each kind in a newsroom of so many articles. */
function census(articles: number) {
  const grown = (share: number, most: number) => Math.min(most, Math.max(6, Math.round(articles * share)));
  return {
    authors: grown(0.006, 60),
    tags: grown(0.01, 120),
    bodies: grown(0.05, 600),
    campaigns: grown(0.01, 200),
    awards: grown(0.05, 1000),
  };
}

/** Writes a newsroom of so many articles as the CMS would give it, with pictures that have no bytes. */
export function putLargeNewsroom(writer: DocumentSink, articles: number): void {
  const counts = census(articles);
  for (let number = 0; number < pictures; number++) putPicture(writer, number);
  putNamed(writer, 'category', categories);
  putNamed(writer, 'author', counts.authors);
  putNamed(writer, 'tag', counts.tags);
  for (let number = 0; number < counts.bodies; number++) {
    const slug = `cong-doan-${number}`;
    const parents = number === 0 ? [] : [{ parent: `body-${Math.floor(number / 8)}`, from: null, to: null }];
    writer.put('union-body', {
      ...blankUnionBody,
      ...{ documentId: `body-${number}`, version: 1, path: `/cong-doan/${slug}/`, slug, name: `Công đoàn ${number}` },
      parents,
    });
  }
  for (let number = 0; number < counts.campaigns; number++) {
    const slug = `phong-trao-${number}`;
    writer.put('campaign', {
      ...blankCampaign,
      ...{
        documentId: `campaign-${number}`,
        version: 1,
        path: `/phong-trao/${slug}/`,
        slug,
        name: `Phong trào ${number}`,
      },
      kind: 'emulation',
      initiators: [`body-${number % counts.bodies}`],
      cover: picture(number),
    });
  }
  for (let number = 0; number < counts.awards; number++) {
    const slug = `khen-thuong-${number}`;
    writer.put('award', {
      ...blankAward,
      ...{
        documentId: `award-${number}`,
        version: 1,
        path: `/khen-thuong/${slug}/`,
        slug,
        title: `Khen thưởng ${number}`,
      },
      class: 'commendation',
      kind: 'Bằng khen',
      conferringBodies: ['body-0'],
      forBodies: [`body-${1 + (number % (counts.bodies - 1))}`],
      schoolYear: 2012 + (number % 14),
      campaign: `campaign-${number % counts.campaigns}`,
    });
  }
  const positions = new Map<string, number>();
  for (let number = 0; number < articles; number++) writer.put('article', largeArticle(number, articles, positions));
  for (const page of fixtureDocuments.page) writer.put('page', page);
  for (const front of fixtureDocuments['front-page']) {
    writer.put('front-page', { ...front, leadStory: null, secondary: [], sections: [] });
  }
  for (const setting of fixtureDocuments['site-setting'])
    writer.put('site-setting', { ...setting, shareImage: 'file-0' });
}

/** The same newsroom as documents, for who does not write them into a mirror at once. */
export function largeDocuments(articles: number): FixtureDocuments {
  const documents = new Map<PublishedType, WireDocument[]>(publishedTypes.map((type) => [type, []]));
  putLargeNewsroom({ put: (type, document) => void documents.get(type)?.push(document) }, articles);
  // Each was put under the name of its type.
  return Object.fromEntries(documents) as unknown as FixtureDocuments;
}

/**
 * The article at a place in the archive, 0 being the oldest.
 * @param positions the last position given in each list so far
 */
export function largeArticle(number: number, articles: number, positions: Map<string, number>): ArticleWire {
  const counts = census(articles);
  const first = Date.UTC(2012, 0, 2);
  const displayedAt = new Date(
    first + Math.floor(((Date.UTC(2026, 10, 20) - first) * number) / articles),
  ).toISOString();
  const slug = `tin-cong-doan-truong-so-${number}`;
  const body = (number * 7) % counts.bodies;
  const article = {
    ...blankArticle,
    documentId: `article-${String(number).padStart(6, '0')}`,
    version: 1,
    path: `/${displayedAt.slice(0, 4)}/${displayedAt.slice(5, 7)}/${slug}/`,
    slug,
    title: `Tin công đoàn trường số ${number}`,
    category: `category-${number % categories}`,
    lead: paragraph.slice(0, 200),
    cover: picture(number),
    body: [
      ...Array.from({ length: 4 }, () => ({ kind: 'rich-text' as const, text: paragraph })),
      { kind: 'figure' as const, picture: picture(number + 1), width: null },
    ],
    authors: [`author-${number % counts.authors}`],
    tags: [...new Set([0, 3, 5].map((step) => `tag-${(number * step + step) % counts.tags}`))],
    unionBodies: [...new Set([body, 0])].map((place) => ({ body: `body-${place}`, role: 'subject' as const })),
    campaigns: number % 2 === 0 ? [`campaign-${(number / 2) % counts.campaigns}`] : [],
    awards: number % 5 === 0 ? [`award-${(number / 5) % counts.awards}`] : [],
    related: [3, 20, 200]
      .filter((back) => back <= number)
      .map((back) => `article-${String(number - back).padStart(6, '0')}`),
    displayedAt,
    legacyPaths: number < articles * 0.6 ? [{ path: `/bai-viet/${100_000 + number}.html` }] : [],
  };
  return { ...article, positions: positionsOf(article, positions) };
}

function positionsOf(
  article: Pick<ArticleWire, 'category' | 'authors' | 'tags' | 'unionBodies' | 'campaigns'>,
  last: Map<string, number>,
) {
  const lists = [
    everyArticle,
    `category/${article.category}`,
    ...article.authors.map((id) => `author/${id}`),
    ...article.tags.map((id) => `tag/${id}`),
    ...article.unionBodies.map(({ body }) => `union-body/${body}`),
    ...article.campaigns.map((id) => `campaign/${id}`),
  ];
  return Object.fromEntries(
    lists.map((list) => {
      const position = (last.get(list) ?? 0) + 1;
      last.set(list, position);
      return [list, position];
    }),
  );
}

function putNamed(writer: DocumentSink, type: 'category' | 'author' | 'tag', count: number): void {
  const folder = { category: 'chuyen-muc', author: 'tac-gia', tag: 'chu-de' }[type];
  for (let number = 0; number < count; number++) {
    const slug = `${type}-${number}`;
    const common = {
      ...publishedOnce,
      documentId: slug,
      version: 1,
      path: `/${folder}/${slug}/`,
      formerPaths: [],
      slug,
      description: null,
    };
    if (type === 'category') writer.put(type, { ...common, name: `Chuyên mục ${number}`, order: number });
    else if (type === 'author')
      writer.put(type, { ...common, name: `Bút danh ${number}`, role: null, biography: null, portrait: null });
    else writer.put(type, { ...common, name: `Chủ đề ${number}` });
  }
}

function picture(number: number) {
  return {
    image: `file-${number % pictures}`,
    alt: 'Sân trường',
    caption: null,
    credit: null,
    focalX: null,
    focalY: null,
  };
}

function putPicture(writer: DocumentSink, number: number): void {
  const name = `anh-${number}.jpg`;
  const face: FileFace = {
    kind: 'picture',
    width: 1600,
    height: 1067,
    placeholder: '#8a8a8a',
    variants: [400, 800, 1200].flatMap((width) =>
      (['image/avif', 'image/webp'] as const).map((type) => ({
        type,
        src: `/anh/${number}-${width}.${type.slice(6)}`,
        width,
      })),
    ),
  };
  const size = { size: 1000, width: 1600, height: 1067, alternativeText: null, caption: null };
  writer.put(
    'file',
    { ...{ documentId: `file-${number}`, version: 1, url: `/uploads/${name}`, name, mime: 'image/jpeg' }, ...size },
    face,
  );
}
