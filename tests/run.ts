import { PARTS, type Part } from './runner/parts';
import { provideBrowsers } from './runner/provide-browsers';
import { addTallies, isGood, NOTHING, tallyLine } from './runner/tally';

/** `npm test [-- PART…]`: runs all parts, or those named, and closes with the sum of their results alone on a line. */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !PARTS.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(`unknown: ${unknown.join(', ')}. Parts: ${PARTS.map((part) => part.name).join(', ')}`);
    return 2;
  }
  const parts = PARTS.filter((part) => names.length === 0 || names.includes(part.name));
  return runAll(parts);
}

async function runAll(parts: readonly Part[]): Promise<number> {
  let sum = NOTHING;
  const lines: string[] = [];
  const missing = parts.some((part) => part.needsBrowsers) ? await provideBrowsers() : [];
  // Whoever runs this by hand may go without a browser; what is published may not.
  if (process.env.CI && missing.length > 0) sum = { ...sum, failed: missing.length };
  for (const part of parts) {
    console.log(`\n== ${part.name}`);
    const startedMs = performance.now();
    const tally = await part.run();
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
    lines.push(`${part.name.padEnd(6)} ${tallyLine(tally)}, ${seconds} s`);
    sum = addTallies(sum, tally);
  }
  // The closing line has two numbers, always; what was skipped stands beside its part.
  console.log(`\n${lines.join('\n')}\n\n${tallyLine({ ...sum, skipped: 0 })}`);
  return isGood(sum) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
