import type { ReadStatement, Rule, Sentence } from '../../../types';
import { refinerRule } from '../sentence-rules';
import { over } from '../units/value-span';
import { jointOf } from './pair-words';

/** No match ends higher. */
const MOST_POINTS = 400;

const isDigits = (sentence: Sentence, { firstToken, endToken, kind }: ReadStatement) =>
  kind === 'count' && endToken - firstToken === 1 && /^\d+$/.test(sentence.tokens[firstToken]?.text ?? '');

/** Two numbers in digits with a hyphen that no range could be: "4-0", "89-89". */
function isFallingScore(sentence: Sentence, before: ReadStatement, after: ReadStatement): boolean {
  if (!isDigits(sentence, before) || !isDigits(sentence, after) || jointOf(sentence, before, after) !== 'hyphen')
    return false;
  return before.rule === 'number' && (before.min ?? 0) >= (after.min ?? 0) && (before.max ?? 0) <= MOST_POINTS;
}

/** A rising pair with a hyphen and nothing counted behind: "(15-17)", "lost 2-3". */
function isRisingScore(
  sentence: Sentence,
  { rule, kind, head, firstToken, endToken, max, phraseFirst }: ReadStatement,
): boolean {
  if (rule !== 'range' || kind !== 'count' || head !== null || phraseFirst < firstToken) return false;
  const { tokens } = sentence;
  const isPair =
    endToken - firstToken === 3 && tokens[firstToken + 1]?.text === '-' && tokens[firstToken + 1]?.glued === true;
  return (
    isPair &&
    /^\d+$/.test(tokens[firstToken]?.text ?? '') &&
    /^\d+$/.test(tokens[endToken - 1]?.text ?? '') &&
    (max ?? 0) <= MOST_POINTS
  );
}

const asScore = (statement: ReadStatement): ReadStatement => ({
  ...statement,
  kind: 'other',
  unit: null,
  head: null,
  modifiers: [],
  rule: 'score',
});

function withScores(sentence: Sentence, statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const result: ReadStatement[] = [];
  let changed = false;
  for (const statement of statements) {
    const last = result.at(-1);
    if (last !== undefined && isFallingScore(sentence, last, statement)) {
      const both = over(sentence, last, last.firstToken, statement.endToken);
      result[result.length - 1] = { ...asScore(both), min: last.min, max: statement.max };
      changed = true;
    } else if (isRisingScore(sentence, statement)) {
      result.push(asScore(statement));
      changed = true;
    } else result.push(statement);
  }
  return changed ? result : statements;
}

/** Scores and records of matches: "4-0", "(15-17)". Read, but no claim. */
export const scores: Rule = refinerRule('score', withScores);
