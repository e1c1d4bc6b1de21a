import type { Reading, ReadStatement } from '../reading/types';
import { daysOf } from './dates';
import { stepsFrom } from './nearness';
import type { TermedSentence } from './sentence-terms';
import type { Vocabulary } from './vocabulary';

/** A date this many steps off says what the value is as of. */
const AS_OF_STEPS = 14;
/** A narrowing word farther off narrows something else. */
const SCOPE_STEPS = 7;
/** Scope words shown to the reader. */
const LONGEST_SCOPE = 8;

/** What the value is as of: the nearest date said in its sentence, else the article's; null when neither is known. */
export function asOfOf(
  statement: ReadStatement,
  termed: TermedSentence,
  reading: Pick<Reading, 'date'>,
): string | null {
  if (statement.kind === 'date') return reading.date;
  const steps = stepsFrom(statement, termed);
  const dates = termed.statements
    .filter((other) => other.kind === 'date' && daysOf(other.iso) !== null)
    .map((other) => ({ iso: other.iso, steps: steps[other.firstToken] ?? AS_OF_STEPS + 1 }))
    .filter((other) => other.steps <= AS_OF_STEPS)
    .sort((a, b) => a.steps - b.steps);
  return dates[0]?.iso ?? reading.date;
}

/** The words that narrow the scope ("in the immediate vicinity of the border"), exactly as written; null when it is told of the whole. */
export function scopeOf(
  statement: ReadStatement,
  termed: TermedSentence,
  reading: Pick<Reading, 'text'>,
  vocabulary: Vocabulary,
): string | null {
  if (statement.kind === 'date') return null;
  const { tokens } = termed.sentence;
  const steps = stepsFrom(statement, termed);
  const narrowing = tokens.findIndex(
    (token, at) => (steps[at] ?? 0) > 0 && (steps[at] ?? 0) <= SCOPE_STEPS && vocabulary.isNarrowing(token.lower),
  );
  if (narrowing < 0) return null;
  let first = narrowing;
  while (
    first > 0 &&
    narrowing - first < LONGEST_SCOPE &&
    isInside(tokens[first - 1]?.text) &&
    !isValueToken(statement, first - 1) &&
    !vocabulary.isPlacePreposition(tokens[first]?.lower ?? '')
  )
    first -= 1;
  let end = narrowing + 1;
  while (
    end < tokens.length &&
    end - first < LONGEST_SCOPE &&
    isInside(tokens[end]?.text) &&
    !isValueToken(statement, end)
  )
    end += 1;
  const [from, to] = [tokens[first]?.start, tokens[end - 1]?.end];
  return from === undefined || to === undefined ? null : reading.text.slice(from, to);
}

const isInside = (text: string | undefined): boolean => text !== undefined && !/^[,;:.()"\u2013\u2014]$/u.test(text);
const isValueToken = ({ phraseFirst, phraseEnd }: ReadStatement, at: number): boolean =>
  at >= phraseFirst && at < phraseEnd;
