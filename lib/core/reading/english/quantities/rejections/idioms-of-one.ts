import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { HARM_VERBS } from '../../lexicons/harm-words';
import { IDIOM_BEHIND, PRONOUN_BEFORE, SET_NOUNS } from '../../lexicons/idiom-words';
import { SMALL_NUMBERS } from '../../lexicons/number-words';

/** "One-time", "one-way", "one-on-one". */
const tiesOn = (tokens: readonly Token[], endToken: number) =>
  tokens[endToken]?.text === '-' && tokens[endToken]?.glued;

/** "one of them", "one of the two regions", "one of five": the count that matters is the other one, or none. */
function isOneOfNumber(tokens: readonly Token[], at: number): boolean {
  const next = /^(?:the|these|those|its|their|his|her|our|my|'s)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  if (next === at && /^(?:them|us|you|it)$/.test(tokens[at]?.lower ?? '')) return true;
  return tokens[next]?.kind === 'number' || SMALL_NUMBERS.has(tokens[next]?.lower ?? '');
}

/** "The two agreed", "between the two": a small number in words that points back and counts nothing anew. */
function isPronounPair(tokens: readonly Token[], { firstToken, head, hedge, min }: ReadStatement): boolean {
  if (head !== null || hedge !== null || tokens[firstToken]?.kind !== 'word' || (min ?? 0) > 10) return false;
  return /^(?:the|these|those|all|both|other)$/.test(tokens[firstToken - 1]?.lower ?? '');
}

/** "One day they will see", not "within one day". */
function isOneDay(tokens: readonly Token[], { firstToken, endToken, hedge, unit }: ReadStatement): boolean {
  if (unit !== 'day' || hedge !== null || tokens[firstToken]?.lower !== 'one' || tokens[endToken - 1]?.lower !== 'day')
    return false;
  return (
    firstToken === 0 ||
    !/^(?:for|in|after|within|by|of|lasted|lasts|only|just|took|takes|than|a|-|to|per)$/.test(
      tokens[firstToken - 1]?.lower ?? '',
    )
  );
}

function isIdiom(tokens: readonly Token[], { firstToken, endToken, hedge, head }: ReadStatement): boolean {
  const before = tokens[firstToken - 1]?.lower ?? '';
  const behind = tokens[endToken]?.lower ?? '.';
  if (
    tokens[endToken]?.kind === 'number' ||
    tiesOn(tokens, endToken) ||
    (behind === 'of' && isOneOfNumber(tokens, endToken + 1))
  )
    return true;
  if (hedge !== null || HARM_VERBS.has(before)) return false;
  // "a massive one", "one of the first to try": nothing is said to be one
  if (head === null || PRONOUN_BEFORE.test(before)) return true;
  return IDIOM_BEHIND.test(behind) || (/^(?:on|at|in|with|from)$/.test(before) && SET_NOUNS.test(behind));
}

function withoutIdioms(statement: ReadStatement, sentence: Sentence): ReadStatement | null {
  const { tokens } = sentence;
  if (isOneDay(tokens, statement)) return null;
  if (statement.kind !== 'count' || statement.endToken - statement.firstToken !== 1) return statement;
  if (isPronounPair(tokens, statement)) return null;
  if (statement.max === 0 && statement.head === null) return null;
  if (tokens[statement.firstToken]?.lower !== 'one' || statement.additional) return statement;
  return isIdiom(tokens, statement) ? null : statement;
}

/** "One" as a pronoun or in a set phrase counts nothing: "no one", "one another", "one day". */
export const idiomsOfOne: Rule = { name: 'idiom-of-one', apply: (draft) => changeStatements(draft, withoutIdioms) };
