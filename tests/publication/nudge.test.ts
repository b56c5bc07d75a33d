import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { webhookEvent, webhookPath } from '@loa/shared-types/webhook-event';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestCms, type TestCms } from '../harness/cms.ts';
import { createArticle, createCategory } from './newsroom-entries.ts';

interface Nudge {
  readonly request: IncomingMessage;
  readonly body: string;
}

describe('the nudge after a commit', () => {
  const nudges: Nudge[] = [];
  let publisher: Server;
  let status = 204;
  let cms: TestCms;

  beforeAll(async () => {
    publisher = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        nudges.push({ request, body: Buffer.concat(chunks).toString() });
        response.writeHead(status).end();
      });
    });
    await once(publisher.listen(0, '127.0.0.1'), 'listening');
    const { port } = publisher.address() as AddressInfo;
    cms = await startTestCms({ publisherUrl: `http://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await cms.stop();
    publisher.close();
  });

  const lastNumber = () => webhookEvent.parse(JSON.parse(nudges.at(-1)?.body ?? '{}')).data.number;

  test('is signed and names the change number', async () => {
    const editor = await cms.signIn('super-admin');
    const article = await createArticle(editor, await createCategory(editor));
    await editor.publish('article', article);
    const { number } = await cms.site.manifest();
    await vi.waitFor(() => expect(lastNumber()).toBe(number), { timeout: 10_000 });

    const { request, body } = nudges.at(-1) ?? {};
    expect(request?.url).toBe(webhookPath);
    const headers = Object.fromEntries(
      Object.entries(request?.headers ?? {}).map(([name, value]) => [name, String(value)]),
    );
    expect(new Webhook(cms.cms.secrets.webhookSecret).verify(body ?? '', headers)).toMatchObject({ data: { number } });
  });

  test('of many changes at once folds, and the last is told', async () => {
    const editor = await cms.signIn('super-admin');
    const category = await createCategory(editor);
    const articles = await Promise.all(Array.from({ length: 8 }, () => createArticle(editor, category)));
    await Promise.all(articles.map((article) => editor.publish('article', article)));
    const { number } = await cms.site.manifest();
    await vi.waitFor(() => expect(lastNumber()).toBe(number), { timeout: 10_000 });
  });

  test('is not sent for a draft, nor for what was refused', async () => {
    const editor = await cms.signIn('super-admin');
    const category = await createCategory(editor);
    const { number } = await cms.site.manifest();
    await vi.waitFor(() => expect(lastNumber()).toBe(number), { timeout: 10_000 });
    const sent = nudges.length;
    const article = await createArticle(editor, category, {
      body: [{ __component: 'block.embed', url: 'http://a.b' }],
    });
    await expect(editor.publish('article', article)).rejects.toThrow();
    await editor.update('article', article, { body: [] });
    await editor.publish('article', article);
    await vi.waitFor(() => expect(lastNumber()).toBe(number + 1), { timeout: 10_000 });
    expect(nudges).toHaveLength(sent + 1);
  });

  test('that the publisher does not take harms nobody', async () => {
    status = 500;
    const editor = await cms.signIn('super-admin');
    const article = await createArticle(editor, await createCategory(editor));
    await editor.publish('article', article);
    expect(await cms.site.document('article', article)).toBeDefined();
  });
});
