import type { ArticleWire, LiveEntryWire } from '@loa/shared-types/wire/article';
import { blankArticle, blankLiveEntry, blankQuantity } from './blank-documents.ts';

const cover = (image: string, alt: string) => ({ image, alt, caption: null, credit: null, focalX: null, focalY: null });

/** An article with every kind of block and every kind of link. */
const rich: ArticleWire = {
  ...blankArticle,
  documentId: 'art-rich',
  version: 12,
  path: '/2022/09/mua-tong-ket-o-bac-tu-liem/',
  formerPaths: ['/2022/09/tong-ket-bac-tu-liem/'],
  slug: 'mua-tong-ket-o-bac-tu-liem',
  title: 'Mùa tổng kết ở Bắc Từ Liêm: trường học giữ nhịp thi đua',
  format: 'feature',
  masthead: 'LĐ&PL',
  category: 'cat-doan-vien',
  lead: 'Khép lại năm học, các công đoàn trường ở Bắc Từ Liêm có nhiều tập thể và cá nhân được ghi nhận.',
  cover: {
    ...cover('file-photo', 'Thầy cô trò chuyện trong sân trường'),
    caption: 'Sân trường ngày tổng kết.',
    credit: 'Ảnh minh họa',
  },
  body: [
    {
      kind: 'rich-text',
      text: '## Giữ nhịp\n\nCông đoàn các trường **đăng ký** nội dung đổi mới ngay từ đầu năm học.',
    },
    {
      kind: 'figure',
      picture: { ...cover('file-drawing', 'Sơ đồ phong trào'), caption: 'Các bước đăng ký.' },
      width: 'wide',
    },
    {
      kind: 'gallery',
      title: 'Hình ảnh',
      pictures: [cover('file-photo', 'Lớp học'), cover('file-missing', 'Ảnh chưa xuất bản')],
    },
    {
      kind: 'pull-quote',
      text: 'Mỗi thầy cô chọn một việc nhỏ và làm đến cùng.',
      speaker: 'Hà Văn Hải',
      role: 'Chủ tịch LĐLĐ quận',
    },
    {
      kind: 'key-figures',
      title: 'Con số',
      chart: 'bars',
      figures: [
        { ...blankQuantity, label: 'Học sinh được đỡ đầu', value: 235, qualifier: 'exact', unit: 'học sinh' },
        {
          ...blankQuantity,
          label: 'Kinh phí',
          value: 800,
          qualifier: 'over',
          estimated: true,
          unit: 'triệu đồng',
          sourceArticle: 'art-older-1',
        },
      ],
    },
    {
      kind: 'key-figures',
      title: 'Người tham gia',
      chart: 'bars',
      figures: [
        { ...blankQuantity, label: 'Nhà giáo đăng ký nội dung đổi mới', value: 1724, qualifier: 'over', unit: 'người' },
        {
          ...blankQuantity,
          label: 'Cán bộ công đoàn được tập huấn về nghiệp vụ và kỹ năng thương lượng',
          value: 412,
          unit: 'người',
          scope: 'toàn quận',
          asOf: '2022-06-30',
        },
      ],
    },
    { kind: 'table', caption: 'Danh hiệu', header: true, rows: 'Danh hiệu\tSố lượng\nTập thể lao động xuất sắc\t8' },
    {
      kind: 'timeline',
      title: 'Các mốc',
      entries: [{ date: '09/2021', title: 'Khai giảng', text: 'Đăng ký thi đua.' }],
    },
    {
      kind: 'question-answer',
      asker: 'Bạn đọc',
      question: 'Ai được xét?',
      answerer: 'Ban tổ chức',
      answer: 'Đoàn viên đang công tác.',
    },
    {
      kind: 'embed',
      url: 'https://www.youtube.com/watch?v=abcdefghijk',
      title: 'Phóng sự ngắn',
      poster: null,
      caption: null,
    },
    { kind: 'attachment', file: 'file-report', title: 'Báo cáo tổng kết' },
  ],
  authors: ['aut-tham'],
  tags: ['tag-nha-giao'],
  unionBodies: [
    { body: 'body-bac-tu-liem', role: 'subject' },
    { body: 'body-unpublished', role: 'mentioned' },
  ],
  campaigns: ['cam-day-tot'],
  awards: ['awa-bang-khen'],
  legalReferences: [{ number: '04/2015/NĐ-CP', title: null, issuer: 'Chính phủ', issuedOn: null, url: null }],
  related: ['art-older-1', 'art-live', 'art-older-2', 'art-unpublished', 'art-older-3'],
  sourceName: 'Lao động và Pháp luật',
  sourceUrl: 'https://example.org/goc',
  displayedAt: '2022-09-13T13:10:00.000Z',
  corrections: [{ correctedAt: '2022-09-15T02:00:00.000Z', wrong: '12 tập thể', right: '13 tập thể', note: null }],
  legacyPaths: [{ path: '/tin-tuc/Bac-Tu-Liem-123.html' }, { path: '/chi-tiet.aspx?id=123' }],
  positions: {
    all: 24,
    'category/cat-doan-vien': 24,
    'author/aut-tham': 24,
    'tag/tag-nha-giao': 1,
    'union-body/body-bac-tu-liem': 4,
    'union-body/body-unpublished': 1,
    'campaign/cam-day-tot': 4,
  },
};

