import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@loa/scripts/src/bare-cms/free-port.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestCms, type TestCms } from '../harness/cms.ts';
import { type NewsroomApi, to } from '../harness/newsroom-api.ts';
import { type PublisherSite, RunningPublisher } from './running-publisher.ts';
import { ServedSite } from './served-site.ts';

let cms: TestCms;
let desk: NewsroomApi;
let category: string;
let site: PublisherSite;
let served: ServedSite;
let publisher: RunningPublisher | null = null;

beforeAll(async () => {
  const publisherUrl = `http://127.0.0.1:${await freePort()}`;
  cms = await startTestCms({ publisherUrl });
  const data = mkdtempSync(join(tmpdir(), 'loa-publisher-'));
  const { readToken, webhookSecret } = cms.cms.secrets;
  site = { data, cmsUrl: cms.url, publisherUrl, readToken, webhookSecret };
  served = await ServedSite.start(join(data, 'releases'));
  desk = await cms.signIn('managing-editor');
  category = await desk.create('category', { name: 'Hoạt động', slug: 'hoat-dong' });
});
afterAll(async () => {
  await publisher?.end('SIGKILL');
  await served.stop();
  await cms.stop();
  rmSync(site.data, { recursive: true, force: true });
});

async function publish(slug: string, title = `Bài ${slug}`): Promise<{ id: string; path: string }> {
  const id = await desk.createPublished('article', {
    title,
    slug,
    format: 'news',
    category: to(category),
    displayedAt: '2022-09-13T13:10:00.000Z',
    lead: 'Sapo của bài.',
  });
  return { id, path: `/2022/09/${slug}/` };
}

/** Starts a publisher on the same data, unless one runs, and waits until readers have all that the CMS has published. */
async function caughtUp(): Promise<void> {
  publisher ??= new RunningPublisher(site);
  const { number } = await cms.site.manifest();
  await publisher.until(({ state, live }) => state === 'live' && live !== null && live.revision >= number);
}

async function statusOf(path: string): Promise<number> {
  return (await served.get(path)).status;
}

function releases(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../../scripts/src/loa.ts'), 'releases', ...args],
    { env: { ...process.env, LOA_DATA: site.data }, encoding: 'utf8' },
  );
  return { status, output: stdout + stderr };
}

describe('an article', () => {
  test('is served when it is published, changes when it is changed, and is gone with its traces when it is withdrawn', async () => {
    await caughtUp();
    const { id, path } = await publish('bac-tu-liem', 'Bắc Từ Liêm thi đua');
    await caughtUp();
    expect((await served.get(path)).body).toContain('Bắc Từ Liêm thi đua');
    expect((await served.get('/')).body).toContain(path);

    await desk.update('article', id, { title: 'Bắc Từ Liêm vượt chỉ tiêu' });
    await desk.publish('article', id);
    await caughtUp();
    for (const page of [path, '/', '/chuyen-muc/hoat-dong/', '/rss.xml']) {
      // A headline in large type keeps the syllables of a name together by an element.
      const text = (await served.get(page)).body.replace(/<[^>]*>/g, '');
      expect(text).toContain('Bắc Từ Liêm vượt chỉ tiêu');
    }

    await desk.unpublish('article', id);
    await caughtUp();
    expect(await statusOf(path)).toBe(404);
    for (const page of ['/', '/chuyen-muc/hoat-dong/', '/rss.xml', '/sitemap-index.xml']) {
      expect((await served.get(page)).body).not.toContain('bac-tu-liem');
    }
  });

  test('leaves a redirect behind when its address changes', async () => {
    const { id, path } = await publish('ten-cu');
    await desk.update('article', id, { slug: 'ten-moi' });
    await desk.publish('article', id);
    await caughtUp();
    expect(await statusOf(path)).toBe(301);
    expect(await statusOf('/2022/09/ten-moi/')).toBe(200);
  });
});

