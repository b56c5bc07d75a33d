import { expect, test } from 'vitest';
import { blankArticle, blankQuantity } from '../../test-fixtures/blank-documents.ts';
import { fixtureDocuments } from '../../test-fixtures/fixture-documents.ts';
import { ledgerRows } from '../data/datasets/ledger.ts';
import { articleFace } from './face.ts';
import { fixtureLibrary } from './fixture-library.ts';
import { articleFixture } from './article-fixture.ts';
import { ledgerFigure } from './ledger-page.ts';

const rich = articleFace({ ...articleFixture, title: 'Mùa tổng kết', path: '/2022/09/mua-tong-ket/' });
const context = { library: fixtureLibrary({ faces: { article: { 'art-rich': rich } } }), origin: '' };
const textsOf = (document: Parameters<typeof ledgerRows>[0]) =>
  ledgerRows(document, context).map((row) => {
    const { label, text, source } = ledgerFigure(row);
    return [label, text, source?.href ?? null];
  });

test('every figure of a campaign stands with its words and leads to its sentence', () => {
  const [campaign] = fixtureDocuments.campaign;
  expect(campaign && textsOf(campaign)).toEqual([
    ['Sáng kiến (mục tiêu)', '1.724 sáng kiến (suy ra từ nguồn)', '/2022/09/mua-tong-ket/'],
    ['Sáng kiến', '3.124 sáng kiến', '/2022/09/mua-tong-ket/'],
    [
      'Giúp học sinh được đỡ đầu',
      'ước tính trên 800 triệu đồng',
      '/2022/09/mua-tong-ket/#:~:text=%C6%B0%E1%BB%9Bc%20t%C3%ADnh%20tr%C3%AAn%20800%20tri%E1%BB%87u%20%C4%91%E1%BB%93ng',
    ],
    [
      'Giúp học sinh được đỡ đầu (được thụ hưởng)',
      '235 học sinh',
      '/2022/09/mua-tong-ket/#:~:text=%C6%B0%E1%BB%9Bc%20t%C3%ADnh%20tr%C3%AAn%20800%20tri%E1%BB%87u%20%C4%91%E1%BB%93ng',
    ],
  ]);
});

test('a figure of an article leads to the block that shows it, unless it names another source', () => {
  const figures = [
    { ...blankQuantity, label: 'Đoàn viên', value: 244 },
    { ...blankQuantity, label: 'Sáng kiến', value: 39, sourceArticle: 'art-rich' },
    { ...blankQuantity, label: 'Không có số' },
  ];
  const article = {
    ...blankArticle,
    ...{ documentId: 'a', version: 1, title: 'Bài', slug: 'bai', path: '/2022/10/bai/' },
    displayedAt: '2022-10-01T00:00:00.000Z',
    body: [
      { kind: 'rich-text' as const, text: 'Chữ.' },
      { kind: 'key-figures' as const, title: null, chart: null, figures },
    ],
  };
  expect(textsOf(article)).toEqual([
    ['Đoàn viên', '244', '/2022/10/bai/#so_lieu_2'],
    ['Sáng kiến', '39', '/2022/09/mua-tong-ket/'],
  ]);
});

test('a share of a whole names the whole, and a total that is not split says so', () => {
  const body = fixtureDocuments['union-body'].find(({ documentId }) => documentId === 'body-bac-tu-liem');
  expect(body && textsOf(body).at(-1)).toEqual([
    'Hoàn thành tốt nhiệm vụ',
    '64 đơn vị (suy ra từ nguồn) trên tổng số 82',
    '/2022/09/mua-tong-ket/',
  ]);
  const [award] = fixtureDocuments.award;
  const [row] = award ? ledgerRows({ ...award, splitUnknown: true }, context) : [];
  expect(row && ledgerFigure(row).note).toBe('Bằng khen – nguồn chỉ nêu tổng số · Năm học 2021-2022');
});
