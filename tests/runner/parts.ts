import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildExtension } from '../browsers/build-extension';
import type { BrowserFamily } from '../browsers/find-browser';
import { ROOT, runTool } from './run-command';
import { storeErrors } from './store-rules';
import { NOTHING, type Tally, tallyOfReport } from './tally';
import { zipTwice } from './zip-twice';

/** One part of `npm test`. */
export interface Part {
  readonly name: string;
  /** Whether it opens real browsers. */
  readonly needsBrowsers: boolean;
  run(): Promise<Tally>;
}

/** In the order in which they run: what is quick and says most comes first, and the build before what loads it. */
export const PARTS: readonly Part[] = [
  {
    name: 'check',
    needsBrowsers: false,
    run: () =>
      inTurn([
        tool('biome', ['check', '--config-path=tests/config/format-and-lint.json']),
        tool('tsc', ['--noEmit']),
        tool('knip', ['--no-progress']),
      ]),
  },
  { name: 'unit', needsBrowsers: false, run: () => vitest('unit') },
  {
    name: 'build',
    needsBrowsers: false,
    run: () =>
      inTurn([
        build('chromium'),
        build('firefox'),
        tool('size-limit', []),
        storeRules('chromium'),
        storeRules('firefox'),
        zips('chromium'),
        zips('firefox'),
      ]),
  },
  { name: 'dom', needsBrowsers: true, run: () => vitest('dom') },
  { name: 'e2e', needsBrowsers: true, run: () => vitest('e2e') },
];

type Step = () => Promise<boolean>;

/** Each step counts as one result; all run even if one fails. */
async function inTurn(steps: readonly Step[]): Promise<Tally> {
  let tally = NOTHING;
  for (const step of steps) {
    const good = await step();
    tally = { ...tally, passed: tally.passed + (good ? 1 : 0), failed: tally.failed + (good ? 0 : 1) };
  }
  return tally;
}

function tool(name: string, args: readonly string[]): Step {
  return async () => {
    const good = (await runTool(name, args)) === 0;
    console.log(`${good ? 'passed' : 'FAILED'}: ${name} ${args.join(' ')}`);
    return good;
  };
}

const build = (family: BrowserFamily): Step => told(() => buildExtension(family));

/** Two builds for a shop are the same to the byte. */
const zips = (family: BrowserFamily): Step => told(() => zipTwice(family));

const storeRules = (family: BrowserFamily): Step =>
  told(async () => {
    const errors = storeErrors(family);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return `web-ext lint finds no error for ${family}`;
  });

/** A step that gives what to say of it, or throws. */
function told(step: () => Promise<string>): Step {
  return async () => {
    try {
      console.log(`passed: ${await step()}`);
      return true;
    } catch (error) {
      console.error(`FAILED: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  };
}

/** Runs the tests of `tests/config/NAME.config.ts` and counts them from the JSON report. */
export async function vitest(name: string, more: readonly string[] = []): Promise<Tally> {
  const folder = resolve(ROOT, '.artifacts/results');
  const report = resolve(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const exitCode = await runTool('vitest', [
    'run',
    '--config',
    `tests/config/${name}.config.ts`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...more,
  ]);
  return readReport(report, exitCode);
}

function readReport(report: string, exitCode: number): Tally {
  try {
    return tallyOfReport(readFileSync(report, 'utf8'), exitCode);
  } catch (error) {
    console.error(`no report of the tests: ${error instanceof Error ? error.message : String(error)}`);
    return { ...NOTHING, failed: 1 };
  }
}
