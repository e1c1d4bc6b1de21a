import type { Standing } from '../../../statement';
import type { Token } from '../../types';

/** How a stretch of a sentence stands, and the tokens that say so. */
export interface ClauseStanding {
  readonly standing: Standing;
  /** First token of the deciding words and one past their last; equal for a plain report. */
  readonly first: number;
  readonly end: number;
}

/** Nothing is said but that it is so. */
export const PLAIN: ClauseStanding = { standing: 'reported', first: 0, end: 0 };

/** A token's word in small letters; "" past either end. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** Whether a word is written as a name is. */
export const isCapital = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text[0] !== token.lower[0];

/** Whether a word of the table stands in the tokens from `from` to before `end`. */
export function hasAny(
  tokens: readonly Token[],
  from: number,
  end: number,
  table: { has(word: string): boolean },
): boolean {
  for (let at = Math.max(0, from); at < end && at < tokens.length; at += 1)
    if (table.has(lowerAt(tokens, at))) return true;
  return false;
}
