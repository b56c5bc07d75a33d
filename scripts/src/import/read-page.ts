import type { PageFacts } from './page-facts.ts';
import type { PageLine } from './page-line.ts';

/** A page taken apart as far as its form allows: plain text gives lines, HTML gives facts besides. */
export interface ReadPage {
  readonly lines: readonly PageLine[];
  readonly facts: PageFacts;
  /** True when the lines are the article's body alone, without title and lead. */
  readonly bodyOnly: boolean;
  readonly strayMarkup: readonly string[];
}
