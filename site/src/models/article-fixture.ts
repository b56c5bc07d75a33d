import type { ArticleWire } from '@loa/shared-types/wire/article';
import { blankArticle } from '../../test-fixtures/blank-documents.ts';

/** An article for tests of mappers, with every optional field empty but category, masthead and lead. */
export const articleFixture: ArticleWire = {
  ...blankArticle,
  documentId: 'a1',
  version: 3,
  firstPublishedAt: '2022-09-13T13:10:00.000Z',
  lastPublishedAt: '2022-09-14T13:10:00.000Z',
  path: '/2022/09/day-tot/',
  title: 'Dạy tốt',
  slug: 'day-tot',
  masthead: 'LĐ&PL',
  category: 'c1',
  lead: 'Đoàn viên '.repeat(60),
  displayedAt: '2022-09-13T13:10:00.000Z',
};
