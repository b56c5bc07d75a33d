import { describe, expect, test } from 'vitest';
import { onEachDatabase } from '../harness/databases.ts';
import { to } from '../harness/newsroom-api.ts';
import { createArticle, createCategory, unique } from './newsroom-entries.ts';

describe('the publication ledger', () => {
  onEachDatabase((cms) => {
    test('an article without cover or author is published, withdrawn and deleted', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const category = await createCategory(editor);
      const before = (await site.manifest()).number;
      const article = await createArticle(editor, category, { title: 'Công đoàn'.normalize('NFD') });
      expect((await site.manifest()).number, 'a draft is not published').toBe(before);

      await editor.publish('article', article);
      const document = await site.document('article', article);
      expect(document).toMatchObject({
        title: 'Công đoàn'.normalize('NFC'),
        category,
        cover: null,
        authors: [],
        formerPaths: [],
        version: before + 1,
        displayedAt: '2022-09-13T13:10:00.000Z',
        positions: { all: expect.any(Number) as number, [`category/${category}`]: 1 },
      });
      expect(document?.path).toMatch(/^\/2022\/09\/bai-viet-\d+\/$/);
      expect((await site.changes(before)).changes).toEqual([['article', article, before + 1]]);

      await editor.unpublish('article', article);
      expect(await site.document('article', article)).toBeUndefined();
      expect(await site.changes(before)).toMatchObject({ number: before + 2, changes: [['article', article, null]] });

      await editor.remove('article', article);
      expect((await site.manifest()).number, 'it was withdrawn already').toBe(before + 2);
    });

    test('notes of the import are for the newsroom alone', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const importNotes = 'Chưa rõ năm của “Sáng nay (7/11)”.';
      const article = await createArticle(editor, await createCategory(editor), { importNotes });
      await editor.publish('article', article);
      expect(await editor.draft('article', article)).toMatchObject({ importNotes });
      expect(JSON.stringify(await site.document('article', article))).not.toContain('Sáng nay');
      const asked = await site.graphql(`{ publishedArticles(ids: ["${article}"]) { importNotes } }`);
      expect(JSON.stringify(asked)).toContain('Cannot query field');
    });

    test('pictures that are still to come hold nothing up', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const article = await createArticle(editor, await createCategory(editor), {
        body: [{ __component: 'block.figure', picture: { caption: 'Chú thích' } }],
      });
      await editor.publish('article', article);
      expect(await site.document('article', article)).toMatchObject({
        body: [{ kind: 'figure', picture: { image: null, caption: 'Chú thích' } }],
      });
    });

    test('reference data is live when saved', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const number = unique();
      const tag = await editor.create('tag', { name: `Chủ đề số ${number}`, slug: '' });
      expect(await site.document('tag', tag)).toMatchObject({
        slug: `chu-de-so-${number}`,
        path: `/chu-de/chu-de-so-${number}/`,
      });
      const first = (await site.versions('tag')).get(tag) ?? 0;
      await editor.update('tag', tag, { description: 'Mô tả' });
      expect((await site.versions('tag')).get(tag)).toBe(first + 1);
      await editor.remove('tag', tag);
      expect((await site.versions('tag')).has(tag)).toBe(false);
      expect((await site.changes(first)).changes).toEqual([['tag', tag, null]]);
    });

    test('every address stays; the month is that of the first publication', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const category = await createCategory(editor);
      const slug = `dia-chi-${unique()}`;
      const article = await createArticle(editor, category, { slug });
      await editor.publish('article', article);
      await editor.update('article', article, { slug: `${slug}-moi`, displayedAt: '2023-01-01T00:00:00.000Z' });
      await editor.publish('article', article);
      expect(await site.document('article', article)).toMatchObject({
        path: `/2022/09/${slug}-moi/`,
        formerPaths: [`/2022/09/${slug}/`],
      });

      const other = await createArticle(editor, category, { slug });
      const before = (await site.manifest()).number;
      await expect(editor.publish('article', other)).rejects.toThrow(
        /đang hoặc đã từng thuộc về bài viết “Bài viết \d+”/,
      );
      expect((await site.manifest()).number, 'nothing changed').toBe(before);
      expect(await editor.draft('article', other)).toMatchObject({ slug, status: 'draft' });

      await editor.remove('article', article);
      await editor.publish('article', other);
      expect(await site.document('article', other)).toMatchObject({ path: `/2022/09/${slug}/` });
    });

    test('a displayed date that cannot be meant is refused, and the right one makes the address', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const slug = `sai-nam-${unique()}`;
      const years = new Date().getFullYear();
      const article = await createArticle(editor, await createCategory(editor), { slug });
      const before = (await site.manifest()).number;
      for (const [displayedAt, message] of [
        ['0202-09-13T13:10:00.000Z', /^Ngày giờ đăng là 13\/0?9\/202, trước năm 1900\. Hãy sửa lại năm/],
        [`${years + 9}-09-13T13:10:00.000Z`, /^Ngày giờ đăng là .*, còn hơn một năm nữa mới tới\. Hãy sửa lại năm/],
      ] as const) {
        await editor.update('article', article, { displayedAt });
        await expect(editor.publish('article', article)).rejects.toThrow(message);
      }
      expect((await site.manifest()).number, 'nothing changed').toBe(before);
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
      await editor.update('article', article, { displayedAt: tomorrow });
      await editor.publish('article', article);
      const published = await site.document('article', article);
      expect(published?.path).toMatch(new RegExp(`^/20\\d\\d/\\d\\d/${slug}/$`));

      await editor.update('article', article, { displayedAt: '0001-01-01T00:00:00.000Z' });
      await expect(editor.publish('article', article), 'the address has its month already').rejects.toThrow(/năm 1900/);
      expect(await site.document('article', article)).toEqual(published);
    });

    test('the address of a past structure stays when the date of its change is corrected', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const name = `Công đoàn ${unique()}`;
      const body = await editor.create('union-body', { name, slug: '', endedOn: '2021-07-01' });
      const structure = (day: string) => `/cong-doan/tai-ngay/${day}/`;
      expect((await site.document('union-body', body))?.formerPaths).toEqual([structure('2021-06-30')]);
      await editor.update('union-body', body, { endedOn: '2021-08-01' });
      const both = [structure('2021-06-30'), structure('2021-07-31')];
      expect((await site.document('union-body', body))?.formerPaths).toEqual(both);
      const formerPathsOfAnother = async () => {
        const data = { name: `Công đoàn ${unique()}`, slug: '', endedOn: '2021-08-01' };
        return (await site.document('union-body', await editor.create('union-body', data)))?.formerPaths;
      };
      expect(await formerPathsOfAnother(), 'kept with the first that told of it').toEqual([]);
      await editor.remove('union-body', body);
      expect(await formerPathsOfAnother(), 'the first is gone').toEqual([structure('2021-07-31')]);
    });

    test('a copy gets an address of its own', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const category = await createCategory(editor);
      const slug = `ban-goc-${unique()}`;
      const article = await createArticle(editor, category, { slug });
      await editor.publish('article', article);
      const copy = await editor.copy('article', article, { slug, category: to(category) });
      await editor.publish('article', copy);
      expect((await site.document('article', copy))?.path).toBe(`/2022/09/${slug}-2/`);
    });

    test('what the site could not show is refused, and nothing changes', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const category = await createCategory(editor);
      const article = await createArticle(editor, category);
      await editor.publish('article', article);
      const published = await site.document('article', article);
      const before = (await site.manifest()).number;
      await editor.update('article', article, {
        body: [{ __component: 'block.embed', url: 'https://example.com/video' }],
      });
      await expect(editor.publish('article', article)).rejects.toThrow(/Khối thứ 1 \(nhúng\).*YouTube/);
      expect((await site.manifest()).number).toBe(before);
      expect(await site.document('article', article)).toEqual(published);
      expect(await editor.draft('article', article)).toMatchObject({ status: 'modified' });
    });

    test('articles keep the place in a list that they got first', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const [category, other] = [await createCategory(editor), await createCategory(editor)];
      const [a, b, c] = [
        await createArticle(editor, category),
        await createArticle(editor, category),
        await createArticle(editor, category),
      ];
      for (const article of [a, b]) await editor.publish('article', article);
      await editor.update('article', b, { category: to(other) });
      await editor.publish('article', b);
      await editor.publish('article', c);
      await editor.update('article', b, { category: to(category) });
      await editor.publish('article', b);
      const positions = await Promise.all([a, b, c].map(async (id) => (await site.document('article', id))?.positions));
      const key = `category/${category}`;
      const places = positions.map((each) => each?.[key]);
      expect(places).toEqual([1, 2, 3]);
      const ofAll = positions.map((each) => each?.['all'] ?? 0);
      expect(ofAll).toEqual([0, 1, 2].map((step) => (ofAll[0] ?? 0) + step));
    });
  });
});
