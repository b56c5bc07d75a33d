import { existsSync, rmSync } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { cmsFolders } from '../environment.ts';
import { ensureCounter, lockCounter, renewLineage } from './counter.ts';
import { publicationMiddleware } from './document-middleware.ts';
import { reconcileFiles, watchMedia } from './media.ts';
import { Nudge, nudgeTarget } from './nudge.ts';
import { placeArticles } from './place-articles.ts';
import { keepAllStructurePaths } from './structure-paths.ts';
import { inTransaction } from './transaction.ts';

/** Takes part in Strapi's bootstrap phase: the tables exist, and nothing is served or written before this is done. */
export async function bootstrapPublication(strapi: Core.Strapi): Promise<void> {
  const target = nudgeTarget();
  const nudge = target && new Nudge(target, strapi.log);
  const announce = (number: number) => nudge?.changed(number);
  strapi.documents.use(publicationMiddleware(strapi, announce));
  watchMedia(strapi, announce);
  const { restoredMark } = cmsFolders();
  const isRestored = existsSync(restoredMark);
  await inTransaction(strapi, async ({ sql }) => {
    await ensureCounter(sql);
    await lockCounter(sql);
    if (isRestored) await renewLineage(sql);
    await reconcileFiles(strapi, sql);
    await placeArticles(sql);
    await keepAllStructurePaths(strapi, sql);
  });
  // Removed after the commit: a start that is killed before it renews the lineage once more, which does no harm.
  if (isRestored) rmSync(restoredMark);
}
