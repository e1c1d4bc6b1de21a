import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { casual as chrono } from 'chrono-node';
import nlp from 'compromise';
import { english } from '../../lib/core/reading/english/english';
import { readText } from '../../lib/core/reading/read';
import { HOSTILE_TEXTS } from '../unit/core/reading/hostile-texts';
import { articleText } from './article-text';
import { workerStart } from './reading-in-worker';

const MEGABYTE = 1_000_000;
/** Of several runs the fastest counts: other programs only ever add. */
const RUNS = 5;
/** compromise takes seconds a megabyte. */
const SLOW_RUNS = 2;
const COLD_RUNS = 5;
const WORKER_RUNS = 7;
const GROWTH_MEGABYTES = [1, 2, 4] as const;

interface Timed {
  readonly name: string;
  readonly ms: number;
}

/** Milliseconds of processor time that the fastest run takes; what else the machine does counts little. */
function fastest(runs: number, run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < runs; at += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const read = (text: string) => readText({ text, date: '2024-11-05', title: null }, english);

/** Reading, chrono-node, and compromise over the same text, a paragraph at a time for the two as their users call them. */
function compared(text: string): Timed[] {
  const paragraphs = text.split('\n').filter(Boolean);
  return [
    { name: 'reading', ms: fastest(RUNS, () => read(text)) },
    { name: 'chrono-node (dates only)', ms: fastest(RUNS, () => paragraphs.map((one) => chrono.parse(one))) },
    { name: 'compromise (numbers)', ms: fastest(SLOW_RUNS, () => paragraphs.map((one) => nlp(one).numbers().json())) },
  ];
}

/** Import to first answer in a fresh process, as the runner starts it: the middle of several, in milliseconds. */
function coldStart(): number {
  const script = resolve(import.meta.dirname, 'reading-cold.ts');
  const times = Array.from({ length: COLD_RUNS }, () => {
    const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${script} ended with status ${status}`);
    return Number(stdout);
  });
  return middle(times.sort((a, b) => a - b));
}

const middle = (rising: readonly number[]): number => rising[Math.floor(rising.length / 2)] ?? Number.NaN;

const row = (cells: readonly string[]) =>
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(28) : cell.padStart(14))).join(''));
const milliseconds = (ms: number) => `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;

function printCompared(text: string): void {
  const all = compared(text);
  const ours = all[0]?.ms ?? Number.NaN;
  row(['1 MB of article text', 'time', 'characters/s', 'reading is']);
  for (const { name, ms } of all) {
    row([
      name,
      milliseconds(ms),
      `${Math.round((text.length / ms) * 1000).toLocaleString('en')}`,
      `${(ms / ours).toFixed(1)} x`,
    ]);
  }
}

function printGrowth(): void {
  const times = GROWTH_MEGABYTES.map((size) => {
    const text = articleText(size * MEGABYTE);
    return { size, ms: fastest(RUNS, () => read(text)) };
  });
  row(['growth', 'time', 'to the half']);
  times.forEach(({ size, ms }, at) => {
    const half = times[at - 1];
    row([`${size} MB`, milliseconds(ms), half === undefined ? '' : `${(ms / half.ms).toFixed(2)} x`]);
  });
}

function printHostile(): void {
  const times = [...HOSTILE_TEXTS].map(([name, text]) => ({ name, ms: fastest(RUNS, () => read(text)) }));
  row(['hostile texts of 100 kB', 'time']);
  for (const { name, ms } of times.sort((a, b) => b.ms - a.ms)) row([name, milliseconds(ms)]);
}

async function printWorkerStart(): Promise<void> {
  const start = await workerStart(WORKER_RUNS);
  if (start === null) {
    console.log('cold start in a service worker: not measured, no Chromium found\n');
    return;
  }
  const { browser, coldMs, awakeMs } = start;
  console.log(
    `cold start in a service worker (${browser}, as last built), call to answer: ${milliseconds(middle(coldMs))}; ${milliseconds(middle(awakeMs))} once awake\n`,
  );
}

/** Prints how fast English is read: against two libraries, from a cold start, as texts grow, and on hostile texts. */
export async function run(): Promise<void> {
  printCompared(articleText(MEGABYTE));
  console.log(`\ncold start in Node, import to first answer: ${milliseconds(coldStart())}`);
  await printWorkerStart();
  printGrowth();
  console.log();
  printHostile();
}