test('the search follows what is published and withdrawn', async () => {
  const searched = () => expect.poll(async () => (await served.get('/tim-kiem/bai/1.json')).body, { timeout: 20_000 });
  const { id, path } = await publish('tim-thay', 'Bài sẽ tìm thấy');
  await searched().toContain(path);
  expect((await served.get('/tim-kiem/tu/moi.json')).body).toContain('"tìm":');
  await desk.unpublish('article', id);
  await searched().not.toContain(path);
});

test('a publisher that was stopped makes up for what it missed', async () => {
  const gone = await publish('se-bi-xoa');
  await caughtUp();
  expect(await statusOf(gone.path)).toBe(200);
  expect(await publisher?.end('SIGTERM')).toBe(0);
  publisher = null;

  const missed = [await publish('bo-lo-1'), await publish('bo-lo-2'), await publish('bo-lo-3')];
  await desk.remove('article', gone.id);
  await caughtUp();
  expect(await Promise.all(missed.map(({ path }) => statusOf(path)))).toEqual([200, 200, 200]);
  expect(await statusOf(gone.path)).toBe(404);
});

test('a publisher that is killed while it works leaves one whole release, and the next one goes on', async () => {
  await caughtUp();
  for (let round = 0; round < 4; round++) {
    const { path } = await publish(`bi-giet-${round}`);
    await pause(round * 60);
    await publisher?.end('SIGKILL');
    publisher = null;
    const front = await served.get('/');
    expect(front.status).toBe(200);
    // Whatever the front page lists is there: both are of one release.
    for (const [, link] of front.body.matchAll(/href="(\/2022\/09\/[^"]+)"/g))
      expect(await statusOf(link ?? '')).toBe(200);
    await caughtUp();
    expect(await statusOf(path)).toBe(200);
  }
});

test('a second publisher on the same data is refused and told who works there', async () => {
  await caughtUp();
  const second = new RunningPublisher({ ...site, publisherUrl: `http://127.0.0.1:${await freePort()}` });
  expect(await second.ended()).toBe(1);
  expect(second.output).toMatch(/Another publisher \(process \d+\) works on/);
});

test('an operator goes back to an older release, and lets it go on', async () => {
  const before = await publish('truoc-khi-quay-lai');
  await caughtUp();
  const after = await publish('sau-khi-quay-lai');
  await caughtUp();
  expect(releases('rollback')).toEqual({ status: 0, output: expect.stringContaining('pinned') as string });
  expect([await statusOf(before.path), await statusOf(after.path)]).toEqual([200, 404]);
  const late = await publish('khi-dang-ghim');
  await publisher?.until(({ pinned, seen }) => pinned !== null && seen !== null);
  expect(await statusOf(late.path)).toBe(404);
  expect(releases('unpin').status).toBe(0);
  await caughtUp();
  expect([await statusOf(after.path), await statusOf(late.path)]).toEqual([200, 200]);
  expect(releases('activate', 'no-such-release')).toEqual({
    status: 1,
    output: expect.stringContaining('There is no release') as string,
  });
});

test('without the CMS the last release keeps serving, the reason is said, and --once fails with it', async () => {
  const { path } = await publish('con-do');
  await caughtUp();
  await publisher?.end('SIGTERM');
  const lost = { ...site, cmsUrl: `http://127.0.0.1:${await freePort()}` };
  publisher = new RunningPublisher(lost);
  const { problem, live } = await publisher.until(({ problem }) => (problem?.attempts ?? 0) > 1);
  expect(problem?.message).toContain(lost.cmsUrl);
  expect(problem?.message).toContain(`release ${live?.id} keeps serving`);
  expect(await statusOf(path)).toBe(200);
  await publisher.end('SIGTERM');
  expect(publisher.output.split('\n').filter((line) => line.includes('does not answer'))).toHaveLength(1);
  publisher = new RunningPublisher(lost, ['--once']);
  expect(await publisher.ended()).toBe(1);
  const lines = publisher.output.split('\n').filter((line) => line.includes('does not answer'));
  expect(lines).toEqual([expect.stringMatching(/^publisher: The CMS at .+: start it, or say .+ keeps serving\.$/)]);
});