const live: ArticleWire = {
  ...blankArticle,
  documentId: 'art-live',
  version: 14,
  path: '/2025/11/doi-thoai-truc-tuyen-voi-doan-vien/',
  slug: 'doi-thoai-truc-tuyen-voi-doan-vien',
  title: 'Đối thoại trực tuyến với đoàn viên',
  format: 'live',
  category: 'cat-thoi-su',
  lead: 'Đoàn viên hỏi, cán bộ công đoàn trả lời ngay trong buổi sáng.',
  liveState: 'running',
  displayedAt: '2025-11-07T01:00:00.000Z',
  positions: { all: 25, 'category/cat-thoi-su': 1 },
};

/** Twenty-three plain articles, so that a list has two archive pages; the sixth of them is gone from its place. */
const older: ArticleWire[] = Array.from({ length: 23 }, (_, index) => index + 1)
  .filter((number) => number !== 6)
  .map((number) => {
    const month = String(1 + (number % 8)).padStart(2, '0');
    const aboutBody = number <= 3;
    return {
      ...blankArticle,
      documentId: `art-older-${number}`,
      version: 20 + number,
      path: `/2022/${month}/tin-cong-doan-truong-so-${number}/`,
      slug: `tin-cong-doan-truong-so-${number}`,
      title: `Tin công đoàn trường số ${number}`,
      category: 'cat-doan-vien',
      lead: `Bản tin thứ ${number} của công đoàn các trường.`,
      body: [{ kind: 'rich-text' as const, text: `Nội dung bản tin thứ ${number}.` }],
      authors: ['aut-tham'],
      unionBodies: aboutBody ? [{ body: 'body-bac-tu-liem', role: 'subject' as const }] : [],
      campaigns: aboutBody ? ['cam-day-tot'] : [],
      displayedAt: `2022-${month}-15T03:${String(number).padStart(2, '0')}:00.000Z`,
      positions: {
        all: number,
        'category/cat-doan-vien': number,
        'author/aut-tham': number,
        ...(aboutBody ? { 'union-body/body-bac-tu-liem': number, 'campaign/cam-day-tot': number } : {}),
      },
    };
  });

/** As little as an article may have: no cover, no author, no category. */
const bare: ArticleWire = {
  ...blankArticle,
  documentId: 'art-bare',
  version: 60,
  path: '/2024/07/ghi-nhanh/',
  slug: 'ghi-nhanh',
  title: 'Ghi nhanh',
  displayedAt: '2024-07-19T16:09:00.000Z',
  positions: { all: 26 },
};

export const fixtureArticles: readonly ArticleWire[] = [rich, live, ...older, bare];

export const fixtureLiveEntries: readonly LiveEntryWire[] = [
  { documentId: 'live-1', version: 61, minute: '05', text: 'Buổi đối thoại bắt đầu.' },
  { documentId: 'live-2', version: 62, minute: '20', text: 'Câu hỏi đầu tiên về nhà ở cho công nhân.' },
].map(({ minute, ...entry }) => ({
  ...blankLiveEntry,
  ...entry,
  article: 'art-live',
  happenedAt: `2025-11-07T01:${minute}:00.000Z`,
}));
