import { describe, expect, test } from 'vitest';
import { addTallies, isGood, tallyLine, tallyOfReport } from '../../runner/tally';

function report(...files: { status: string; results: string[] }[]): string {
  return JSON.stringify({
    testResults: files.map(({ status, results }) => ({
      status,
      assertionResults: results.map((result) => ({ status: result })),
    })),
  });
}

describe('tallyOfReport', () => {
  test('counts passed, failed and skipped tests over all files', () => {
    const json = report(
      { status: 'passed', results: ['passed', 'passed', 'pending'] },
      { status: 'failed', results: ['failed', 'passed', 'todo'] },
    );
    expect(tallyOfReport(json, 1)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  });

  test('counts a file that does not load as a failure', () => {
    expect(tallyOfReport(report({ status: 'failed', results: [] }), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test('counts a run that ended badly without a failed test as a failure', () => {
    expect(tallyOfReport(report({ status: 'passed', results: ['passed'] }), 1).failed).toBe(1);
  });

  test('throws on what is no report', () => {
    expect(() => tallyOfReport('', 0)).toThrow();
  });
});

describe('tallyLine', () => {
  test.each([
    [{ passed: 12, failed: 0, skipped: 0 }, '12 passed, 0 failed'],
    [{ passed: 1, failed: 2, skipped: 3 }, '1 passed, 2 failed, 3 skipped'],
  ])('%o', (tally, line) => {
    expect(tallyLine(tally)).toBe(line);
  });
});

describe('isGood', () => {
  test.each([
    ['all passed', { passed: 1, failed: 0, skipped: 4 }, true],
    ['one failed', { passed: 9, failed: 1, skipped: 0 }, false],
    ['nothing ran', { passed: 0, failed: 0, skipped: 4 }, false],
  ])('%s', (_name, tally, good) => {
    expect(isGood(tally)).toBe(good);
  });
});

describe('addTallies', () => {
  test('adds each kind', () => {
    expect(addTallies({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
      passed: 11,
      failed: 22,
      skipped: 33,
    });
  });
});
