import { describe, expect, test } from 'vitest';
import { onEachDatabase } from '../harness/databases.ts';
import { createArticle, createCategory, unique } from './newsroom-entries.ts';

describe('several editors at once', () => {
  onEachDatabase((cms) => {
    test('numbers are without gaps, and nobody who reads meanwhile misses one', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const category = await createCategory(editor);
      const articles: string[] = [];
      for (let number = 0; number < 12; number++) articles.push(await createArticle(editor, category));
      const start = (await site.manifest()).number;

      const seen = new Map<string, number>();
      let number = start;
      const read = async () => {
        const feed = await site.changes(number);
        for (const [, documentId, version] of feed.changes) if (version !== null) seen.set(documentId, version);
        number = feed.number;
      };
      const published = new AbortController();
      const reading = (async () => {
        while (!published.signal.aborted) await read();
      })();
      await Promise.all(articles.map((article) => editor.publish('article', article)));
      published.abort();
      await reading;
      await read();

      expect(number).toBe(start + 12);
      expect([...seen.values()].sort((a, b) => a - b)).toEqual(articles.map((_, index) => start + 1 + index));
      expect([...seen.keys()].sort()).toEqual([...articles].sort());
      const places = await Promise.all(
        articles.map(async (id) => (await site.document('article', id))?.positions[`category/${category}`]),
      );
      expect(places.sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual(articles.map((_, index) => index + 1));
    });

    test('one document published six times at once is published once', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const article = await createArticle(editor, await createCategory(editor), {
        body: [{ __component: 'block.rich-text', text: 'Nội dung' }],
      });
      const start = (await site.manifest()).number;
      await Promise.all(Array.from({ length: 6 }, () => editor.publish('article', article)));
      expect((await site.manifest()).number).toBe(start + 6);
      expect(await site.document('article', article)).toMatchObject({
        version: start + 6,
        body: [{ kind: 'rich-text', text: 'Nội dung' }],
      });
      await editor.unpublish('article', article);
      expect((await site.versions('article')).has(article)).toBe(false);
    });

    test('two new articles with one title get two addresses, two with one slug do not', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const category = await createCategory(editor);
      const title = `Trùng tên ${unique()}`;
      const same = await Promise.all([1, 2].map(() => createArticle(editor, category, { title, slug: '' })));
      await Promise.all(same.map((article) => editor.publish('article', article)));
      const paths = await Promise.all(same.map(async (article) => (await site.document('article', article))?.path));
      expect(new Set(paths).size).toBe(2);

      const slug = `trung-duong-dan-${unique()}`;
      const clashing = await Promise.all([1, 2].map(() => createArticle(editor, category, { slug })));
      const outcomes = await Promise.allSettled(clashing.map((article) => editor.publish('article', article)));
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    test('publishing many is all or nothing', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const category = await createCategory(editor);
      const good = await Promise.all([1, 2, 3].map(() => createArticle(editor, category)));
      await editor.publishMany('article', good);
      for (const article of good) expect(await site.document('article', article)).toBeDefined();

      const start = (await site.manifest()).number;
      const next = await Promise.all([1, 2].map(() => createArticle(editor, category)));
      const faulty = await createArticle(editor, category, {
        body: [{ __component: 'block.embed', url: 'http://a.b' }],
      });
      await expect(editor.publishMany('article', [...next, faulty])).rejects.toThrow(/nhúng/);
      expect((await site.manifest()).number).toBe(start);
      for (const article of next) expect(await site.document('article', article)).toBeUndefined();
    });
  });
});
