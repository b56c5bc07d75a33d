import { publisherStatus, type PublisherStatus } from '@loa/shared-types/publisher-status';
import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { contentTypeOf } from '../publication/content-schema.ts';
import { readLedgerRows } from '../publication/ledger-row.ts';
import { siteReport } from './site-state.ts';

interface Ability {
  can(action: string, subject: string): boolean;
}

const params = z.object({ uid: z.string(), documentId: z.string() });

const patience = 2000;

/**
 * `GET /loa/site-state/:uid/:documentId`, for people who are signed in and may read the type: where the entry is on its
 * way to the site. The browser never talks to the publisher itself.
 */
export function registerSiteState(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/loa/site-state/:uid/:documentId',
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
        async handler(ctx) {
          const { uid, documentId } = params.parse(ctx.params);
          const type = contentTypeOf(uid);
          if (!type) return ctx.throw(404);
          if (!mayRead(ctx.state.userAbility, uid)) return ctx.throw(403);
          const rows = await readLedgerRows(strapi.db.connection, type, [documentId]);
          ctx.set('Cache-Control', 'no-store');
          ctx.body = siteReport(rows.get(documentId) ?? null, await askPublisher(strapi));
        },
      },
    ],
  });
}

async function askPublisher(strapi: Core.Strapi): Promise<PublisherStatus | null> {
  const publisher = process.env['LOA_PUBLISHER_URL'];
  if (!publisher) return null;
  try {
    const response = await fetch(new URL('/status', publisher), { signal: AbortSignal.timeout(patience) });
    return publisherStatus.parse(await response.json());
  } catch (error) {
    // The panel says that the publisher does not answer; the reason is for whoever reads the log.
    strapi.log.debug(`The publisher at ${publisher} gave no status: ${String(error)}`);
    return null;
  }
}

function mayRead(ability: unknown, uid: string): boolean {
  return isAbility(ability) && ability.can('plugin::content-manager.explorer.read', uid);
}

function isAbility(value: unknown): value is Ability {
  return typeof value === 'object' && value !== null && 'can' in value && typeof value.can === 'function';
}
