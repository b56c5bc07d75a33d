import { anniversaryCheck } from './anniversary-check.ts';
import { percentageCheck } from './percentage-check.ts';
import { personCheck } from './person-check.ts';
import { ratioCheck } from './ratio-check.ts';
import { relativeDayCheck } from './relative-day-check.ts';
import { spacingCheck } from './spacing-check.ts';
import { spellingCheck } from './spelling-check.ts';
import type { TextCheck } from './text-check.ts';
import { yearSpanCheck } from './year-span-check.ts';

/** Every check of the wording that an import runs, in the order in which an editor reads the reasons. */
export const textChecks: readonly TextCheck[] = [
  personCheck,
  yearSpanCheck,
  relativeDayCheck,
  percentageCheck,
  ratioCheck,
  anniversaryCheck,
  spellingCheck,
  spacingCheck,
];
