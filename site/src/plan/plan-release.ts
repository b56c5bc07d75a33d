import { redirectMapFile } from '@loa/shared-types/redirect-map';
import { planChrome } from './chrome.ts';
import { CacheKeys } from './cache-key.ts';
import { headersFile, redirectMapText, redirectsFile } from './host-files.ts';
import type { KindPlan, PlanContext } from './kind-plan.ts';
import { kindPlans } from './kinds/all-kinds.ts';
import { byCodeUnits } from './order.ts';
import type { PageKind } from './page-kind.ts';
import { PlanReader } from './plan-reader.ts';
import type { PlannedFile, PlannedPage, PlannedPageOf, Redirect } from './planned-page.ts';
import { plannedFiles } from './planned-files.ts';
import { planRedirects, redirectFile } from './redirects.ts';
import type { PlanOptions, ReleasePlan } from './release-plan.ts';
import { siteVersion } from './site-version.ts';

/** Plans every page and file of a release from the mirror as it is. Bodies of documents are not read. */
export function planRelease({ mirror, siteUrl, picturesFolder }: PlanOptions): ReleasePlan {
  const problems: string[] = [];
  const reader = new PlanReader(mirror.index);
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
  for (const kindPlan of Object.values(kindPlans)) {
    for (const page of planKind(kindPlan, context, keys)) {
      const standing = pages.get(page.file);
      if (standing)
        problems.push(`The address ${page.path} is wanted by a ${standing.kind} and a ${page.kind}; the first has it.`);
      else pages.set(page.file, page);
    }
  }
  const redirects = planRedirects(context, (path) => pages.has(fileOf(path)));
  for (const page of redirectPages(redirects, keys)) {
    if (!pages.has(page.file) && !foldersOf(page.file).some((folder) => pages.has(folder))) pages.set(page.file, page);
  }
  for (const { list, article } of mirror.index.withoutPosition()) {
    problems.push(`Article ${article} stands in no archive page of ${list}: it has no place there.`);
  }
  const sorted = [...pages.values()].sort((a, b) => byCodeUnits(a.path, b.path));
  const texts: PlannedFile[] = [
    textFile('_headers', headersFile(), keys),
    textFile(redirectMapFile, redirectMapText(redirects), keys),
    textFile('_redirects', redirectsFile(redirects), keys),
  ];
  return {
    revision: mirror.revision,
    siteVersion: version,
    pages: sorted,
    files: [...texts, ...plannedFiles(mirror, sorted, picturesFolder)],
    redirects,
    problems,
  };
}

function* planKind<K extends PageKind>(
  { kind, pages }: KindPlan<K>,
  context: PlanContext,
  keys: CacheKeys,
): Generator<PlannedPage> {
  for (const { path, params, props } of pages(context)) {
    const page: PlannedPageOf<K> = { kind, path, file: fileOf(path), params, props, cacheKey: keys.of(kind, props) };
    // K is a single kind; the compiler cannot relate an open type parameter to the union over all of them.
    yield page as PlannedPage;
  }
}

function* redirectPages(redirects: readonly Redirect[], keys: CacheKeys): Generator<PlannedPageOf<'redirect'>> {
  for (const { from, to } of redirects) {
    const file = redirectFile(from);
    if (file)
      yield { kind: 'redirect', path: from, file, params: {}, props: { to }, cacheKey: keys.of('redirect', { to }) };
  }
}

/** Where a server looks for the file of an address. */
function fileOf(path: string): string {
  return (path.endsWith('/') ? `${path}index.html` : path).slice(1);
}

/** The folders above a file: a moved address may lie below one that is a file. */
function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function textFile(file: string, text: string, keys: CacheKeys): PlannedFile {
  return { kind: 'text', file, text, key: keys.ofText(text) };
}
