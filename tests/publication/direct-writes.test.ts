import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type LoadedCms, loadStrapi } from '../harness/loaded-strapi.ts';

describe('beneath the document service', () => {
  let cms: LoadedCms | undefined;
  beforeAll(async () => {
    cms = await loadStrapi();
  });
  afterAll(() => cms?.stop());
  const started = (): LoadedCms => {
    if (!cms) throw new Error('Strapi did not load.');
    return cms;
  };

  async function publishArticle(number: number, data: Record<string, unknown> = {}): Promise<string> {
    const { documentId } = await started()
      .strapi.documents('api::article.article')
      .create({
        status: 'published',
        data: {
          title: `Bài viết ${number}`,
          slug: `bai-viet-${number}`,
          displayedAt: '2022-09-13T13:10:00.000Z',
          body: [
            { __component: 'block.rich-text', text: `Đoạn ${number}` },
            { __component: 'block.key-figures', figures: [{ label: 'Đoàn viên', value: number }] },
          ],
          ...data,
        },
      });
    return documentId;
  }

  async function createCategory(name: string): Promise<string> {
    const { documentId } = await started().strapi.documents('api::category.category').create({ data: { name } });
    return documentId;
  }

  test('a page of many articles takes as many queries as a page of one', async () => {
    const category = await createCategory('Đếm');
    const first = await publishArticle(1, { category });
    const one = await started().countQueries(() => started().read('article', { ids: [first] }));
    for (let number = 2; number <= 12; number++) await publishArticle(number, { category });
    const many = await started().countQueries(async () => {
      expect(await started().read('article')).toHaveLength(12);
    });
    expect(many).toBe(one);
  });

  test('rows written directly and recorded are what the service would have published', async () => {
    const category = await createCategory('Ghi thẳng');
    const byService = await publishArticle(101, { category, body: [] });
    const { strapi } = started();
    const documentId = 'directlywritten000000001';
    const last = await strapi.db.transaction(async ({ trx }) => {
      const { id: _id, ...row } =
        (await trx('articles').where({ document_id: byService, published_at: null }).first()) ?? {};
      const published = await trx('articles').where({ document_id: byService });
      const publishedAt = published.find((each) => each['published_at'] !== null)?.['published_at'];
      const copy = { ...row, document_id: documentId, slug: 'bai-ghi-thang' };
      await trx('articles').insert([
        { ...copy, published_at: null },
        { ...copy, published_at: publishedAt },
      ]);
      const draft = await trx('articles').where({ document_id: documentId, published_at: null }).first();
      const target = await trx('categories').where({ document_id: category }).first();
      await trx('articles_category_lnk').insert({ article_id: draft?.['id'], category_id: target?.['id'] });
      return strapi
        .service('api::publication.publication')
        .recordDirectWrites([{ type: 'article', published: [documentId] }]);
    });
    const [expected] = await started().read('article', { ids: [byService] });
    const [written] = await started().read('article', { ids: [documentId] });
    expect(written).toEqual({
      ...expected,
      firstPublishedAt: written?.['firstPublishedAt'],
      lastPublishedAt: written?.['lastPublishedAt'],
      documentId,
      version: last,
      slug: 'bai-ghi-thang',
      path: '/2022/09/bai-ghi-thang/',
      positions: { all: expect.any(Number) as number, [`category/${category}`]: 2 },
    });
  });

  test('direct writes that the site could not show are not recorded', async () => {
    const before = await started().read('tag');
    const { strapi } = started();
    const writing = strapi.db.transaction(async ({ trx }) => {
      await trx('tags').insert({ document_id: 'directlywritten000000002', name: 'Sai', slug: 'Đường Dẫn Sai' });
      return strapi
        .service('api::publication.publication')
        .recordDirectWrites([{ type: 'tag', published: ['directlywritten000000002'] }]);
    });
    await expect(writing).rejects.toThrow(/Đường dẫn/);
    expect(await started().read('tag')).toEqual(before);
  });

  test('articles without a place among all articles get one at the next start, the first published before the others', async () => {
    const loaded = started();
    const { strapi } = loaded;
    const category = await createCategory('Chưa có chỗ');
    const [first, second, placed] = [
      await publishArticle(201, { category }),
      await publishArticle(202, { category }),
      await publishArticle(203, { category }),
    ];
    await strapi.db.transaction(async ({ trx }) => {
      const publication = strapi.service('api::publication.publication');
      await publication.recordDirectWrites([{ type: 'article', published: [first] }]);
      for (const document_id of [first, second]) {
        await trx('loa_list_positions').where({ list: 'all', document_id }).delete();
      }
    });
    const before = await loaded.read('article', { ids: [first, second, placed] });
    const articleIn = (documentId: string, articles: typeof before) =>
      articles.find((article) => article['documentId'] === documentId);
    const last = Math.max(...before.map(({ version }) => Number(version)));
    const { all } = z.object({ all: z.number() }).parse(articleIn(placed, before)?.['positions']);

    expect(await loaded.placeArticles()).toBe(last + 2);
    const after = await loaded.read('article', { ids: [first, second, placed] });
    const asBefore = (documentId: string, positions: Record<string, number>, version: number) => ({
      ...articleIn(documentId, before),
      positions,
      version,
    });
    const inCategory = (position: number) => ({ [`category/${category}`]: position });
    expect(articleIn(first, after)).toEqual(asBefore(first, { all: all + 1, ...inCategory(1) }, last + 1));
    expect(articleIn(second, after)).toEqual(asBefore(second, { all: all + 2, ...inCategory(2) }, last + 2));
    expect(articleIn(placed, after)).toEqual(articleIn(placed, before));
    expect(await loaded.placeArticles()).toBeNull();
  });

  test('paths of past structures that are not kept yet are kept at the next start', async () => {
    const loaded = started();
    const bodies = loaded.strapi.documents('api::union-body.union-body');
    const data = {
      name: 'Công đoàn ngành',
      parents: [{ from: '2020-01-01', to: '2025-07-01' }],
      successions: [{ date: '2025-07-01' }],
    };
    const { documentId } = await bodies.create({ data });
    const formerPaths = async () => (await loaded.read('union-body', { ids: [documentId] }))[0]?.['formerPaths'];
    const kept = await formerPaths();
    expect(kept).toEqual(
      expect.arrayContaining(['/cong-doan/tai-ngay/2019-12-31/', '/cong-doan/tai-ngay/2025-06-30/']),
    );
    await loaded.strapi.db.transaction(async ({ trx }) => {
      await trx('loa_addresses').where({ path: '/cong-doan/tai-ngay/2019-12-31/' }).delete();
    });
    expect(await formerPaths()).toEqual(['/cong-doan/tai-ngay/2025-06-30/']);
    await loaded.keepAllStructurePaths();
    expect(new Set(z.array(z.string()).parse(await formerPaths()))).toEqual(new Set(z.array(z.string()).parse(kept)));
  });

  test('what is removed directly is a tombstone', async () => {
    const { strapi } = started();
    const category = await createCategory('Gỡ thẳng');
    await strapi.db.transaction(async ({ trx }) => {
      await trx('categories').where({ document_id: category }).delete();
      await strapi
        .service('api::publication.publication')
        .recordDirectWrites([{ type: 'category', withdrawn: [category] }]);
    });
    expect(await started().read('category', { ids: [category] })).toEqual([]);
  });
});
