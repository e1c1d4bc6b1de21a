import type { ReadStatement, Token } from '../../types';
import { KNOWN_BEFORE, PEOPLED } from '../lexicons/standing-words';
import { lowerAt } from './clause';

/** A number behind one of these words is known already, whatever its clause plans with it, when it is no larger. */
const LARGEST_KNOWN = 100_000;

/**
 * Whether the figure only describes a thing that is there, so that no plan or supposition around it is told of it: "the two best-placed candidates",
 * "those 12,000 posts", "a 42-kilometre route", "over the age of one", "within 14 days".
 */
export function isProperty(
  { kind, firstToken, endToken, phraseFirst, max }: ReadStatement,
  tokens: readonly Token[],
): boolean {
  const first = Math.min(firstToken, phraseFirst);
  const before = lowerAt(tokens, first - 1);
  const opening = lowerAt(tokens, first);
  if (before === 'of' && PEOPLED.has(lowerAt(tokens, first - 2))) return true;
  const isKnown = KNOWN_BEFORE.has(before) || (first < firstToken && KNOWN_BEFORE.has(opening));
  if (isKnown && (kind === 'count' || kind === 'measure')) return (max ?? 0) <= LARGEST_KNOWN;
  if (kind !== 'duration' && kind !== 'measure') return false;
  const isGluedOn =
    tokens[endToken]?.text === '-' || tokens.slice(firstToken, endToken).some(({ text }) => text === '-');
  const isAge = kind === 'duration' && (/^(?:aged|age|within|between)$/.test(before) || ofAge(tokens, first, endToken));
  return isAge || isGluedOn;
}

/** How far behind a figure its "of age" may stand: "between six months and five years of age". */
const REACH_OF_AGE = 5;

/** "the age of one", "five years of age" */
function ofAge(tokens: readonly Token[], first: number, end: number): boolean {
  if (lowerAt(tokens, first - 1) === 'of' && /^ages?$/.test(lowerAt(tokens, first - 2))) return true;
  const behind = tokens.slice(end, end + REACH_OF_AGE);
  return behind.some(({ lower }, at) => lower === 'of' && behind[at + 1]?.lower === 'age');
}
