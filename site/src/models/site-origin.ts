/**
 * Public origin of the site, such as `https://example.org`, from what Astro was configured with.
 * @throws when Astro was started without a site
 */
export function siteOrigin(site: URL | undefined): string {
  if (!site) throw new Error('Pages need the public origin of the site; start Astro with its `site` set.');
  return site.origin;
}
