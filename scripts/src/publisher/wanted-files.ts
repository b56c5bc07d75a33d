import { readFile } from 'node:fs/promises';
import type { PlannedFile, PlannedPage, ReleasePlan, Renderer } from '@loa/site';

/** A file that the next release must have: how to make it, and the digest of what it is made from. */
export type WantedFile = { readonly path: string; readonly key: string } & (
  { readonly page: PlannedPage } | { readonly planned: PlannedFile }
);

/** Every file of a release by its path, save `release.json`, which says of it what is known last. */
export async function wantedFiles(plan: ReleasePlan, renderer: Renderer): Promise<Map<string, WantedFile>> {
  const planned = [...renderer.assets, ...plan.files, ...(await renderer.sitemapIndex(plan))];
  const wanted = new Map<string, WantedFile>();
  for (const file of planned) wanted.set(file.file, { path: file.file, key: file.key, planned: file });
  for (const page of plan.pages) wanted.set(page.file, { path: page.file, key: page.cacheKey, page });
  return wanted;
}

/** Bytes of a file that is not rendered. */
export async function plannedBytes(file: PlannedFile): Promise<Uint8Array> {
  return file.kind === 'text' ? Buffer.from(file.text) : readFile(file.from);
}
