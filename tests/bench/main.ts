import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The benches in the order in which they run. Each is a module of this folder that exports `run(): Promise<void> | void` and prints its tables. */
const BENCHES = ['reading', 'matching', 'quality', 'page'] as const;

interface Bench {
  run(): Promise<void> | void;
}

/** `npm run bench [-- NAME…]`: runs all benches that exist, or those named. Gives the exit status. */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !BENCHES.some((bench) => bench === name));
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(', ')}. Benches: ${BENCHES.join(', ')}`);
    return 2;
  }
  const existing = BENCHES.filter((name) => existsSync(fileOf(name)));
  const missing = names.filter((name) => !existing.some((bench) => bench === name));
  if (missing.length > 0) {
    console.error(`not written: ${missing.join(', ')}`);
    return 1;
  }
  for (const name of names.length === 0 ? existing : existing.filter((bench) => names.includes(bench))) {
    console.log(`\n== ${name}`);
    const bench = (await import(pathToFileURL(fileOf(name)).href)) as Bench;
    await bench.run();
  }
  return 0;
}

function fileOf(name: string): string {
  return resolve(import.meta.dirname, `${name}.ts`);
}

process.exitCode = await main(process.argv.slice(2));
