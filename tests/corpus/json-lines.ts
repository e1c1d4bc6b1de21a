import { MarkupError } from './markup-error';
import type { CorpusText } from './records';

/** The records of a JSON Lines file. Throws a `MarkupError` that names file and line. */
export function parseLines<T>(content: string, file: string): T[] {
  return content
    .split('\n')
    .map((line, at) => ({ line, at: at + 1 }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, at }) => {
      try {
        return JSON.parse(line) as T;
      } catch (error) {
        throw new MarkupError(`${file}, line ${at}: ${(error as Error).message}`);
      }
    });
}

/** JSON Lines, one record a line. */
export function formatLines(records: CorpusText[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
