import type { Core } from '@strapi/strapi';
import { registerPublishedFields } from './graphql.ts';
import { ledgerModels } from './tables.ts';

/** Takes part in Strapi's register phase, when models and GraphQL types can still be added. */
export async function registerPublication(strapi: Core.Strapi): Promise<void> {
  for (const model of ledgerModels) strapi.get('models').add(model);
  await registerPublishedFields(strapi);
}
