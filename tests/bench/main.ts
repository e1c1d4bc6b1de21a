import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WrongUse } from './wrong-use';

/** The benches in the order in which they run. Each is a module of this folder that exports `run` and prints its tables. */
const BENCHES = ['reading', 'matching', 'quality', 'page', 'worker'] as const;

interface Bench {
  run(options: readonly string[]): Promise<void> | void;
}

/** `npm run bench [-- NAME… [OPTIONS]]`: runs all benches that exist, or those named. From the first option on all is handed to them. Gives the exit status. */
async function main(args: readonly string[]): Promise<number> {
  const firstOption = args.findIndex((arg) => arg.startsWith('--'));
  const names = firstOption < 0 ? args : args.slice(0, firstOption);
  const options = args.slice(names.length);
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
    if (!options.includes('--json')) console.log(`\n== ${name}`);
    const bench = (await import(pathToFileURL(fileOf(name)).href)) as Bench;
    await bench.run(options);
  }
  return 0;
}

function fileOf(name: string): string {
  return resolve(import.meta.dirname, `${name}.ts`);
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof WrongUse)) throw error;
  console.error(error.message);
  return 2;
});
