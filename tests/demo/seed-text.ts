import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SEEDS = resolve(import.meta.dirname, '../../seeds');

/** A seed with what `sources.json` says of it. */
export interface Seed {
  readonly id: string;
  readonly outlet: string;
  readonly url: string | null;
  readonly date: string;
  readonly title: string;
  readonly byline: string | null;
  /** The text's lines without the empty ones, trimmed. */
  readonly lines: readonly string[];
}

/** The seed of this id. Throws if it is not in `sources.json`. */
export function readSeed(id: string): Seed {
  const sources = JSON.parse(readFileSync(resolve(SEEDS, 'sources.json'), 'utf8')) as Record<
    string,
    Omit<Seed, 'id' | 'lines'>
  >;
  const source = sources[id];
  if (source === undefined) throw new Error(`seeds/sources.json: no entry ${id}`);
  const text = readFileSync(resolve(SEEDS, `${id}.txt`), 'utf8');
  const lines = text.split('\n').map((line) => line.trim());
  return { ...source, id, lines: lines.filter((line) => line !== '') };
}

/** The lines from the one that begins with `first` up to, not with, the one that begins with `end` (to the last if left out). Throws if either is missing. */
export function linesBetween(seed: Seed, first: string, end?: string): readonly string[] {
  const from = lineThatBegins(seed, first, 0);
  return seed.lines.slice(from, end === undefined ? undefined : lineThatBegins(seed, end, from + 1));
}

function lineThatBegins(seed: Seed, words: string, from: number): number {
  const at = seed.lines.findIndex((line, index) => index >= from && line.startsWith(words));
  if (at < 0) throw new Error(`seeds/${seed.id}.txt: no line begins with "${words}"`);
  return at;
}
