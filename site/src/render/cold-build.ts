import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { Mirror } from '../mirror/mirror.ts';
import { openMirror } from '../mirror/open-mirror.ts';
import { FileStore } from '../pictures/file-store.ts';
import { isPlanned, type PlannedFile } from '../plan/planned-page.ts';
import { planRelease } from '../plan/plan-release.ts';
import type { ReleasePlan } from '../plan/release-plan.ts';
import { syncMirror } from '../pull/sync-mirror.ts';
import { allSearchFiles } from '../search/all-search-files.ts';
import { lendToPages } from './page-host.ts';
import { plannedByKind } from './planned-by-kind.ts';
import { redirectPage } from './redirect-page.ts';
import type { SiteEnvironment } from './site-environment.ts';
import type { SitemapIndex } from './sitemap-index.ts';

/** Makes `astro build` a build of the whole site: from a mirror brought up to date first, with every file of a release. */
export function coldBuild(environment: SiteEnvironment, sitemap: SitemapIndex): AstroIntegration {
  const { siteUrl, picturesFolder, asOf } = environment;
  let mirror: Mirror;
  let plan: ReleasePlan;
  return {
    name: 'loa:cold-build',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        mirror = openMirror(environment.mirrorFolder, (line) => logger.warn(line));
        await pull(mirror, environment, logger);
        plan = planRelease({ mirror, siteUrl, picturesFolder, asOf });
        for (const problem of plan.problems) logger.warn(problem);
        lendToPages({ mirror, files: new FileStore(picturesFolder), planned: plannedByKind(plan.pages) });
        sitemap.list(plan.pages.filter(isPlanned('sitemap')).map(({ path }) => path));
        logger.info(`${plan.pages.length} pages are planned at change number ${plan.revision}.`);
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of [...plan.files, ...allSearchFiles(mirror)]) await writePlanned(folder, file);
        for (const { file, props, cacheKey: key } of plan.pages.filter(isPlanned('redirect'))) {
          await writePlanned(folder, { kind: 'text', file, key, text: redirectPage(props.to, siteUrl) });
        }
        mirror.close();
      },
    },
  };
}

async function pull(mirror: Mirror, { cms, picturesFolder }: SiteEnvironment, logger: AstroIntegrationLogger) {
  if (!cms) return logger.info(`The mirror in ${mirror.folder} is taken as it is.`);
  const { held } = await syncMirror({ mirror, ...cms, picturesFolder, progress: (line) => logger.info(line) });
  for (const { type, documentId, version, reason } of held) {
    logger.warn(`${type} ${documentId} is held at version ${version}: ${reason}`);
  }
}

async function writePlanned(folder: string, file: PlannedFile): Promise<void> {
  const target = join(folder, file.file);
  await mkdir(dirname(target), { recursive: true });
  await (file.kind === 'copy' ? copyFile(file.from, target) : writeFile(target, file.text));
}
