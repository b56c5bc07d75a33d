import type { Core } from '@strapi/strapi';
import { type DirectWrites, recordDirectWrites } from '../../../publication/bulk.ts';

/** The ledger for programs that run Strapi in their own process. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  recordDirectWrites: (writes: readonly DirectWrites[]) => recordDirectWrites(strapi, writes),
});
