import { tokensIn } from '../../tokens';
import type { Token } from '../../types';

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Phrases of one or more tokens, found by their first token, or by their last when they are read backwards. */
export interface PhraseTable<T> {
  readonly entries: ReadonlyMap<string, readonly Entry<T>[]>;
  readonly caseCounts: boolean;
}

/** What a table found: its value and the tokens it covers. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly first: number;
  readonly end: number;
}

interface TableOptions {
  readonly caseCounts?: boolean;
  readonly byLastWord?: boolean;
}

/** A table of phrases. Of equal phrases the first row counts; longer phrases are tried before shorter ones. */
export function phraseTable<T>(rows: Iterable<readonly [string, T]>, options: TableOptions = {}): PhraseTable<T> {
  const entries = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of rows) {
    const words = tokensIn(phrase, 0, phrase.length).map((token) => (options.caseCounts ? token.text : token.lower));
    const key = options.byLastWord ? words.at(-1) : words[0];
    if (key === undefined) continue;
    const list = entries.get(key) ?? [];
    list.push({ words, value });
    entries.set(key, list);
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { entries, caseCounts: options.caseCounts ?? false };
}

const wordOf = (token: Token | undefined, caseCounts: boolean) => (caseCounts ? token?.text : token?.lower);

function matches<T>(entry: Entry<T>, tokens: readonly Token[], first: number, caseCounts: boolean): boolean {
  return entry.words.every((word, index) => wordOf(tokens[first + index], caseCounts) === word);
}

/** The longest phrase that starts at the token, or null. */
export function phraseFrom<T>(table: PhraseTable<T>, tokens: readonly Token[], at: number): PhraseMatch<T> | null {
  const key = wordOf(tokens[at], table.caseCounts);
  const entry =
    key === undefined ? undefined : table.entries.get(key)?.find((e) => matches(e, tokens, at, table.caseCounts));
  return entry === undefined ? null : { value: entry.value, first: at, end: at + entry.words.length };
}

/** The longest phrase that ends right before the token, in a table made `byLastWord`, or null. */
export function phraseBefore<T>(table: PhraseTable<T>, tokens: readonly Token[], end: number): PhraseMatch<T> | null {
  const key = wordOf(tokens[end - 1], table.caseCounts);
  const list = key === undefined ? undefined : table.entries.get(key);
  const entry = list?.find((e) => e.words.length <= end && matches(e, tokens, end - e.words.length, table.caseCounts));
  return entry === undefined ? null : { value: entry.value, first: end - entry.words.length, end };
}
