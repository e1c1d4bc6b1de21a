import { readFileSync } from 'node:fs';
import { formatLines, parseLines } from './json-lines';
import { MarkupError } from './markup-error';
import { close, open } from './source-markup';

const usage = 'usage: annotate.ts close SOURCE > FILE.jsonl | annotate.ts open FILE.jsonl > SOURCE';

/** Runs one command and gives the exit status: 0 good, 1 bad input, 2 wrong use. */
function main([command, file, ...more]: string[]): number {
  if ((command !== 'close' && command !== 'open') || file === undefined || more.length > 0) {
    console.error(usage);
    return 2;
  }
  try {
    const content = readFileSync(file, 'utf8');
    process.stdout.write(command === 'close' ? formatLines(close(content, file)) : open(parseLines(content, file)));
    return 0;
  } catch (error) {
    const known = error instanceof MarkupError || (error instanceof Error && 'code' in error);
    if (!known) throw error;
    console.error(error.message);
    return 1;
  }
}

process.exitCode = main(process.argv.slice(2));
