import { join, resolve } from 'node:path';
import { asOfNow } from '../plan/as-of.ts';
import { siteFolder } from './site-config.ts';

/** Where a build of the site reads from and which origin it writes. */
export interface SiteEnvironment {
  readonly siteUrl: string;
  readonly mirrorFolder: string;
  readonly picturesFolder: string;
  /** The moment that the build holds for, as `toISOString` writes it. */
  readonly asOf: string;
  /** Where the mirror is brought up to date from; null to take it as it is. */
  readonly cms: { readonly cmsUrl: string; readonly readToken: string } | null;
}

/**
 * Reads `LOA_SITE_URL` (else the local server), `LOA_DATA`, `LOA_MIRROR` (else `mirror` in the data folder), `LOA_CMS_URL` and
 * `LOA_READ_TOKEN`. With `LOA_OFFLINE=1` no CMS is asked. `LOA_AS_OF` is the moment that the site is built for, else now.
 */
export function siteEnvironment(environment: NodeJS.ProcessEnv): SiteEnvironment {
  const data = resolve(siteFolder, '..', environment['LOA_DATA'] || '.data');
  return {
    siteUrl: environment['LOA_SITE_URL'] || environment['LOA_LOCAL_SITE_URL'] || 'http://127.0.0.1:4321',
    mirrorFolder: environment['LOA_MIRROR']
      ? resolve(siteFolder, '..', environment['LOA_MIRROR'])
      : join(data, 'mirror'),
    picturesFolder: join(data, 'pictures'),
    asOf: environment['LOA_AS_OF'] ? instantOf(environment['LOA_AS_OF']) : asOfNow(new Date()),
    cms: environment['LOA_OFFLINE'] === '1' ? null : cmsOf(environment),
  };
}

function instantOf(text: string): string {
  if (!Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  throw new Error(`LOA_AS_OF is "${text}", which is no moment; write it like 2026-01-31T07:00:00Z, or unset it.`);
}

function cmsOf({ LOA_CMS_URL: cmsUrl = 'http://127.0.0.1:1337', LOA_READ_TOKEN: readToken }: NodeJS.ProcessEnv) {
  if (readToken) return { cmsUrl, readToken };
  throw new Error(
    'LOA_READ_TOKEN is not set, so the CMS cannot be asked what is published. `pnpm build` sets it; ' +
      'with LOA_OFFLINE=1 the site is built from the mirror as it is.',
  );
}
