import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { signIn } from '@loa/scripts/src/cms-client/admin-session.ts';
import { CmsClient } from '@loa/scripts/src/cms-client/cms-client.ts';
import { repositoryFolder } from '@loa/scripts/src/data-folder.ts';
import { findOrCreateAuthors } from '@loa/scripts/src/import/newsroom-names.ts';
import { writePages } from '@loa/scripts/src/import/write-pages.ts';
import { takeReleases } from '@loa/scripts/src/release/releases.ts';
import { addRelease } from '@loa/scripts/src/release/test-releases.ts';
import { writeSecrets } from '@loa/scripts/src/secrets.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../harness/cms.ts';

/** Vitest types its matchers as any. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const fixtures = join(import.meta.dirname, 'fixtures');

describe('saved pages become drafts', () => {
  let test: TestCms;
  let client: CmsClient;
  let folder: string;

  beforeAll(async () => {
    test = await startTestCms();
    const editor = test.cms.accounts.find(({ role }) => role === 'editor');
    if (!editor) throw new Error('There is no editor.');
    client = await CmsClient.over(await signIn(test.url, editor));
    folder = mkdtempSync(join(tmpdir(), 'loa-import-'));
    await client.create('union-body', {
      name: 'Liên đoàn Lao động thành phố Hà Nội',
      slug: 'ldld-thanh-pho-ha-noi',
      aliases: [{ name: 'LĐLĐ Thủ đô' }],
    });
    await client.create('category', { name: 'Đời sống', slug: 'doi-song' });
  });
  afterAll(async () => {
    await test.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const none: ReadonlySet<string> = new Set();
  const run = (files: readonly string[], overwrite = false, ownHosts = none) =>
    writePages(
      client,
      files.map((name) => join(fixtures, name)),
      { dataRoot: folder, overwrite, ownHosts, tell: () => undefined },
    );
  const draftsOf = (title: string) => client.find('article', { title });

  it('with picture, links, author, original and day, and nothing published', async () => {
    const { pages, failures } = await run(['mastercms.html']);
    expect(failures).toEqual([]);
    expect(pages[0]?.json.linked).toEqual(['Liên đoàn Lao động thành phố Hà Nội']);
    const [listed, ...others] = await draftsOf('Nghỉ hè của con, nỗi lo của mẹ');
    expect(others).toEqual([]);
    const draft = await client.read('article', listed?.documentId ?? '');
    expect(draft).toMatchObject({
      slug: 'nghi-he-cua-con-noi-lo-cua-me',
      masthead: 'LĐTĐ',
      displayedAt: '2024-06-03T01:12:00.000Z',
      sourceName: 'Báo Lao động Thủ đô',
      sourceUrl: 'https://laodongthudo.vn/nghi-he-cua-con-noi-lo-cua-me-160001.html',
      legacyPaths: [],
      authors: { count: 1 },
      unionBodies: [{ role: 'mentioned', body: { count: 1 } }],
      body: [
        { __component: 'block.rich-text' },
        {
          __component: 'block.figure',
          picture: { caption: 'Một buổi học vẽ ở lớp hè công đoàn.', image: { name: 'lop-he.png' } },
        },
        { __component: 'block.rich-text', text: matching(/^## Lớp hè giữa khu trọ\n\nNăm nay/) },
        { __component: 'block.figure', picture: { caption: 'Bữa trưa ở lớp hè. Ảnh: Thảo Vy', image: null } },
        { __component: 'block.rich-text' },
      ],
    });
    expect(await test.site.documents('article')).toEqual([]);
  });

  it('and again without a second one, without a second picture or author', async () => {
    const before = (await draftsOf('Nghỉ hè của con, nỗi lo của mẹ')).map(({ updatedAt }) => updatedAt);
    expect((await run(['mastercms.html'])).failures).toEqual([]);
    expect((await draftsOf('Nghỉ hè của con, nỗi lo của mẹ')).map(({ updatedAt }) => updatedAt)).toEqual(before);
    expect(await client.find('author', { name: 'Mai Quý' })).toHaveLength(1);
  });

  it('a page of the own old site has its old address and no original, also when that is said later', async () => {
    const [draft] = await draftsOf('Nghỉ hè của con, nỗi lo của mẹ');
    const origin = () => client.read('article', draft?.documentId ?? '');
    const address = '/nghi-he-cua-con-noi-lo-cua-me-160001.html';
    expect((await run(['mastercms.html'], false, new Set(['laodongthudo.vn']))).failures).toEqual([]);
    expect(await origin()).toMatchObject({ sourceUrl: null, legacyPaths: [{ path: address }] });
    expect((await run(['mastercms.html'])).failures).toEqual([]);
    expect(await origin()).toMatchObject({ sourceUrl: `https://laodongthudo.vn${address}`, legacyPaths: [] });
  });

  it('a page that changed since updates its draft and keeps the address', async () => {
    cpSync(fixtures, join(folder, 'pages'), { recursive: true });
    const changed = join(folder, 'pages', 'mastercms.html');
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('gấp bốn lần số chỗ', 'gấp năm lần số chỗ'));
    const { failures } = await writePages(client, [changed], {
      dataRoot: folder,
      overwrite: false,
      ownHosts: none,
      tell: () => undefined,
    });
    expect(failures).toEqual([]);
    const [draft, ...others] = await draftsOf('Nghỉ hè của con, nỗi lo của mẹ');
    expect(others).toEqual([]);
    expect(JSON.stringify(await client.read('article', draft?.documentId ?? ''))).toContain('gấp năm lần số chỗ');
    expect(draft).toMatchObject({ slug: 'nghi-he-cua-con-noi-lo-cua-me' });
  });

  it('an edited draft is left alone until somebody says otherwise', async () => {
    const [draft] = await draftsOf('Nghỉ hè của con, nỗi lo của mẹ');
    const documentId = draft?.documentId ?? '';
    await client.update('article', documentId, { lead: 'Sapo do biên tập viên viết.' });
    const refused = await run(['mastercms.html']);
    expect(refused.failures).toEqual([matching(/mastercms\.html: the draft was edited since/)]);
    expect(await client.read('article', documentId)).toMatchObject({ lead: 'Sapo do biên tập viên viết.' });
    expect((await run(['mastercms.html'], true)).failures).toEqual([]);
    expect(await client.read('article', documentId)).toMatchObject({ lead: matching(/^Hè về/) });
  });

  it('two pages that name one address do not overwrite each other, and two that name the front page are two', async () => {
    const page = readFileSync(join(fixtures, 'mastercms.html'), 'utf8').replaceAll(/<img [^>]*>/g, '');
    const importTwo = async (canonical: string, titles: readonly [string, string]) => {
      const files = titles.map((title, index) => join(folder, `hai-trang-${index}.html`));
      for (const [index, file] of files.entries())
        writeFileSync(
          file,
          page
            .replace(/https:\/\/laodongthudo\.vn\/nghi-he[^"]*/, canonical)
            .replaceAll('Nghỉ hè của con, nỗi lo của mẹ', titles[index] ?? ''),
        );
      return (
        await writePages(client, files, { dataRoot: folder, overwrite: true, ownHosts: none, tell: () => undefined })
      ).failures;
    };
    expect(await importTwo('https://laodongthudo.vn/mot-dia-chi.html', ['Bài thứ nhất', 'Bài thứ hai'])).toEqual([
      matching(/hai-trang-1\.html: another of these pages/),
    ]);
    expect([await draftsOf('Bài thứ nhất'), await draftsOf('Bài thứ hai')].map(({ length }) => length)).toEqual([1, 0]);
    expect(await importTwo('https://laodongthudo.vn/', ['Bài thứ ba', 'Bài thứ tư'])).toEqual([]);
    expect([await draftsOf('Bài thứ ba'), await draftsOf('Bài thứ tư')].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('pen names that accents alone tell apart are two authors', async () => {
    const [one, other] = ['Lê Hoa', 'Lê Hòa'].map((name) => findOrCreateAuthors(client, name, () => undefined));
    expect(new Set([...((await one) ?? []), ...((await other) ?? [])]).size).toBe(2);
  });

  it('a page without a day stays a draft that the CMS does not publish', async () => {
    expect((await run(['undated-with-subheads.txt'])).failures).toEqual([]);
    const [draft] = await draftsOf('Bữa cơm ca ấm hơn nhờ một cuộc đối thoại');
    expect(draft).toMatchObject({ displayedAt: null });
    await expect(client.publish('article', draft?.documentId ?? '', {})).rejects.toThrow(/displayedAt/);
  });

  it('a lost record does not double what is there', async () => {
    const { failures } = await writePages(client, [join(fixtures, 'undated-with-subheads.txt')], {
      dataRoot: join(folder, 'elsewhere'),
      overwrite: false,
      ownHosts: none,
      tell: () => undefined,
    });
    expect(failures).toEqual([matching(/has an article of this title/)]);
    expect(await draftsOf('Bữa cơm ca ấm hơn nhờ một cuộc đối thoại')).toHaveLength(1);
  });

  it('a file that cannot be read stops no other', async () => {
    copyFileSync(join(fixtures, 'nghi-he_files', 'lop-he.png'), join(folder, 'picture.txt'));
    const files = [
      join(folder, 'missing.txt'),
      join(folder, 'picture.txt'),
      folder,
      join(fixtures, 'several-pictures.txt'),
    ];
    const { pages, failures } = await writePages(client, files, {
      dataRoot: folder,
      overwrite: false,
      ownHosts: none,
      tell: () => undefined,
    });
    expect(pages).toHaveLength(1);
    expect(failures).toEqual([matching(/no such file/), matching(/not text/), matching(/a folder/)]);
  });

  describe('by the commands that a person types', () => {
    /** Runs `loa` on the test's CMS. @returns what it printed and how it ended */
    const loa = async (...words: (string | NodeJS.ProcessEnv)[]) => {
      const args = words.filter((word) => typeof word === 'string');
      const settings = words.filter((word) => typeof word !== 'string');
      writeSecrets(join(folder, 'data', 'secrets.json'), test.cms.secrets);
      const environment = { ...process.env, LOA_DATA: join(folder, 'data'), LOA_CMS_URL: test.url };
      Object.assign(environment, ...settings);
      try {
        const { stdout, stderr } = await promisify(execFile)(
          process.execPath,
          [join(repositoryFolder, 'scripts/src/loa.ts'), ...args],
          { env: environment },
        );
        return { code: 0, stdout, stderr };
      } catch (error) {
        if (!(error instanceof Error) || !('code' in error) || !('stdout' in error) || !('stderr' in error))
          throw error;
        return { code: error.code, stdout: String(error.stdout), stderr: String(error.stderr) };
      }
    };

    it('import prints JSON alone on its output and ends with an error when a file failed', async () => {
      const { code, stdout, stderr } = await loa(
        'import',
        join(fixtures, 'kicker-and-ticker.txt'),
        'missing.txt',
        '--json',
      );
      expect(JSON.parse(stdout)).toMatchObject([
        { title: 'Người giữ lửa ở tổ hàn số ba', displayedAt: '2024-07-30T22:15:00+07:00' },
      ]);
      expect(stderr).toMatch(/missing\.txt: there is no such file/);
      expect(code).toBe(1);
      expect(await draftsOf('Người giữ lửa ở tổ hàn số ba')).toHaveLength(1);
    });

    it('import tells what it takes for the own old site, and what for other papers', async () => {
      const page = join(fixtures, 'mastercms.html');
      const foreign = await loa('import', '--dry-run', page);
      expect(foreign.stdout).toMatch(/address +https:\/\/laodongthudo\.vn\/\S+ is the original, which/);
      expect(foreign.stdout).toMatch(/^1 of them count as pages of other papers; --own-host names/m);
      const own = await loa('import', '--dry-run', '--own-host', 'https://www.laodongthudo.vn/', page);
      expect(own.stdout).toMatch(/address +\/nghi-he-cua-con-noi-lo-cua-me-160001\.html of the own old site/);
      expect(own.stdout).not.toMatch(/pages of other papers/);
      const moved = await loa('import', '--dry-run', page, { LOA_SITE_URL: 'https://laodongthudo.vn' });
      expect(moved.stdout).toMatch(/of the own old site/);
      expect((await loa('import', '--own-host', 'không phải máy', page)).stderr).toMatch(/must be the name of a host/);
    });

    it('redirects import changes nothing when a line is wrong, and nothing the second time', async () => {
      const file = join(folder, 'redirects.csv');
      const redirects = async () => (await client.find('redirect')).map(({ from, to }) => [from, to]);
      const releases = await takeReleases(join(folder, 'data/releases'));
      await addRelease(releases, { 'khen-thuong/nam-hoc/2021-2022/index.html': '', 'feed.json': '{}' });
      releases.close();
      const targets = ['/chuyen-muc/doi-song/', '/khong-co/', '/khen-thuong/nam-hoc/2021-2022/', '/feed.json'];
      const lines = targets.map((to, number) => `/cu-${number + 1}.html,${to}\n`);
      writeFileSync(file, ['from,to\n', ...lines].join(''));
      const refused = await loa('redirects', 'import', file);
      expect(refused).toMatchObject({
        code: 1,
        stderr: matching(
          /^\S+, line 3: nothing is published at \/khong-co\/; correct it, or publish .+\nNothing was changed: 1 faults in /,
        ),
      });
      expect(await redirects()).toEqual([]);

      writeFileSync(file, 'from,to\n/cu-1.html,/chuyen-muc/doi-song/\n/cu-2.html,https://example.org/a\n');
      expect(await loa('redirects', 'import', file, '--dry-run')).toMatchObject({
        code: 0,
        stdout: matching(/^2 redirects would be made/),
      });
      expect(await redirects()).toEqual([]);
      expect(await loa('redirects', 'import', file)).toMatchObject({
        code: 0,
        stdout: matching(/^2 redirects made/),
      });
      const made = await redirects();
      expect(made.toSorted()).toEqual([
        ['/cu-1.html', '/chuyen-muc/doi-song/'],
        ['/cu-2.html', 'https://example.org/a'],
      ]);
      expect(await loa('redirects', 'import', file)).toMatchObject({
        code: 0,
        stdout: matching(/^0 redirects made, 0 changed, 2 were there/),
      });
    });
  });
});
