import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type BareCms, startBareCms } from '@loa/scripts/src/bare-cms/bare-cms.ts';
import { digestOf } from '@loa/scripts/src/release/content-store.ts';
import { freePort } from '@loa/scripts/src/bare-cms/free-port.ts';
import { restoredMark } from '@loa/shared-types/restored-mark';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { compiledServer } from '../harness/compiled-server.ts';
import { NewsroomApi, to } from '../harness/newsroom-api.ts';
import { SiteReader } from '../harness/site-reader.ts';
import { RunningPublisher } from './running-publisher.ts';
import { ServedSite } from './served-site.ts';

/** Vitest types its matchers as any. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const loaProgram = join(import.meta.dirname, '../../scripts/src/loa.ts');
/** PDF files are served as they were uploaded, so their bytes tell which of them readers get. */
const document = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');

const release = z.object({ revision: z.int() });

let folder: string;
let data: string;
let backup: string;
let server: string;
let cms: BareCms;
let desk: NewsroomApi;
let served: ServedSite;
let publisherUrl: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loa-backup-'));
  data = join(folder, 'data');
  backup = join(folder, 'backup');
  server = await compiledServer();
  publisherUrl = `http://127.0.0.1:${await freePort()}`;
  served = await ServedSite.start(join(data, 'releases'));
  await startCms();
});
afterAll(async () => {
  await served.stop();
  await cms.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function startCms(): Promise<void> {
  cms = await startBareCms({ server, data });
  const account = cms.accounts.find(({ role }) => role === 'managing-editor');
  if (!account) throw new Error('There is no managing editor.');
  desk = await NewsroomApi.signIn(cms.url, account.email, account.password);
}

/** One pass of a publisher, after which readers have all that is published. */
async function publishAll(): Promise<void> {
  const { readToken, webhookSecret } = cms.secrets;
  const publisher = new RunningPublisher({ data, cmsUrl: cms.url, publisherUrl, readToken, webhookSecret }, ['--once']);
  expect([await publisher.ended(), publisher.output]).toEqual([0, matching(/shows revision/)]);
}

const changeNumber = async () => (await new SiteReader(cms.url, cms.secrets.readToken).manifest()).number;

const article = (slug: string, title: string) =>
  desk.createPublished('article', {
    title,
    slug,
    format: 'news',
    category: to(category),
    displayedAt: '2022-09-13T13:10:00.000Z',
    lead: 'Sapo của bài.',
  });

async function retitle(id: string, title: string): Promise<void> {
  await desk.update('article', id, { title });
  await desk.publish('article', id);
}

async function page(slug: string): Promise<string> {
  const { status, body } = await served.get(`/2022/09/${slug}/`);
  return status === 200 ? body.replaceAll(/<[^>]*>/g, '') : String(status);
}

/** Runs a command beside the test, which goes on. */
async function loa(...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [loaProgram, ...args], {
    env: { ...process.env, LOA_DATA: data },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code: child.exitCode, output: stdout + stderr };
}

/** What a restore could have touched, file by file. */
function fingerprint(): string[] {
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/running\.lock|lock\.(?:db|pid)/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${digestOf(readFileSync(path))}`)
    .sort();
}

let category: string;
let first: string;

test('a backup is whole though an editor writes and uploads all the while, and overwrites nothing', async () => {
  category = await desk.create('category', { name: 'Hoạt động', slug: 'hoat-dong' });
  first = await article('bai-mot', 'Bài một như đã sao lưu');
  await desk.upload('van-ban.pdf', document, 'application/pdf');
  const backingUp = { isOver: false };
  const writing = (async () => {
    for (let count = 1; !backingUp.isOver; count += 1) {
      await article(`bai-luc-sao-luu-${count}`, `Bài viết lúc sao lưu ${count}`);
      await desk.upload(`van-ban-${count}.pdf`, document, 'application/pdf');
    }
  })();
  const made = await loa('backup', backup);
  backingUp.isOver = true;
  await writing;
  expect(made).toEqual({
    code: 0,
    output: matching(/^Backed up to \S+: the database at change number \d+; /m),
  });
  // Every file that the copied database names is there, and it is private.
  const uploads = readdirSync(join(backup, 'cms/public/uploads'));
  const named = spawnSync(
    process.execPath,
    [
      '--no-warnings',
      '-e',
      `const { DatabaseSync } = require('node:sqlite');
       const database = new DatabaseSync(process.argv[1], { readOnly: true });
       const names = database.prepare('SELECT hash, ext FROM files').all().map(({ hash, ext }) => hash + ext);
       console.log(JSON.stringify(names));`,
      join(backup, 'cms/data.db'),
    ],
    { encoding: 'utf8' },
  );
  expect(uploads).toEqual(expect.arrayContaining(JSON.parse(named.stdout) as string[]));
  expect([backup, join(backup, 'secrets.json')].map((path) => statSync(path).mode & 0o077)).toEqual([0, 0]);

  const before = readFileSync(join(backup, 'backup.json'));
  expect(await loa('backup', backup)).toEqual({
    code: 1,
    output: matching(/exists, and a backup overwrites nothing\. Name a folder that is not there yet\.\n$/),
  });
  expect(readFileSync(join(backup, 'backup.json'))).toEqual(before);
  expect(readdirSync(folder).sort()).toEqual(['backup', 'data']);
});

test('a restore is refused while a newsroom or a CMS runs on the data', async () => {
  expect(await loa('restore', backup)).toEqual({
    code: 1,
    output: matching(/A CMS runs on \S+data\.db\. Stop it, then restore again\. Nothing was changed\.\n$/),
  });
  const module = JSON.stringify(import.meta.resolve('@loa/scripts/src/start/data-lock.ts'));
  const program = `import { lockDataFolder } from ${module};
    lockDataFolder(${JSON.stringify(data)});
    console.log('locked');
    setInterval(() => undefined, 1000);`;
  const newsroom = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(newsroom.stdout, 'data');
  expect(await loa('restore', backup)).toEqual({
    code: 1,
    output: matching(/A newsroom already runs on the data in /),
  });
  newsroom.kill();
  await once(newsroom, 'exit');
});

test('a backup that is damaged or not whole changes nothing', async () => {
  backup = join(folder, 'quiet');
  expect(await loa('backup', backup)).toMatchObject({ code: 0 });
  await retitle(first, 'Bài một sau khi sao lưu');
  await article('bai-hai', 'Bài sau khi sao lưu');
  await publishAll();
  expect([await page('bai-mot'), await page('bai-hai')]).toEqual([
    expect.stringContaining('Bài một sau khi sao lưu'),
    expect.stringContaining('Bài sau khi sao lưu'),
  ]);
  await cms.stop();
  const damages: [string, (copy: string) => void, RegExp][] = [
    ['changed', (copy) => appendFileSync(join(copy, 'cms/data.db'), 'x'), /data\.db is not what was backed up/],
    ['missing', (copy) => rmSync(join(copy, 'secrets.json')), /secrets\.json is missing/],
    ['unlisted', (copy) => rmSync(join(copy, 'backup.json')), /is no backup: it has no backup\.json/],
  ];
  for (const [name, damage, reason] of damages) {
    const copy = join(folder, name);
    cpSync(backup, copy, { recursive: true });
    damage(copy);
    const before = fingerprint();
    expect(await loa('restore', copy)).toEqual({ code: 1, output: matching(reason) });
    expect(fingerprint()).toEqual(before);
  }
});

test('a restored backup is what readers get, though its change number comes to that of the site again', async () => {
  const { revision: mirrored } = release.parse(JSON.parse((await served.get('/release.json')).body));
  expect(await loa('restore', '--database-only')).toMatchObject({ code: 0 });
  expect(existsSync(join(data, 'cms', restoredMark))).toBe(true);
  const restored = await loa('restore', backup);
  expect(restored).toEqual({ code: 0, output: matching(/is as it was at \S+, change number \d+: /) });
  const aside = /What was there before is in (\S+before-restore-\S+);/.exec(restored.output)?.[1] ?? '';
  expect(existsSync(join(aside, 'cms/data.db'))).toBe(true);

  await startCms();
  expect(await changeNumber()).toBeLessThan(mirrored);
  await retitle(first, 'Bài một sau khi khôi phục');
  await article('bai-ba', 'Bài viết sau khi khôi phục');
  expect(await changeNumber()).toBe(mirrored);
  await publishAll();
  expect(await page('bai-mot')).toContain('Bài một sau khi khôi phục');
  expect(await page('bai-hai')).toBe('404');
  expect(await page('bai-ba')).toContain('Bài viết sau khi khôi phục');
  const front = (await served.get('/')).body.replaceAll(/<[^>]*>/g, '');
  expect(front).toContain('Bài một sau khi khôi phục');
  expect(front).not.toMatch(/sau khi sao lưu/);
});
