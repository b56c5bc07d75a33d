import { describe, expect, test } from 'vitest';
import { checkDocument, checkPublication } from './publish-check.ts';
import type { ArticleWire } from './wire/article.ts';

const article: ArticleWire = {
  documentId: 'a1',
  version: 1,
  firstPublishedAt: '2022-09-13T13:10:00.000Z',
  lastPublishedAt: '2022-09-13T13:10:00.000Z',
  path: '/2022/09/bai-viet/',
  formerPaths: [],
  title: 'Bài viết',
  slug: 'bai-viet',
  format: 'news',
  masthead: null,
  category: 'c1',
  lead: null,
  cover: null,
  body: [],
  authors: [],
  tags: [],
  unionBodies: [],
  campaigns: [],
  awards: [],
  legalReferences: [],
  related: [],
  sourceName: null,
  sourceUrl: null,
  sourceDate: null,
  displayedAt: '2022-09-13T13:10:00.000Z',
  eventDate: null,
  corrections: [],
  liveState: null,
  liveStartsAt: null,
  featured: null,
  breaking: null,
  seo: null,
  legacyPaths: [],
  positions: {},
};
const picture = { image: 'f1', alt: 'Mô tả', caption: null, credit: null, focalX: null, focalY: null };

const messages = (document: unknown) => checkDocument('article', document).map(({ message }) => message);

