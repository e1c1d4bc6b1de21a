/** Results of one part, or of all. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Nothing ran. */
export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The sum of two tallies. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/** What a tally says: `12 passed, 0 failed`, with `, 3 skipped` when some were. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** True if something ran and nothing failed. */
export function isGood({ passed, failed }: Tally): boolean {
  return passed > 0 && failed === 0;
}

/** What vitest's JSON reporter writes, as far as it is counted. */
interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Counts a report of vitest. A file that failed without a failed test (it does not load, a hook threw) counts as one failure;
 * so does a run that ended badly although no test failed.
 */
export function tallyOfReport(json: string, exitCode: number): Tally {
  const report = JSON.parse(json) as VitestReport;
  const files = report.testResults.map((file) => {
    const count = (status: readonly string[]) =>
      file.assertionResults.filter((result) => status.includes(result.status)).length;
    const failed = count(['failed']);
    return {
      passed: count(['passed']),
      failed: failed === 0 && file.status === 'failed' ? 1 : failed,
      skipped: count(['skipped', 'pending', 'todo', 'disabled']),
    };
  });
  const sum = files.reduce(addTallies, NOTHING);
  return exitCode !== 0 && sum.failed === 0 ? { ...sum, failed: 1 } : sum;
}
