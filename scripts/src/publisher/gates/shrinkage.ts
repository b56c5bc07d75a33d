import type { Gate } from './gate.ts';

/** Below this many pages a halving is an ordinary day of a small newsroom. */
const smallSite = 50;

/**
 * Refuses a release in which more than half of the pages vanish while the published entries did not: a fault of the plan,
 * not a decision of the editors.
 */
export const shrinkage: Gate = ({ before, entries, pageCount: now }) => {
  if (before === null || before.pages < smallSite) return { refusals: [], warnings: [] };
  if (now * 2 >= before.pages || entries * 2 < before.entries) return { refusals: [], warnings: [] };
  return { refusals: [`${before.pages - now} of ${before.pages} pages vanish, but the entries do not`], warnings: [] };
};
