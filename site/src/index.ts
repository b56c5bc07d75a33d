/*
 * The public entry of the site: what the publisher needs to bring the mirror up to date, to plan a release and to render
 * its pages.
 *
 *   const mirror = openMirror(folder);
 *   const sync = await syncMirror({ mirror, cmsUrl, readToken, picturesFolder });
 *   const plan = planRelease({ mirror, siteUrl, picturesFolder, asOf: asOfNow(new Date()) });
 *   const renderer = await bootRenderer({ mirror, picturesFolder, siteUrl });
 *   const bytes = await renderer.render(plan.pages[0]);
 */
export { MirrorError } from './mirror/mirror-error.ts';
export type { Mirror } from './mirror/mirror.ts';
export { openMirror } from './mirror/open-mirror.ts';
export { asOfNow } from './plan/as-of.ts';
export { FileStore } from './pictures/file-store.ts';
export { immutableFolders, securityHeaders } from './plan/host-files.ts';
export { PlanFault } from './plan/plan-fault.ts';
export { fileOf } from './plan/plan-page.ts';
export { planRelease } from './plan/plan-release.ts';
export type { PageEntry } from './plan/planner/page-table.ts';
export { type PlannedEntry, Planner } from './plan/planner/planner.ts';
export type { PlannedFile, PlannedPage, Redirect } from './plan/planned-page.ts';
export type { ReleasePlan, PlanOptions } from './plan/release-plan.ts';
export { siteVersion } from './plan/site-version.ts';
export { allSearchFiles } from './search/all-search-files.ts';
export { SearchEngine } from './search/search-engine.ts';
export { isSearchFile } from './search/search-format.ts';
export { SearchIndex } from './search/search-index.ts';
export { bootRenderer } from './render/boot-renderer.ts';
export { prepareSiteCode } from './render/prepare-site-code.ts';
export { RenderError } from './render/render-error.ts';
export type { Renderer, RendererOptions } from './render/renderer.ts';
export { awaitChange } from './pull/await-change.ts';
export { SyncError } from './pull/sync-error.ts';
export { syncMirror } from './pull/sync-mirror.ts';
export type { SyncOptions } from './pull/sync-options.ts';
export type { SyncMode, SyncResult } from './pull/sync-result.ts';
