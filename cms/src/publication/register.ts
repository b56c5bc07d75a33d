import type { Core } from '@strapi/strapi';

/** Takes part in Strapi's register phase: nothing is in the database yet. */
export function registerPublication(strapi: Core.Strapi): void {
  strapi.log.debug('Publication ledger registered.');
}
