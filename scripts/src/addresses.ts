export const defaultPortBase = { cms: 1337, site: 4321, publisher: 4322 };

/** Origins, without a closing slash, at which the three servers answer and call each other. */
export interface Addresses {
  readonly cms: string;
  readonly site: string;
  readonly publisher: string;
  /** Public origin in canonical links, feeds and sitemaps: `LOA_SITE_URL`, or the local server. */
  readonly publicSite: string;
}

/**
 * The addresses in force: `LOA_CMS_URL`, `LOA_LOCAL_SITE_URL`, `LOA_PUBLISHER_URL` and `LOA_SITE_URL`, else loopback on
 * the default ports or on `LOA_PORT_BASE`, +1 and +2.
 */
export function addresses(environment: NodeJS.ProcessEnv = process.env): Addresses {
  const base = environment['LOA_PORT_BASE'];
  const port = base ? { cms: Number(base), site: Number(base) + 1, publisher: Number(base) + 2 } : defaultPortBase;
  const site = origin(environment['LOA_LOCAL_SITE_URL'], port.site);
  return {
    cms: origin(environment['LOA_CMS_URL'], port.cms),
    site,
    publisher: origin(environment['LOA_PUBLISHER_URL'], port.publisher),
    publicSite: environment['LOA_SITE_URL'] ? new URL(environment['LOA_SITE_URL']).origin : site,
  };
}

function origin(configured: string | undefined, port: number): string {
  return configured ? new URL(configured).origin : `http://127.0.0.1:${port}`;
}
