import type { Core } from '@strapi/strapi';
import { bootstrapPublication } from './publication/bootstrap.ts';
import { registerPublication } from './publication/register.ts';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    registerPublication(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await bootstrapPublication(strapi);
  },
};
