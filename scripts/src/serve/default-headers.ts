/*
 * What readers are protected by (content security policy and the like) is in the `_headers` of each release, so that a CDN
 * sends the same. These stand where a release says nothing.
 */
export const defaultHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'public, max-age=0, must-revalidate',
  'x-content-type-options': 'nosniff',
};

/** Asks browsers to come by https alone; only for a site that has it. */
export const strictTransport = { 'strict-transport-security': 'max-age=31536000' };
