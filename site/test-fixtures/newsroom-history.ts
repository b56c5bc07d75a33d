import { type ArticleWire, everyArticle } from '@loa/shared-types/wire/article';
import type { WireDocument } from '@loa/shared-types/wire/document';
import type { PublishedType } from '@loa/shared-types/published-type';
import fc from 'fast-check';
import type { MirrorWriter } from '../src/mirror/mirror-writer.ts';
import type { FileFace } from '../src/pictures/file-face.ts';
import { blankArticle, blankQuantity, blankStatistics } from './blank-documents.ts';
import { fixtureDocuments } from './fixture-documents.ts';

/** What an editor does to the newsroom. */
export interface Edit {
  /** Says what it does, where a history that fails is printed. */
  readonly [fc.toStringMethod]: () => string;
  readonly apply: (writer: MirrorWriter) => void;
}

const categories = ['cat-doan-vien', 'cat-thoi-su', 'cat-empty', 'cat-later'];
const bodies = ['body-bac-tu-liem', 'body-ha-noi', 'body-later'];
const days = ['2008-08-01', '2025-03-01', '2025-07-01'];
const files = ['file-photo', 'file-drawing', 'file-report'];
const slugs = ['mot', 'hai', 'ba', 'ghi-nhanh', 'tong-ket-bac-tu-liem'];

const articleIds = fixtureDocuments.article
  .map(({ documentId }) => documentId)
  .concat(['art-new-1', 'art-new-2', 'art-new-3']);
/** Place among all articles, which no two share. */
const numberOf = (id: string) => {
  const known = fixtureDocuments.article.find(({ documentId }) => documentId === id)?.positions[everyArticle];
  return known ?? 100 + articleIds.indexOf(id);
};
const someOf = (values: readonly string[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });
const picture = fc.option(
  fc
    .constantFrom(...files)
    .map((image) => ({ image, alt: 'Ảnh', caption: null, credit: null, focalX: null, focalY: null })),
);
const version = fc.nat(1_000_000);

const article: fc.Arbitrary<ArticleWire> = fc
  .record({
    documentId: fc.constantFrom(...articleIds),
    version,
    slug: fc.constantFrom(...slugs),
    month: fc.constantFrom('2022/09', '2024/07'),
    title: fc.constantFrom('Một tựa', 'Tựa khác'),
    category: fc.option(fc.constantFrom(...categories)),
    authors: someOf(['aut-tham', 'aut-later'], 2),
    tags: someOf(['tag-nha-giao', 'tag-later'], 2),
    bodies: someOf(bodies, 2),
    campaigns: someOf(['cam-day-tot'], 1),
    awards: someOf(['awa-bang-khen', 'awa-co-thi-dua'], 2),
    related: someOf(articleIds, 5),
    cover: picture,
    day: fc.integer({ min: 10, max: 28 }),
    position: fc.option(fc.integer({ min: 1, max: 65 })),
    text: fc.constantFrom('Nội dung.', 'Nội dung khác.', 'LĐLĐ quận và các CĐCS.', 'CNVCLĐ'),
    live: fc.option(fc.constantFrom('running' as const, 'ended' as const)),
    legacy: fc.option(fc.constantFrom('/tin-tuc/cu.html', '/2022/09/mot/', '/chuyen-muc/thoi-su/')),
    noIndex: fc.boolean(),
    featured: fc.boolean(),
    correctedAt: someOf(['2022-12-15T03:00:00.000Z', '2023-02-01T03:00:00.000Z'], 2),
    figures: fc.nat(2),
  })
  .map(({ month, day, bodies: named, position, live, legacy, noIndex, text, figures, correctedAt, ...fields }) => {
    const lists = [
      `category/${fields.category}`,
      ...fields.authors.map((id) => `author/${id}`),
      ...named.map((id) => `union-body/${id}`),
    ];
    return {
      ...blankArticle,
      ...fields,
      path: `/${month}/${fields.slug}/`,
      formerPaths: [`/2022/09/${fields.documentId}/`],
      body: [
        { kind: 'rich-text', text },
        {
          kind: 'key-figures',
          title: null,
          chart: null,
          figures: Array.from({ length: figures }, () => ({
            ...blankQuantity,
            label: text,
            value: day,
            sourceArticle: fields.related[0] ?? null,
          })),
        },
      ],
      unionBodies: named.map((body) => ({ body, role: 'subject' as const })),
      displayedAt: `2023-01-${day}T03:00:00.000Z`,
      format: live ? 'live' : 'news',
      liveState: live,
      corrections: correctedAt.map((time) => ({ correctedAt: time, wrong: 'sai', right: 'đúng', note: null })),
      legacyPaths: legacy === null ? [] : [{ path: legacy }],
      positions:
        position === null
          ? {}
          : {
              [everyArticle]: numberOf(fields.documentId),
              ...Object.fromEntries(lists.map((list) => [list, position])),
            },
      seo: { title: null, description: null, image: null, canonicalUrl: null, noIndex },
    };
  });

function put<T extends PublishedType>(type: T, document: WireDocument<T>, fileFace: FileFace | null = null): Edit {
  return {
    [fc.toStringMethod]: () => `put ${type} ${JSON.stringify(document)}`,
    apply: (writer) => writer.put(type, document, fileFace),
  };
}

/** One document of a type with another name, address or links, under its own id or one that is only linked so far. */
function changed<T extends PublishedType, C extends Partial<WireDocument<T>>>(
  type: T,
  ids: readonly string[],
  changes: fc.Arbitrary<C>,
) {
  return fc
    .tuple(fc.constantFrom(...fixtureDocuments[type]), fc.constantFrom(...ids), version, changes)
    .map(([document, documentId, number, change]) =>
      put(type, { ...document, documentId, version: number, ...change }),
    );
}

