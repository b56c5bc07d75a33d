import { describe, expect, test } from 'vitest';
import { changeFeedPath, manifestPath } from '@loa/shared-types/change-feed';
import { publishedTypes } from '@loa/shared-types/published-type';
import { onEachDatabase } from '../harness/databases.ts';
import { to } from '../harness/newsroom-api.ts';
import { createArticle, createAward, createCampaign, createCategory, unique } from './newsroom-entries.ts';

describe('what the site reads', () => {
  onEachDatabase((cms) => {
    test('every list is whole, however long, at every depth', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const category = await createCategory(editor);
      const tags: string[] = [];
      const bodies: string[] = [];
      for (let number = 0; number < 12; number++) {
        tags.push(await editor.create('tag', { name: `Chủ đề dài ${unique()}`, slug: '' }));
        bodies.push(await editor.create('union-body', { name: `Công đoàn ${unique()}`, slug: '' }));
      }
      const twelve = <T>(item: (number: number) => T): T[] => Array.from({ length: 12 }, (_, number) => item(number));
      const article = await createArticle(editor, category, {
        tags: to(...tags),
        unionBodies: bodies.map((body) => ({ body: to(body), role: 'mentioned' })),
        legalReferences: twelve((number) => ({ number: `${number}/QĐ`, title: `Quyết định ${number}` })),
        body: twelve((number) => ({
          __component: 'block.key-figures',
          title: `Nhóm ${number}`,
          figures: twelve((figure) => ({ label: `Số ${figure}`, value: figure })),
        })),
      });
      await editor.publish('article', article);
      const document = await site.document('article', article);
      expect(document?.tags).toEqual(tags);
      expect(document?.unionBodies.map(({ body }) => body)).toEqual(bodies);
      expect(document?.legalReferences.map(({ number }) => number)).toEqual(twelve((number) => `${number}/QĐ`));
      expect(document?.body).toHaveLength(12);
      for (const block of document?.body ?? []) {
        expect(block.kind === 'key-figures' && block.figures.map(({ value }) => value)).toEqual(
          twelve((value) => value),
        );
      }
      expect(Object.keys(document?.positions ?? {})).toHaveLength(1 + 1 + 12 + 12);
    });

    test('a succession of union bodies keeps both of its lists', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const [old, merged, next] = await Promise.all(
        ['cũ', 'sáp nhập', 'mới'].map((name) =>
          editor.create('union-body', { name: `Công đoàn ${name} ${unique()}`, slug: '' }),
        ),
      );
      await editor.update('union-body', next ?? '', {
        successions: [{ kind: 'merged', example: true, from: to(old ?? '', merged ?? ''), to: to(next ?? '') }],
      });
      const document = await site.document('union-body', next ?? '');
      expect(document?.successions).toMatchObject([{ from: [old, merged], to: [next] }]);
    });

    test('the pages of all types together are the manifest', async () => {
      const { site } = cms();
      const editor = await cms().signIn('super-admin');
      const category = await createCategory(editor);
      for (let number = 0; number < 5; number++) {
        const article = await createArticle(editor, category);
        await editor.publish('article', article);
        await editor.publish('campaign', await createCampaign(editor));
        await editor.publish('award', await createAward(editor));
        if (number === 2) await editor.unpublish('article', article);
      }
      const { rows } = await site.manifest();
      for (const type of publishedTypes) {
        const documents = await site.documents(type, 2);
        const packed = documents.flatMap(({ documentId, version }) => [documentId, version]);
        expect(packed, type).toEqual(rows[type]);
      }
    });

    test('the change feed from nothing is the manifest and the tombstones', async () => {
      const { site } = cms();
      const feed = await site.changes(0);
      const { rows, number, lineage } = await site.manifest();
      expect(feed).toMatchObject({ number, lineage });
      const alive = feed.changes.filter(([, , version]) => version !== null);
      for (const type of publishedTypes) {
        const ids = alive.filter(([of]) => of === type).map(([, documentId]) => documentId);
        expect(ids.sort(), type).toEqual(rows[type].filter((cell) => typeof cell === 'string'));
      }
      expect((await site.changes(number)).changes).toEqual([]);
    });

    test('a question that waits is answered when something is published, or when its time is over', async () => {
      const { site } = cms();
      const { number } = await site.manifest();
      let isAnswered = false;
      const waiting = site.changes(number, 25).finally(() => (isAnswered = true));
      expect((await site.changes(number, 1)).changes).toEqual([]);
      expect(isAnswered).toBe(false);
      const editor = await cms().signIn('super-admin');
      const tag = await editor.create('tag', { name: 'Đã chờ', slug: 'da-cho' });
      expect((await waiting).changes).toMatchObject([['tag', tag, expect.any(Number)]]);
      expect((await site.changes(number, 25)).changes).toHaveLength(1);
    });

    test('a question that makes no sense is answered with what is wrong', async () => {
      const { url, cms: bare, site } = cms();
      const headers = { authorization: `Bearer ${bare.secrets.readToken}` };
      for (const since of ['', '?since=', '?since=-1', '?since=1.5', '?since=mot', '?since=1&since=2']) {
        const response = await fetch(`${url}${changeFeedPath}${since}`, { headers });
        expect(response.status, since).toBe(400);
        expect(await response.text()).toContain('whole number');
      }
      for (const wait of ['26', '-1', 'mot']) {
        const response = await fetch(`${url}${changeFeedPath}?since=1&wait=${wait}`, { headers });
        expect(response.status, wait).toBe(400);
      }
      for (const query of ['(limit: 501)', '(limit: 0)', '(ids: ["a"], after: "b")']) {
        const answer = await site.graphql(`{ publishedTags${query} { documentId } }`);
        expect(JSON.stringify(answer), query).toMatch(/between 1 and 500|not for both/);
      }
    });

    test('strangers and other tokens read nothing', async () => {
      const { url } = cms();
      const introspection = JSON.stringify({ query: '{ __schema { queryType { name } } }' });
      const articles = JSON.stringify({ query: '{ publishedArticles { documentId } }' });
      for (const authorization of [undefined, 'Bearer 0123456789abcdef']) {
        const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) };
        const statuses = await Promise.all([
          fetch(`${url}${changeFeedPath}?since=0`, { headers }),
          fetch(`${url}${manifestPath}`, { headers }),
          fetch(`${url}/graphql`, { method: 'POST', headers, body: introspection }),
          fetch(`${url}/graphql`, { method: 'POST', headers, body: articles }),
          fetch(`${url}/api/articles`, { headers }),
        ]).then((responses) => responses.map((response) => response.status));
        for (const status of statuses) expect([401, 403, 404]).toContain(status);
        expect(statuses.slice(0, 4)).toEqual([401, 401, 401, 401]);
      }
    });
  });
});
