import { workerStart } from './reading-in-worker';

/** So many calls that one of twenty is the second longest. */
const RUNS = 40;
const MOST = 0.95;
const MIDDLE = 0.5;
/** RELIABILITY, A9. */
const PROMISED_MS = { killed: 150, running: 20 };

/** How long the content script waits for a lookup's answer: the worker killed before the call, and running. Nineteen of twenty calls take at most so long. */
export async function run(): Promise<void> {
  const start = await workerStart(RUNS);
  if (start === null) {
    console.log('not measured, no Chromium found\n');
    return;
  }
  console.log(`a lookup from the content script (${start.browser}, as last built), ${RUNS} calls each, in ms:\n`);
  row(['worker', 'fastest', 'middle', '95 of 100', 'promised']);
  for (const [name, times, promisedMs] of [
    ['killed', start.coldMs, PROMISED_MS.killed],
    ['running', start.awakeMs, PROMISED_MS.running],
  ] as const)
    row([name, ...[0, MIDDLE, MOST].map((share) => shareOf(times, share).toFixed(1)), `${promisedMs}`]);
}

/** The time that this share of all calls does not exceed. */
const shareOf = (rising: readonly number[], share: number): number =>
  rising[Math.max(0, Math.ceil(rising.length * share) - 1)] ?? Number.NaN;

const row = (cells: readonly string[]): void => console.log(cells.map((cell) => cell.padEnd(12)).join(''));