const named = (folder: string) =>
  fc
    .record({ name: fc.constantFrom('Tên', 'Tên mới'), slug: fc.constantFrom('thoi-su', 'moi', 'cu') })
    .map((fields) => ({
      ...fields,
      path: `/${folder}/${fields.slug}/`,
      formerPaths: [`/${folder}/truoc-day/`],
    }));

const fileEdit = fc
  .tuple(fc.constantFrom(...fixtureDocuments.file), version, fc.constantFrom(400, 800))
  .map(([file, number, width]) =>
    put(
      'file',
      { ...file, version: number },
      {
        kind: 'picture',
        width,
        height: 300,
        placeholder: null,
        // Two files may be the same picture.
        variants: [{ type: 'image/webp', src: `/anh/${width}.webp`, width }],
      },
    ),
  );

const removal = fc
  .oneof(
    fc.tuple(fc.constant('article' as const), fc.constantFrom(...articleIds)),
    fc
      .constantFrom(
        ...([
          'category',
          'union-body',
          'award',
          'campaign',
          'author',
          'tag',
          'page',
          'front-page',
          'redirect',
          'glossary-term',
          'live-entry',
          'file',
        ] as const),
      )
      .chain((type) =>
        fc.tuple(fc.constant(type), fc.constantFrom(...fixtureDocuments[type].map(({ documentId }) => documentId))),
      ),
  )
  .map(([type, id]): Edit => ({
    [fc.toStringMethod]: () => `remove ${type} ${id}`,
    apply: (writer) => void writer.remove(type, id),
  }));

/** Any edit of the fixture newsroom. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 8, arbitrary: article.map((document) => put('article', document)) },
  { weight: 4, arbitrary: removal },
  { weight: 2, arbitrary: changed('category', categories, named('chuyen-muc')) },
  { weight: 2, arbitrary: changed('union-body', bodies, named('cong-doan')) },
  {
    weight: 2,
    arbitrary: changed(
      'union-body',
      bodies,
      fc.record({
        endedOn: fc.option(fc.constantFrom(...days)),
        formerPaths: someOf(['/cong-doan/tai-ngay/2025-06-30/', '/cong-doan/tai-ngay/2008-07-31/'], 2),
        parents: fc.array(
          fc.record({
            parent: fc.constantFrom(...bodies),
            from: fc.constant(null),
            to: fc.option(fc.constantFrom(...days)),
          }),
          { maxLength: 1 },
        ),
        successions: fc.array(
          fc.record({
            date: fc.constantFrom(...days),
            kind: fc.constantFrom('merged' as const, 'transferred' as const),
            decisionNumber: fc.option(fc.constant('12/QĐ')),
            example: fc.constant(null),
            note: fc.constant(null),
            from: someOf(bodies, 2),
            to: someOf(bodies, 2),
          }),
          { maxLength: 2 },
        ),
        statistics: fc.array(
          fc.nat(5000).map((members) => ({ ...blankStatistics, members })),
          { maxLength: 2 },
        ),
      }),
    ),
  },
  { weight: 1, arbitrary: changed('author', ['aut-tham', 'aut-later'], named('tac-gia')) },
  { weight: 1, arbitrary: changed('tag', ['tag-nha-giao', 'tag-later'], named('chu-de')) },
  { weight: 1, arbitrary: changed('campaign', ['cam-day-tot', 'cam-later'], named('phong-trao')) },
  {
    weight: 2,
    arbitrary: changed(
      'award',
      ['awa-bang-khen', 'awa-co-thi-dua', 'awa-later'],
      fc.record({
        schoolYear: fc.option(fc.integer({ min: 2020, max: 2022 })),
        forBodies: someOf(bodies, 2),
        path: fc.constantFrom('/khen-thuong/mot/', '/khen-thuong/hai/'),
        note: fc.option(fc.constantFrom('Theo đề nghị của LĐLĐ quận.', 'CNVCLĐ và các CĐCS.')),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: changed(
      'front-page',
      ['front'],
      fc.record({ leadStory: fc.option(fc.constantFrom(...articleIds)), secondary: someOf(articleIds, 3) }),
    ),
  },
  {
    weight: 1,
    arbitrary: changed(
      'site-setting',
      ['setting'],
      fc.record({ name: fc.constantFrom('Loa', 'Báo'), shareImage: fc.option(fc.constantFrom(...files)) }),
    ),
  },
  {
    weight: 1,
    arbitrary: changed('live-entry', ['live-1', 'live-3'], fc.record({ article: fc.constantFrom(...articleIds) })),
  },
  {
    weight: 1,
    arbitrary: changed(
      'page',
      ['page-about', 'page-later'],
      fc.record({ path: fc.constantFrom('/gioi-thieu/', '/lien-he/', '/cong-doan/') }),
    ),
  },
  {
    weight: 1,
    arbitrary: changed(
      'redirect',
      ['red-1', 'red-3'],
      fc.record({
        from: fc.constantFrom('/cu/', '/gioi-thieu/', '/2024/07/mot/'),
        to: fc.constantFrom('/', '/cu/', '/gioi-thieu/'),
      }),
    ),
  },
  {
    weight: 1,
    arbitrary: changed(
      'glossary-term',
      ['term-ldld', 'term-later'],
      fc.record({
        abbreviation: fc.constantFrom('LĐLĐ', 'CĐCS', 'CNVCLĐ', 'chữ thường'),
        meaning: fc.constantFrom('Liên đoàn Lao động', 'Nghĩa khác'),
        explanation: fc.option(fc.constant('Một câu giải thích.')),
      }),
    ),
  },
  { weight: 2, arbitrary: fileEdit },
);
