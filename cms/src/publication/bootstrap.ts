import type { Core } from '@strapi/strapi';

/** Takes part in Strapi's bootstrap phase: the tables exist, nothing is served yet. */
export async function bootstrapPublication(strapi: Core.Strapi): Promise<void> {
  strapi.log.debug('Publication ledger ready.');
}
