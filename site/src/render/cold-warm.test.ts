import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixtureMirror, type FixtureMirror } from '../../test-fixtures/fixture-mirror.ts';
import { isPlanned, type PlannedFile } from '../plan/planned-page.ts';
import { planRelease } from '../plan/plan-release.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { allSearchFiles } from '../search/all-search-files.ts';
import { bootRenderer } from './boot-renderer.ts';
import type { Renderer } from './renderer.ts';
import { siteFolder } from './site-config.ts';

const siteUrl = 'https://loa.example';
/** Within two days of the newest fixture article. */
const asOf = '2025-11-08T00:00:00.000Z';
let fixture: FixtureMirror;
let plan: ReleasePlan;
let renderer: Renderer;
let cold: Map<string, Buffer>;

/** Every file that a plain `astro build` makes of the mirror. */
async function coldBuild(data: string): Promise<Map<string, Buffer>> {
  const dist = mkdtempSync(join(data, 'dist-'));
  const astro = join(siteFolder, 'node_modules/astro/bin/astro.mjs');
  const env = {
    ...process.env,
    LOA_DATA: data,
    LOA_OFFLINE: '1',
    LOA_SITE_URL: siteUrl,
    LOA_AS_OF: asOf,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', dist], { cwd: siteFolder, env });
  const files = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(dist.length + 1), readFileSync(path)]));
}

const bytesOf = (file: PlannedFile) => (file.kind === 'copy' ? readFileSync(file.from) : Buffer.from(file.text));

beforeAll(async () => {
  fixture = await fixtureMirror();
  const { mirror, picturesFolder } = fixture;
  plan = planRelease({ mirror, siteUrl, picturesFolder, asOf });
  cold = await coldBuild(dirname(picturesFolder));
  renderer = await bootRenderer({ mirror, picturesFolder, siteUrl });
}, 180_000);

afterAll(async () => {
  await renderer.close();
  fixture[Symbol.dispose]();
});

test('the warm renderer makes every file of a cold build, byte for byte, and no other', async () => {
  const warm = new Map<string, Buffer>();
  // In another order than the build's: no page may depend on one that was made before it.
  for (const page of plan.pages.toReversed()) warm.set(page.file, Buffer.from(await renderer.render(page)));
  for (const file of [
    ...plan.files,
    ...allSearchFiles(fixture.mirror),
    ...renderer.assets,
    ...renderer.sitemapIndex(plan.pages.filter(isPlanned('sitemap')).map(({ path }) => path)),
  ]) {
    warm.set(file.file, bytesOf(file));
  }
  expect([...warm.keys()].sort()).toEqual([...cold.keys()].sort());
  const differing = [...cold].filter(([file, bytes]) => !warm.get(file)?.equals(bytes)).map(([file]) => file);
  expect(differing).toEqual([]);
}, 60_000);

test('the plan and the renderer agree on the version of the code', () => {
  expect(renderer.siteVersion).toBe(plan.siteVersion);
});

test('a page of a plan that the mirror has left behind is refused by name', async () => {
  const page = plan.pages.find(({ kind }) => kind === 'page');
  if (page?.kind !== 'page') throw new Error('The fixtures plan no standing page.');
  const stale = { ...page, props: { ...page.props, page: { ...page.props.page, version: 1 } } };
  await expect(renderer.render(stale)).rejects.toThrow(
    /The page at \/gioi-thieu\/ cannot be rendered: The plan names version 1 of page page-about, but the mirror has 9/,
  );
  await expect(renderer.render(page)).resolves.toBeInstanceOf(Uint8Array);
});
