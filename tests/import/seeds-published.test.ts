import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signIn } from '@loa/scripts/src/cms-client/admin-session.ts';
import { CmsClient } from '@loa/scripts/src/cms-client/cms-client.ts';
import { dataFolder } from '@loa/scripts/src/data-folder.ts';
import { demoNewsroom } from '@loa/scripts/src/demo/demo-newsroom.ts';
import { DemoRecord } from '@loa/scripts/src/demo/demo-record.ts';
import { loadDemo } from '@loa/scripts/src/demo/load-demo.ts';
import { writePages } from '@loa/scripts/src/import/write-pages.ts';
import type { NewsroomRole } from '@loa/shared-types/newsroom-account';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestCms, type TestCms } from '../harness/cms.ts';
import { type NewsroomApi, to } from '../harness/newsroom-api.ts';

/** Real pages belong to their papers and stand outside this repository; `LOA_SEEDS` names the folder that holds them. */
const folder = process.env['LOA_SEEDS'];
const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

describe.skipIf(!folder)('real pages in the demo newsroom', () => {
  let test: TestCms;
  let editor: CmsClient;
  let desk: NewsroomApi;
  let scratch: string;
  const told: string[] = [];
  const clientOf = async (role: NewsroomRole) => {
    const account = test.cms.accounts.find((each) => each.role === role);
    if (!account) throw new Error(`There is no ${role}.`);
    return CmsClient.over(await signIn(test.url, account));
  };

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'loa-seeds-'));
    test = await startTestCms();
    const record = new DemoRecord(dataFolder({ LOA_DATA: scratch }));
    await loadDemo(await clientOf('managing-editor'), record, demoNewsroom);
    editor = await clientOf('editor');
    desk = await test.signIn('editor');
    const { failures } = await writePages(
      editor,
      files.map((name) => join(folder ?? '', name)),
      { dataRoot: scratch, overwrite: false, ownHosts: new Set<string>(), tell: (line) => told.push(line) },
    );
    expect(failures).toEqual([]);
  });
  afterAll(async () => {
    await test.stop();
    rmSync(scratch, { recursive: true, force: true });
  });

  /** The drafts that the import made, as it told of them. */
  const drafts = () =>
    Promise.all(
      told.map(async (line) => {
        const documentId = /draft created \((\w+)\)/.exec(line)?.[1] ?? '';
        return { ...(await editor.read('article', documentId)), documentId };
      }),
    );

  it('are drafts that tell their editor, line by line, what is left to decide', async () => {
    const imported = await drafts();
    expect(imported).toHaveLength(files.length);
    for (const draft of imported) {
      const importNotes = 'importNotes' in draft ? draft.importNotes : undefined;
      const lines = String(importNotes).split('\n');
      expect(lines.filter((line) => line.trim() === '')).toEqual([]);
      expect(lines.some((line) => line.startsWith('Chú thích chưa có ảnh: “'))).toBe(true);
    }
  });

  it('are published by an editor who gives the date and the category that a page lacks', async () => {
    const [category] = await editor.find('category', { name: 'Công đoàn viên' });
    for (const { documentId, ...draft } of await drafts()) {
      const isDated = 'displayedAt' in draft && typeof draft.displayedAt === 'string';
      const links = await desk.draftLinks('article', documentId, 'category');
      await desk.update('article', documentId, {
        ...(!isDated && { displayedAt: '2022-11-20T01:00:00.000Z' }),
        ...(links.length === 0 && { category: to(category?.documentId ?? '') }),
      });
      await desk.publish('article', documentId);
      const published = await test.site.document('article', documentId);
      expect(published?.path).toMatch(/^\/2022\/(09|11)\/[a-z0-9-]+\/$/);
      expect(published?.category).not.toBeNull();
      expect(published?.unionBodies.length).toBeGreaterThan(0);
      const figures = (published?.body ?? []).filter((block) => block.kind === 'figure');
      expect(figures.every(({ picture }) => picture !== null && picture.image === null && picture.caption)).toBe(true);
      expect(JSON.stringify(published)).not.toContain('importNotes');
    }
  });
});
