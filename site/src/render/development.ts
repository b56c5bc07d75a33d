import { createReadStream, existsSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { openMirror } from '../mirror/open-mirror.ts';
import { FileStore } from '../pictures/file-store.ts';
import { planRelease } from '../plan/plan-release.ts';
import { SearchIndex } from '../search/search-index.ts';
import { lendToPages, type PageHost } from './page-host.ts';
import { plannedByKind } from './planned-by-kind.ts';
import type { SiteEnvironment } from './site-environment.ts';

/** Lets `astro dev` show the mirror as it is, planned anew whenever a sync has changed it. */
export function development({ siteUrl, mirrorFolder, picturesFolder, asOf }: SiteEnvironment): AstroIntegration {
  return {
    name: 'loa:development',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const mirror = openMirror(mirrorFolder);
        const store = new FileStore(picturesFolder);
        let planned: PageHost['planned'] | null = null;
        let revision = -1;
        lendToPages({
          mirror,
          files: store,
          planned: (kind) => {
            if (!planned || revision !== mirror.revision) {
              revision = mirror.revision;
              planned = plannedByKind(planRelease({ mirror, siteUrl, picturesFolder, asOf }).pages);
            }
            return planned(kind);
          },
        });
        const search = new SearchIndex(mirror);
        server.middlewares.use((request, response, next) => {
          const file = /^\/(?:anh|tep)\/[\w.-]+$/.test(request.url ?? '') ? store.pathOf(request.url ?? '') : null;
          if (file && existsSync(file)) return createReadStream(file).pipe(response);
          if (!/^\/tim-kiem\/.*json$/.test(request.url ?? '')) return next();
          search.update();
          const found = search.file((request.url ?? '').slice(1));
          if (found?.kind === 'text') response.setHeader('Content-Type', 'application/json').end(found.text);
          else next();
        });
      },
    },
  };
}
