import { hash } from 'node:crypto';
import { earlyTheme } from '../browser/early-theme.ts';
import type { Redirect } from './planned-page.ts';

/** What hosts such as Cloudflare Pages take; more would make them refuse the file. */
const redirectsLimit = 2000;

/** Sent with every answer. Frames load on a click only, from the providers of the embed allow-list. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash('sha256', earlyTheme, 'base64')}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    'frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://www.facebook.com',
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; '),
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Has browsers fetch the page behind a link that a reader is about to follow. The rules are a file, because rules within a
 * page would need a weaker content security policy.
 */
const speculationRules = '/speculation-rules.json';

/** Folders whose file names carry the digest of their content. */
export const immutableFolders: readonly string[] = ['/_astro/', '/anh/', '/tep/'];

/** `_headers` as Netlify and Cloudflare Pages read it; by default they have pages asked for anew, which is right. */
export function headersFile(): string {
  const always = { ...securityHeaders, 'Speculation-Rules': `"${speculationRules}"` };
  const common = ['/*', ...Object.entries(always).map(([name, value]) => `  ${name}: ${value}`)];
  const rules = [speculationRules, '  Content-Type: application/speculationrules+json'];
  const cached = immutableFolders.flatMap((folder) => [
    `${folder}*`,
    '  Cache-Control: public, max-age=31536000, immutable',
  ]);
  return `${[...common, ...rules, ...cached].join('\n')}\n`;
}

/** What these hosts do not take for the address itself: a query, and what stands for many addresses. */
const isPattern = /[?*]|\/:/;

/**
 * `_redirects` as Netlify and Cloudflare Pages read it. They know no queries and cap the number; what is left out still has
 * its small page where one can stand.
 */
export function redirectsFile(redirects: readonly Redirect[]): string {
  const known = redirects.filter(({ from }) => !isPattern.test(from));
  const lines = known.slice(0, redirectsLimit).map(({ from, to }) => `${from} ${to} 301`);
  const leftOut = known.length - lines.length;
  if (leftOut > 0) lines.push(`# ${leftOut} more are left out: hosts take ${redirectsLimit}.`);
  return lines.map((line) => `${line}\n`).join('');
}

/** Every redirect, for the static server. */
export function redirectMapText(redirects: readonly Redirect[]): string {
  return `${JSON.stringify(Object.fromEntries(redirects.map(({ from, to }) => [from, to])), null, 1)}\n`;
}
