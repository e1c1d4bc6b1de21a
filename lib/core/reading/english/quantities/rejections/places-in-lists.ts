import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';

/** Tables of places are no longer. */
const LONGEST_TABLE = 100;
const SUPERLATIVE = /^(?:best|most|worst|greatest|biggest|coolest|funniest|weirdest|hottest)$/;

const isCapital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** "1." or "2)" before a list item, also in a running text: "… are: 1. Finland 2. Norway". */
function isListMark(tokens: readonly Token[], { firstToken, endToken, head }: ReadStatement): boolean {
  const mark = tokens[endToken];
  const isInline = mark?.text === '.' && mark.glued && isCapital(tokens[endToken + 1]) && head === null;
  return isInline || (firstToken === 0 && /^[.):]$/.test(mark?.text ?? ''));
}

/** "10 of the best phones": the length of a list, not of the world. */
function isTopList(tokens: readonly Token[], { firstToken, endToken, max }: ReadStatement): boolean {
  if (firstToken !== 0 || max === 1) return false;
  const [of, the, third] = [tokens[endToken]?.lower, tokens[endToken + 1]?.lower, tokens[endToken + 2]?.lower];
  return of === 'of' && the === 'the' && SUPERLATIVE.test(third ?? '');
}

/** "the bottom three", "the last 16", "a top-10 finish": a place in a table. */
function isPlace(tokens: readonly Token[], { firstToken, head, min }: ReadStatement): boolean {
  const isTied = tokens[firstToken - 1]?.text === '-' && tokens[firstToken]?.glued === true;
  if ((head !== null && !isTied) || (min ?? 0) > LONGEST_TABLE) return false;
  return /^(?:top|bottom|last|first|final|best)$/.test(tokens[firstToken - (isTied ? 2 : 1)]?.lower ?? '');
}

/** "Berg, 12, and Thal": a bare number between commas behind one name may be a place, a score, or an age. */
function isBehindOneName(tokens: readonly Token[], { firstToken, endToken, head }: ReadStatement): boolean {
  const isBetween = tokens[firstToken - 1]?.text === ',' && /^[,.)]$/.test(tokens[endToken]?.text ?? '.');
  if (head !== null || !isBetween || !isCapital(tokens[firstToken - 2])) return false;
  return /^\d{1,3}$/.test(tokens[firstToken]?.text ?? '');
}

const isClockTime = (tokens: readonly Token[], { endToken }: ReadStatement) =>
  /^(?:a\.m\.?|p\.m\.?|am|pm|o'clock|gmt|utc)$/.test(tokens[endToken]?.lower ?? '');

const REJECTIONS = [isListMark, isTopList, isPlace, isBehindOneName, isClockTime];

function withoutPlaces(statement: ReadStatement, { tokens }: Sentence): ReadStatement | null {
  if (statement.kind !== 'count' || statement.rule === 'none') return statement;
  return REJECTIONS.some((isPlaced) => isPlaced(tokens, statement)) ? null : statement;
}

/** Marks, lengths and places of lists, bare numbers behind names, and stray clock times say nothing of the world. */
export const placesInLists: Rule = {
  name: 'place-in-list',
  apply: (draft) => changeStatements(draft, withoutPlaces),
};
