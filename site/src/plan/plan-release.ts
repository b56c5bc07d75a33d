import { redirectMapFile } from '@loa/shared-types/redirect-map';
import { planChrome } from './chrome.ts';
import { CacheKeys } from './cache-key.ts';
import { headersFile, redirectMapText, redirectsFile } from './host-files.ts';
import type { PlanContext } from './kind-plan.ts';
import { byCodeUnits } from './order.ts';
import { fileOf, planPage, renderedKinds } from './plan-page.ts';
import { PlanReader } from './plan-reader.ts';
import type { PlannedFile, PlannedPage, PlannedPageOf, Redirect } from './planned-page.ts';
import { plannedFiles } from './planned-files.ts';
import { planRedirects, redirectFile } from './redirects.ts';
import type { PlanOptions, ReleasePlan } from './release-plan.ts';
import { siteVersion } from './site-version.ts';
import { TrackedIndex, untracked } from './tracked-index.ts';

/** Plans every page and file of a release from the mirror as it is. Bodies of documents are not read. */
export function planRelease(options: PlanOptions): ReleasePlan {
  return options.mirror.index.whole(() => planWhole(options));
}

function planWhole({ mirror, siteUrl, picturesFolder, asOf }: PlanOptions): ReleasePlan {
  const problems: string[] = [];
  const reader = new PlanReader(new TrackedIndex(mirror.index, asOf, untracked));
  const context: PlanContext = {
    mirror,
    reader,
    chrome: planChrome(reader),
    siteUrl,
    problem: (line) => problems.push(line),
  };
  const version = siteVersion(siteUrl);
  const keys = new CacheKeys(version);
  const pages = new Map<string, PlannedPage>();
  for (const kind of renderedKinds) {
    for (const name of kind.names(mirror.index)) {
      const keyed = planPage(kind, name, context, keys);
      if (!keyed) continue;
      const { page } = keyed;
      const standing = pages.get(page.file);
      if (standing) problems.push(contested(page.path, standing.kind, page.kind));
      else pages.set(page.file, page);
    }
  }
  const redirects = planRedirects(context, (path) => pages.has(fileOf(path)));
  for (const page of redirectPages(redirects, keys)) {
    if (!pages.has(page.file) && !foldersOf(page.file).some((folder) => pages.has(folder))) pages.set(page.file, page);
  }
  for (const { list, article } of mirror.index.withoutPosition()) problems.push(placeless(article, list));
  const sorted = [...pages.values()].sort((a, b) => byCodeUnits(a.path, b.path));
  return {
    revision: mirror.revision,
    siteVersion: version,
    pages: sorted,
    files: [...hostFiles(redirects, keys), ...plannedFiles(mirror, sorted, picturesFolder)],
    redirects,
    problems,
  };
}

export function contested(path: string, first: string, other: string): string {
  return `The address ${path} is wanted by a ${first} and a ${other}; the first has it.`;
}

export function placeless(article: string, list: string): string {
  return `Article ${article} stands in no archive page of ${list}: it has no place there.`;
}

/** Files for the static server and for hosts of static sites. */
export function hostFiles(redirects: readonly Redirect[], keys: CacheKeys): PlannedFile[] {
  return [
    textFile('_headers', headersFile(), keys),
    textFile(redirectMapFile, redirectMapText(redirects), keys),
    textFile('_redirects', redirectsFile(redirects), keys),
  ];
}

/** The small pages at moved addresses; one gives way where a page, or a page that is a folder above it, stands. */
export function* redirectPages(redirects: readonly Redirect[], keys: CacheKeys): Generator<PlannedPageOf<'redirect'>> {
  for (const redirect of redirects) {
    const page = redirectPageOf(redirect, keys);
    if (page) yield page;
  }
}

/** The small page of a redirect, or null where no file can stand for its address. */
export function redirectPageOf({ from, to }: Redirect, keys: CacheKeys): PlannedPageOf<'redirect'> | null {
  const file = redirectFile(from);
  if (file === null) return null;
  return { kind: 'redirect', path: from, file, params: {}, props: { to }, cacheKey: keys.of('redirect', { to }) };
}

/** The folders above a file: a moved address may lie below one that is a file. */
export function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function textFile(file: string, text: string, keys: CacheKeys): PlannedFile {
  return { kind: 'text', file, text, key: keys.ofText(text) };
}
