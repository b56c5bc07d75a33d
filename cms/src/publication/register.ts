import type { Core } from '@strapi/strapi';
import { registerPublishedFields } from './graphql.ts';
import { ledgerModels, type Model } from './tables.ts';

interface ModelRegistry {
  add(model: Model): void;
}

/** Takes part in Strapi's register phase, when models and GraphQL types can still be added. */
export async function registerPublication(strapi: Core.Strapi): Promise<void> {
  const models: unknown = strapi.get('models');
  if (!isModelRegistry(models)) {
    throw new TypeError('Strapi takes database models otherwise than in 5.54, for which Loa is written.');
  }
  for (const model of ledgerModels) models.add(model);
  await registerPublishedFields(strapi);
}

function isModelRegistry(value: unknown): value is ModelRegistry {
  return typeof value === 'object' && value !== null && 'add' in value && typeof value.add === 'function';
}
