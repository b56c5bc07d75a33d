import { createHash, timingSafeEqual } from 'node:crypto';
import { posix } from 'node:path';
import type { Core } from '@strapi/strapi';
import { readSecrets } from '../environment.ts';

/** Cookie in which Strapi's admin keeps a signed-in person's session. */
const sessionCookie = 'strapi_admin_refresh';

/**
 * Lets the files below /uploads through only to the site (read token) and to signed-in people (admin session): a picture
 * of an unpublished article is as private as its text.
 */
const uploadsGate: Core.MiddlewareFactory = (_config, { strapi }) => {
  const expected = digest(readSecrets().LOA_READ_TOKEN);
  return async (ctx, next) => {
    if (!isUpload(ctx.path)) {
      await next();
      return;
    }
    const token = /^Bearer (\S+)$/i.exec(ctx.get('authorization'))?.[1];
    const allowed =
      token === undefined
        ? await hasSession(strapi, ctx.cookies.get(sessionCookie))
        : timingSafeEqual(digest(token), expected);
    if (!allowed) ctx.throw(401, 'Sign in, or send the read token.');
    await next();
    ctx.set('Cache-Control', 'private, max-age=600');
    // Whatever an uploaded file says it is, it runs nothing in the admin's origin.
    ctx.set(
      'Content-Security-Policy',
      "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox",
    );
  };
};

export default uploadsGate;

/** True for every spelling of a path that a static file server would resolve below /uploads. */
export function isUpload(path: string): boolean {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return true;
  }
  const [first] = posix
    .normalize(decoded.replaceAll('\\', '/'))
    .split('/')
    .filter((segment) => segment !== '');
  return first?.toLowerCase() === 'uploads';
}

async function hasSession(strapi: Core.Strapi, refreshToken: string | undefined): Promise<boolean> {
  if (!refreshToken) return false;
  const session = await strapi.sessionManager('admin').validateRefreshToken(refreshToken);
  if (!session.isValid) return false;
  const active: unknown = await strapi.db
    .query('admin::user')
    .count({ where: { id: session.userId, isActive: true, blocked: { $not: true } } });
  return active === 1;
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
