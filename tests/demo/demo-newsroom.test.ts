import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedTypes } from '@loa/shared-types/published-type';
import { signIn } from '@loa/scripts/src/cms-client/admin-session.ts';
import { CmsClient } from '@loa/scripts/src/cms-client/cms-client.ts';
import { type DataFolder, dataFolder } from '@loa/scripts/src/data-folder.ts';
import { demoNewsroom } from '@loa/scripts/src/demo/demo-newsroom.ts';
import { DemoRecord } from '@loa/scripts/src/demo/demo-record.ts';
import { loadDemo } from '@loa/scripts/src/demo/load-demo.ts';
import { removeDemo } from '@loa/scripts/src/demo/remove-demo.ts';
import { dirname } from 'node:path';
import { startTestCms, type TestCms } from '../harness/cms.ts';
import { createArticle, createCategory } from '../publication/newsroom-entries.ts';
import { demoFacts } from './demo-facts.ts';

const all = demoNewsroom.documents.length + demoNewsroom.files.length;
/** A picture of the demo that an editor shows in an article of their own. */
const shownFile = demoNewsroom.files[0]?.name ?? '';

describe('loading and removing the demo newsroom', () => {
  let running: TestCms | undefined;
  let client: CmsClient;
  let folder: DataFolder;

  beforeAll(async () => {
    const cms = (running = await startTestCms());
    folder = dataFolder({ LOA_DATA: dirname(dirname(cms.cms.log)) });
    const account = cms.cms.accounts.find(({ role }) => role === 'managing-editor');
    if (!account) throw new Error('The CMS has no managing editor.');
    client = await CmsClient.over(await signIn(cms.url, account));
  });
  afterAll(() => running?.stop());
  const started = (): TestCms => {
    if (!running) throw new Error('The CMS did not start.');
    return running;
  };

  const number = async () => (await started().site.manifest()).number;
  const load = () => loadDemo(client, new DemoRecord(folder), demoNewsroom);

  test('a load that is stopped goes on where it stopped, and makes nothing twice', async () => {
    const stopAt = 60;
    const stopped = loadDemo(client, new DemoRecord(folder), demoNewsroom, (done) => {
      if (done === stopAt) throw new Error('Stopped here.');
    });
    await expect(stopped).rejects.toThrow('Stopped here.');
    await load();
    for (const type of publishedTypes) {
      const expected =
        type === 'file'
          ? demoNewsroom.files.length
          : demoNewsroom.documents.filter((each) => each.type === type).length;
      expect([type, (await started().site.versions(type)).size]).toEqual([type, expected]);
    }
  });

  test('an entry whose making was cut off before it was written down is found, not made again', async () => {
    const record = new DemoRecord(folder);
    const [tag] = demoNewsroom.documents.filter(({ type }) => type === 'tag');
    const key = { type: 'tag', key: tag?.key ?? '' };
    const { documentId } = record.find(key.type, key.key) ?? {};
    record.write({ what: 'removed', ...key });
    record.write({ what: 'making', ...key });
    await load();
    expect(new DemoRecord(folder).find(key.type, key.key)?.documentId).toBe(documentId);
  });

  test('loading it again changes nothing', async () => {
    const before = await number();
    expect(await load()).toMatchObject({ made: 0, kept: all });
    expect(await number()).toBe(before);
  });

  test('every link of every entry leads somewhere', async () => {
    const articles = await started().site.documents('article');
    const slugs = new Map(articles.map(({ documentId, slug }) => [documentId, slug]));
    for (const { key, fields } of demoNewsroom.documents.filter((each) => each.type === 'article')) {
      const published = articles.find(({ slug }) => slug === key);
      if (!('related' in fields)) continue;
      expect([key, published?.related.map((id) => slugs.get(id))]).toEqual([key, fields.related]);
    }
    const [front] = await started().site.documents('front-page');
    expect(slugs.get(front?.leadStory ?? '')).toBe('mot-phong-trao-nhieu-ten-goi');
    const bodies = await started().site.documents('union-body');
    const giaLam = bodies.find(({ slug }) => slug === 'ldld-huyen-gia-lam');
    expect(slugs.get(giaLam?.statistics[0]?.sourceArticle ?? '')).toBe('gia-lam-cham-lo-nha-giao');
  });

  test('every fact is published at its address', async () => {
    const paths = new Set((await started().site.documents('article')).map(({ path }) => path));
    expect([...new Set(demoFacts.map(({ path }) => path))].filter((path) => !paths.has(path))).toEqual([]);
  });

  test('removing it keeps what editors made and what they changed', async () => {
    const editor = await started().signIn('editor');
    const own = await editor.create('tag', { name: 'Chủ đề của biên tập viên', slug: 'chu-de-cua-bien-tap-vien' });
    const changed = new DemoRecord(folder).find('tag', 'tet');
    await editor.update('tag', changed?.documentId ?? '', { name: 'Tết Nguyên đán' });
    const shown = new DemoRecord(folder).find('file', shownFile);
    const category = await createCategory(editor);
    const article = await createArticle(editor, category, { cover: { image: shown?.fileId, alt: 'Một bức tranh' } });
    await editor.publish('article', article);
    const { removed, kept } = await removeDemo(client, new DemoRecord(folder), false);
    expect(removed).toBe(all - 2);
    expect(kept.map(({ type, key }) => `${type} ${key}`)).toEqual(['tag tet', `file ${shownFile}`]);
    const left = await Promise.all(
      publishedTypes.map(async (type) => [...(await started().site.versions(type)).keys()]),
    );
    expect(left.flat().toSorted()).toEqual([own, category, article, changed?.documentId, shown?.documentId].toSorted());
    await editor.unpublish('article', article);
    await editor.remove('category', category);
  });

  test('force removes what they changed, and not what they made', async () => {
    const { removed, kept } = await removeDemo(client, new DemoRecord(folder), true);
    expect([removed, kept]).toEqual([2, []]);
    expect((await started().site.versions('tag')).size).toBe(1);
    expect(new DemoRecord(folder).entries).toEqual([]);
  });

  test('an entry that an editor wrote first stays theirs, when the demo is loaded and when it is removed', async () => {
    const editor = await started().signIn('editor');
    const own = await editor.create('tag', { name: 'Tết của chúng tôi', slug: 'tet' });
    const tags = { files: [], documents: demoNewsroom.documents.filter(({ type }) => type === 'tag') };
    for (let time = 1; time <= 2; time++) {
      const { foreign } = await loadDemo(client, new DemoRecord(folder), tags);
      expect(foreign).toEqual(['tag tet']);
    }
    await removeDemo(client, new DemoRecord(folder), true);
    expect((await started().site.document('tag', own))?.name).toBe('Tết của chúng tôi');
  });
});
