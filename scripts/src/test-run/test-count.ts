import * as z from 'zod';

const summary = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** How a run of the tests ended; a file that could not even be loaded counts as one failure. */
export interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts what Vitest's JSON report says.
 * @param exitCode of Vitest: one other than 0 is a failure even when every test passed, as with an error nobody awaited
 */
export function testCount(report: unknown, exitCode: number): TestCount {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = summary.parse(report);
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = numFailedTests + brokenFiles;
  return {
    passed: numPassedTests,
    failed: exitCode === 0 ? failed : Math.max(1, failed),
    skipped: numPendingTests + numTodoTests,
  };
}

/** `12 passed, 0 failed`, and the skipped ones where there are any. */
export function countLine({ passed, failed, skipped }: TestCount): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
