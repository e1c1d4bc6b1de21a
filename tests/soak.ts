import { buildExtension } from './browsers/build-extension';
import { vitest } from './runner/parts';
import { provideBrowsers } from './runner/provide-browsers';
import { addTallies, isGood, NOTHING, tallyLine } from './runner/tally';

/** A flake that shows in one of three runs is no longer rare. */
const ROUNDS = 3;

/** `npm run soak`: every dom and e2e test three times, the long storms with them, no retries. What fails once has failed. */
async function main(): Promise<number> {
  const missing = await provideBrowsers();
  await buildExtension('chromium');
  await buildExtension('firefox');
  process.env.LONG_STORMS = '1';
  let sum = { ...NOTHING, failed: missing.length };
  for (let round = 1; round <= ROUNDS; round += 1) {
    console.log(`\n== round ${round} of ${ROUNDS}`);
    for (const part of ['dom', 'e2e']) sum = addTallies(sum, await vitest(part, ['--retry=0']));
  }
  console.log(`\n${tallyLine(sum)}`);
  return isGood(sum) ? 0 : 1;
}

process.exitCode = await main();