describe('checkDocument', () => {
  test('lets an article without cover, author and body through', () => {
    expect(checkDocument('article', article)).toEqual([]);
  });

  test('lets pictures that are still to come through, with their captions', () => {
    const empty = { ...picture, image: null, alt: null, caption: 'Chú thích' };
    const body = [
      { kind: 'figure', picture: null, width: null },
      { kind: 'figure', picture: empty, width: null },
      { kind: 'gallery', title: null, pictures: [picture, empty] },
      { kind: 'gallery', title: null, pictures: [] },
    ];
    expect(checkDocument('article', { ...article, cover: empty, body })).toEqual([]);
  });

  test.each([
    ['no category', { category: null }, ['category'], /chưa có chuyên mục/],
    ['no title', { title: null }, ['title'], /“Tiêu đề” còn trống/],
    ['a slug with accents', { slug: 'bài-viết' }, ['slug'], /chữ thường không dấu/],
    ['a slug of 101 characters', { slug: 'a'.repeat(101) }, ['slug'], /tối đa 100/],
    ['a cover without words', { cover: { ...picture, alt: ' ' } }, ['cover', 'alt'], /Ảnh bìa/],
    [
      'a figure without words',
      { body: [{ kind: 'figure', picture: { ...picture, alt: null }, width: null }] },
      ['body', 0, 'picture', 'alt'],
      /Khối thứ 1/,
    ],
    [
      'a gallery with a picture without words',
      { body: [{ kind: 'gallery', title: null, pictures: [picture, { ...picture, alt: null }] }] },
      ['body', 0, 'pictures', 1, 'alt'],
      /ảnh thứ 2/,
    ],
    [
      'an embed from elsewhere',
      { body: [{ kind: 'embed', url: 'https://example.com/v', title: null, poster: null, caption: null }] },
      ['body', 0, 'url'],
      /YouTube, Vimeo, Facebook/,
    ],
    [
      'a table with a row too wide',
      { body: [{ kind: 'table', caption: null, header: true, rows: 'A\tB\n1\t2\n1\t2\t3' }] },
      ['body', 0, 'rows'],
      /dòng 3 có nhiều ô hơn/,
    ],
    ['a block of a kind unknown', { body: [{ kind: 'poll' }] }, ['body', 0, 'kind'], /Khối thứ 1.*chưa biết/],
    [
      'an old address that is none',
      { legacyPaths: [{ path: 'bai-cu.html' }] },
      ['legacyPaths', 0, 'path'],
      /gạch chéo/,
    ],
    ['an address without a year', { path: '/202/09/bai-viet/' }, ['path'], /“Đường dẫn” có giá trị không hợp lệ/],
    ['an address with an empty part', { path: '/2022/09//bai-viet/' }, ['path'], /“Đường dẫn”/],
    [
      'a correction before there were newspapers',
      { corrections: [{ correctedAt: '0202-12-15T03:00:00.000Z', wrong: 'sai', right: 'đúng', note: null }] },
      ['corrections', 0, 'correctedAt'],
      /Cải chính thứ 1.*trước năm 1900/,
    ],
    ['a source that is a script', { sourceUrl: 'javascript:alert(1)' }, ['sourceUrl'], /https/],
  ])('refuses %s', (_, change, path, message) => {
    const [issue, ...others] = checkDocument('article', { ...article, ...change });
    expect(issue?.path).toEqual(path);
    expect(issue?.message).toMatch(message);
    expect(others).toEqual([]);
  });

  test('says everything that is wrong at once', () => {
    expect(messages({ ...article, category: null, cover: { ...picture, alt: null } })).toHaveLength(2);
  });

  test('refuses an address with an empty part for any type', () => {
    const tag = {
      ...{ documentId: 't1', version: 1, formerPaths: [], name: 'Chủ đề', slug: 'chu-de', description: null },
      ...{ firstPublishedAt: article.firstPublishedAt, lastPublishedAt: article.lastPublishedAt },
    };
    expect(checkDocument('tag', { ...tag, path: '/chu-de/chu-de/' })).toEqual([]);
    for (const path of ['/chu-de//chu-de/', '//chu-de/', '/']) {
      expect(checkDocument('tag', { ...tag, path })).toMatchObject([{ path: ['path'] }]);
    }
  });

  const award = {
    ...{
      documentId: 'w1',
      version: 1,
      firstPublishedAt: article.firstPublishedAt,
      lastPublishedAt: article.lastPublishedAt,
    },
    ...{
      path: '/khen-thuong/bang-khen/',
      formerPaths: [],
      title: 'Bằng khen',
      slug: 'bang-khen',
      class: 'honour',
      kind: 'Bằng khen',
    },
    ...{
      level: null,
      conferringBodies: [],
      conferredBy: null,
      forBodies: [],
      schoolYear: null,
      year: null,
      occasion: null,
    },
    ...{ campaign: null, decisionNumber: null, decidedOn: null, collectives: null, collectivesQualifier: null },
    ...{ individuals: null, individualsQualifier: null, families: null, familiesQualifier: null, splitUnknown: null },
    ...{ amount: null, amountQualifier: null, recipients: [], note: null, sources: [], seo: null },
  };

  test('refuses to name a person who has not agreed', () => {
    const recipient = { kind: 'individual', name: 'Nguyễn Văn A', unit: null, consent: false };
    const [issue] = checkDocument('award', { ...award, recipients: [recipient] });
    expect(issue?.path).toEqual(['recipients', 0, 'consent']);
    expect(issue?.message).toContain('Nguyễn Văn A');
    expect(checkDocument('award', { ...award, recipients: [{ ...recipient, consent: true }] })).toEqual([]);
    expect(checkDocument('award', { ...award, recipients: [{ ...recipient, kind: 'collective' }] })).toEqual([]);
  });

  test('doubts a sum beyond all reason', () => {
    expect(checkDocument('award', { ...award, amount: '37500000' })).toEqual([]);
    expect(checkDocument('award', { ...award, amount: '37500000000000000' })).toMatchObject([{ path: ['amount'] }]);
  });
});

describe('checkPublication', () => {
  const correction = { correctedAt: '2022-12-15T03:00:00.000Z', wrong: 'sai', right: 'đúng', note: null };

  test.each([
    ['a correction without a time', { correctedAt: null }, 'correctedAt', /Cải chính thứ 2 chưa có thời điểm/],
    ['a correction that does not say what was wrong', { wrong: ' ' }, 'wrong', /thứ 2 chưa có nội dung sai/],
    ['a correction that is an apology alone', { right: null, note: 'Xin lỗi bạn đọc.' }, 'right', /nội dung đúng/],
  ])('refuses %s, which the site shows where it was published before', (_, change, field, message) => {
    const corrected = { ...article, corrections: [correction, { ...correction, ...change }] };
    const [issue, ...others] = checkPublication('article', corrected);
    expect([issue?.path, others]).toEqual([['corrections', 1, field], []]);
    expect(issue?.message).toMatch(message);
    expect(checkDocument('article', corrected)).toEqual([]);
  });

  test('lets a whole correction through, and says what the site would hold back', () => {
    expect(checkPublication('article', { ...article, corrections: [correction] })).toEqual([]);
    expect(checkPublication('article', { ...article, category: null })).toEqual(
      checkDocument('article', { ...article, category: null }),
    );
  });
});
