import type { Candidate, Findings, Gate } from './gate.ts';
import { internalLinks } from './internal-links.ts';
import { noDrafts } from './no-drafts.ts';
import { requiredPages } from './required-pages.ts';
import { shrinkage } from './shrinkage.ts';

const gates: readonly Gate[] = [requiredPages, noDrafts, internalLinks, shrinkage];

/** Asks every gate, so that an operator sees at once all that is wrong. */
export async function passGates(candidate: Candidate): Promise<Findings> {
  const findings: Findings[] = [];
  for (const gate of gates) findings.push(await gate(candidate));
  return {
    refusals: findings.flatMap(({ refusals }) => refusals),
    warnings: findings.flatMap(({ warnings }) => warnings),
  };
}
