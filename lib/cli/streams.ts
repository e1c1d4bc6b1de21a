import { once } from 'node:events';
import type { Article } from '../core/article';
import { articleFrom } from './check-article';
import { parseJson } from './read-articles';
import { readLines } from './read-lines';

const inputName = 'standard input';

/** The texts on standard input, one JSON object a line. */
export async function* articlesFromInput(): AsyncGenerator<Article> {
  for await (const { number, text } of readLines(process.stdin, inputName)) {
    const place = `${inputName}, line ${number}`;
    yield articleFrom(parseJson(text, place), place);
  }
}

/** Writes one JSON line to standard output and waits when the reader is slow. */
export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}
