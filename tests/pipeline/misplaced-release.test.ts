import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Publisher } from '@loa/scripts/src/publisher/publisher.ts';
import { takeReleases } from '@loa/scripts/src/release/releases.ts';
import { bootRenderer, openMirror } from '@loa/site';
import { FixtureCms, fixtureToken } from '@loa/site/test-fixtures/fixture-cms.ts';
import { expect, test } from 'vitest';

test('a release that no folder can hold does not keep away the one that mends it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'loa-misplaced-'));
  await using cms = new FixtureCms();
  const siteUrl = 'https://bao.example';
  const releases = await takeReleases(join(folder, 'releases'));
  const mirror = openMirror(join(folder, 'mirror'));
  const picturesFolder = join(folder, 'pictures');
  const options = {
    ...{ releases, mirror, picturesFolder, siteUrl, readToken: fixtureToken, cmsUrl: await cms.start(), log: () => {} },
    boot: () => bootRenderer({ mirror, picturesFolder, siteUrl }),
  };
  const first = new Publisher(options);
  try {
    expect(await first.attempt()).toBe(true);
    const head = releases.list.head();
    if (!head) throw new Error('The publisher says that it made a release, and there is none.');
    const digest = await releases.store.put(Buffer.from('một tệp'));
    const createdAt = new Date().toISOString();
    const { revision, siteVersion, pages, entries } = head;
    releases.list.append(
      {
        id: createdAt.replace(/[-:.]/g, ''),
        createdAt,
        heldReason: null,
        steps: {},
        revision,
        siteVersion,
        pages,
        entries,
      },
      { put: ['tin', 'tin/index.html'].map((path) => ({ path, digest, key: path })), remove: [] },
    );
    expect(await first.attempt()).toBe(false);
    expect(first.status().problem?.message).toMatch(/EEXIST|ENOTDIR/);

    const second = new Publisher(options);
    expect(await second.attempt()).toBe(true);
    expect(second.status()).toMatchObject({ state: 'live', problem: null });
    expect(releases.target.live()).toBe(releases.list.head()?.seq);
    await second.close();
  } finally {
    await first.close();
    mirror.close();
    releases.close();
    rmSync(folder, { recursive: true });
  }
});
