import type { ReadStatement, Sentence, Token } from '../../../types';
import { SCALE_ABBREVIATIONS, SCALE_LETTERS, SCALES } from '../../lexicons/number-words';
import { HEDGE_WORDS } from '../hedge-table';
import { phraseBefore } from '../phrase-table';

/** How two numbers are joined, by the words between them. */
export type Joint = 'hyphen' | 'to' | 'or' | 'and';

/** The tokens between two statements as one string of words, hedges left out. */
function wordsBetween(sentence: Sentence, before: ReadStatement, after: ReadStatement): readonly Token[] {
  const { tokens } = sentence;
  const hedge = phraseBefore(HEDGE_WORDS, tokens, after.firstToken);
  const end = hedge !== null && hedge.first >= before.endToken ? hedge.first : after.firstToken;
  return tokens.slice(before.endToken, end);
}

const HYPHENED_TO = /^(?:to|- to|- to -|to -|up to|and up to|to about|to around)$/;

/** How the words between two statements join them; null when they do not. */
export function jointOf(sentence: Sentence, before: ReadStatement, after: ReadStatement): Joint | null {
  const between = wordsBetween(sentence, before, after);
  if (between.length === 0 || between.length > 4) return null;
  const said = between.map((token) => token.lower).join(' ');
  if (said === '-') return isTied(sentence, between[0], after) ? 'hyphen' : null;
  if (HYPHENED_TO.test(said)) return 'to';
  if (said === 'or' || said === '- or' || said === '- or -' || said === 'or even') return 'or';
  return said === 'and' ? 'and' : null;
}

/** "10-12" without blanks, or "$10 - $12" where the second says its unit; "since 5 - 10 more" is a dash. */
function isTied(sentence: Sentence, hyphen: Token | undefined, after: ReadStatement): boolean {
  const next = sentence.tokens[after.firstToken];
  if (hyphen?.glued && next?.glued) return true;
  return !hyphen?.glued && !next?.glued && after.kind !== 'count';
}

/** What the number is multiplied by in words or letters ("billion", "bn"), 1 when by nothing. */
export function scaleIn(tokens: readonly Token[], { firstToken, endToken }: ReadStatement): number {
  let scale = 1;
  for (let at = firstToken; at < endToken; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const letter = tokens[at - 1]?.kind === 'number' && token.glued ? SCALE_LETTERS.get(token.lower) : undefined;
    scale *=
      (token.lower === 'dozen' ? 12 : SCALES.get(token.lower)) ?? SCALE_ABBREVIATIONS.get(token.lower) ?? letter ?? 1;
  }
  return scale;
}
