import { describe, expect, it } from 'vitest';
import { countLine, testCount } from './test-count.ts';

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
});
const report = (passed: number, failed: number, files: ReturnType<typeof file>[], pending = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
  numTodoTests: 0,
  testResults: files,
});

describe('testCount', () => {
  it('counts tests', () => {
    const files = [file('passed', 'passed', 'passed'), file('failed', 'failed', 'passed')];
    expect(countLine(testCount(report(3, 1, files), 1))).toBe('3 passed, 1 failed');
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(testCount(report(2, 0, [file('passed', 'passed', 'passed'), file('failed')]), 1).failed).toBe(1);
  });

  it('never reports success for a run that failed without a failing test', () => {
    expect(testCount(report(1, 0, [file('passed', 'passed')]), 1).failed).toBe(1);
  });

  it('names skipped tests only where there are any', () => {
    expect(countLine(testCount(report(1, 0, [file('passed', 'passed', 'skipped')], 1), 0))).toBe(
      '1 passed, 0 failed, 1 skipped',
    );
  });

  it('refuses a report that it does not know', () => {
    expect(() => testCount({}, 0)).toThrow('numPassedTests');
  });
});
