import { reportHalf } from './quality/half-report';
import { parseOptions } from './quality/options';
import { reportLines } from './quality/print-report';

/** Measures reading and matching on our own corpus, the tuned and the held half apart. `--half tuned|held|all`, `--errors` (of the tuned half), `--json`. */
export function run(args: readonly string[]): void {
  const { halves, listsErrors, asJson } = parseOptions(args);
  const reports = halves.map(reportHalf);
  if (asJson) {
    console.log(JSON.stringify(reports.map((report) => (listsErrors ? report : { ...report, errors: null }))));
    return;
  }
  for (const report of reports) console.log(`${reportLines(report, listsErrors).join('\n')}\n`);
}
