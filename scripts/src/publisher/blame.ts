import type { HeldEntry } from '@loa/shared-types/publisher-status';
import type { Mirror, PlannedPage } from '@loa/site';
import { entryOf, type NamedDocument, namesIn } from './page-entry.ts';
import type { FailedPage } from './render-changed.ts';

/** What becomes of the entries whose pages could not be made. */
export interface Verdict {
  /** These go back to what the newest release shows of them, be it nothing; then everything is planned again. */
  readonly holdBack: readonly HeldEntry[];
  /** Pages that fail by an entry that did not change: the newest release has one of each, which stays. */
  readonly keep: readonly FailedEntryPage[];
}

/** A page that could not be made, and the entry by which it fails: the one whose page it is, or one that it shows. */
interface FailedEntryPage extends FailedPage {
  readonly entry: NamedDocument;
}

interface Circumstances {
  readonly mirror: Pick<Mirror, 'isChanged' | 'index'>;
  /** How many files could be made. */
  readonly made: number;
  /** Whether the newest release has a file. */
  readonly isReleased: (file: string) => boolean;
}

/** Pages failed that no one entry can be blamed for: the release as a whole fails. */
export class PageFailure extends Error {
  override readonly name = 'PageFailure';
}

/**
 * Finds whom to blame for failed pages. A page of an entry that changed fails by that entry. Of other pages, a list or
 * many at once, it is whatever changed and stands in all of them. What remains is the page of an entry that did not change,
 * and the lists that show this entry.
 * Who may be innocent is spared at first: blame is asked again for what still fails without the others.
 * @throws PageFailure when nothing that changed explains the failure
 */
export function blame(failed: readonly FailedPage[], { mirror, made, isReleased }: Circumstances): Verdict {
  const ofEntries = failed.flatMap((failure) => {
    const entry = entryOf(failure.page);
    return entry ? [{ ...failure, entry }] : [];
  });
  const own = ofEntries.filter(({ entry }) => mirror.isChanged(entry.type, entry.id));
  const isBroad = isSystematic(ofEntries.length, made);
  if (own.length > 0 && !isBroad) return { holdBack: firstCauses(own).map(heldFor), keep: [] };

  const lists = isBroad ? [] : failed.flatMap((failure) => byBrokenEntry(failure, ofEntries));
  const explained = new Set(lists.map(({ page }) => page));
  const unexplained = isBroad ? failed : failed.filter(({ page }) => entryOf(page) === null && !explained.has(page));
  const [first] = unexplained;
  if (first) {
    const common = changedInAll(
      unexplained.map(({ page }) => page),
      mirror,
    );
    if (common.length > 0) return { holdBack: common.map((entry) => heldFor({ ...first, entry })), keep: [] };
    const others = unexplained.length > 1 ? `, nor can ${unexplained.length - 1} other pages` : '';
    throw new PageFailure(`${first.page.path} cannot be rendered${others}: ${first.reason}`);
  }
  const all = [...ofEntries, ...lists];
  const unreleased = all.filter(({ page }) => !isReleased(page.file));
  return { holdBack: unreleased.map(heldFor), keep: all.filter(({ page }) => isReleased(page.file)) };
}

/** A page of no entry that shows one whose own page fails as well. */
function byBrokenEntry(failure: FailedPage, ofEntries: readonly FailedEntryPage[]): FailedEntryPage[] {
  if (entryOf(failure.page) !== null) return [];
  const names = namesIn(failure.page);
  const entry = ofEntries.find((each) => names.has(`${each.entry.type}/${each.entry.id}`))?.entry;
  return entry ? [{ ...failure, entry }] : [];
}

/** What editors are told of the entries that stay as they were, each once. */
export function heldForPages(kept: readonly FailedEntryPage[]): HeldEntry[] {
  return [...new Map(kept.toReversed().map((failure) => [failure.entry.id, heldFor(failure)])).values()];
}

/** What editors are told of a page that could not be made. */
function heldFor({ page, reason, entry }: FailedEntryPage): HeldEntry {
  const { type, id: documentId, version } = entry;
  return { type, documentId, version, reason: `Không dựng được trang ${page.path}: ${reason}` };
}

/** Many entries do not break at once: then the fault is in what they share or in the site. */
function isSystematic(failed: number, made: number): boolean {
  return failed >= 5 && failed * 4 >= made;
}

/** Those whose page shows none of the others: a broken card breaks the pages of its neighbours. */
function firstCauses(failed: readonly FailedEntryPage[]): readonly FailedEntryPage[] {
  const keys = failed.map(({ entry }) => `${entry.type}/${entry.id}`);
  const first = failed.filter(({ page }, place) => {
    const names = namesIn(page);
    return !keys.some((key, other) => other !== place && names.has(key));
  });
  return first.length > 0 ? first : failed;
}

function changedInAll(pages: readonly PlannedPage[], mirror: Circumstances['mirror']): NamedDocument[] {
  const [first, ...rest] = pages.map(namesIn);
  const common = [...(first ?? [])].filter(([key]) => rest.every((names) => names.has(key)));
  return common.flatMap(([, { type, id }]) => {
    const head = mirror.isChanged(type, id) ? mirror.index.head(type, id) : null;
    return head ? [head.document] : [];
  });
}
