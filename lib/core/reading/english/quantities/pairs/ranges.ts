import type { ReadStatement, Rule, Sentence } from '../../../types';
import { CHANGE_VERBS } from '../../lexicons/change-words';
import { HEDGE_WORDS } from '../hedge-table';
import { phraseBefore } from '../phrase-table';
import { refinerRule } from '../sentence-rules';
import { over } from '../units/value-span';
import { jointOf } from './pair-words';

/** How many words before "from" may hold the verb of a change: "fell sharply last year from 10 to 8". */
const REACH = 8;

/** Verbs that tell a change only together with "from": "went from 10 to 12". */
const MOTION = /^(?:go|goes|going|gone|went|up|down|back|forecast|estimate|target|guidance)$/;

const isRead = ({ kind, min, max }: ReadStatement) =>
  kind !== 'date' && kind !== 'other' && min !== null && min === max;

/** Whether both ends measure the same, or one leaves its unit to the other. */
function agree(before: ReadStatement, after: ReadStatement): boolean {
  if (before.kind === after.kind) return before.unit === after.unit || before.kind === 'count';
  return before.kind === 'count' || after.kind === 'count';
}

/** The token before the statement and the hedge that may stand there. */
function tokenBefore(sentence: Sentence, { firstToken }: ReadStatement): number {
  const hedge = phraseBefore(HEDGE_WORDS, sentence.tokens, firstToken);
  return (hedge?.first ?? firstToken) - 1;
}

/** "rose from 10 to 12", "by 5 to 20", "fell 3 to 40": two values, not a range. */
function isChange(sentence: Sentence, before: ReadStatement, after: ReadStatement): boolean {
  const at = tokenBefore(sentence, before);
  const lower = sentence.tokens[at]?.lower ?? '';
  // "hit by 20 to 25 shells" tells no change
  if (lower === 'by' && !CHANGE_VERBS.has(sentence.tokens[at - 1]?.lower ?? '')) return false;
  // "fell by 1 to 1.5 degrees" is one range, "rose by $4 billion to $12 billion" has two values
  if (lower === 'by' || CHANGE_VERBS.has(lower)) return before.kind !== 'count' || after.kind === 'count';
  if (lower !== 'from') return false;
  for (let back = at - 1; back >= Math.max(0, at - REACH); back -= 1) {
    const word = sentence.tokens[back]?.lower ?? '';
    if (CHANGE_VERBS.has(word) || MOTION.test(word)) return true;
    if (word === ';' || word === '.') return false;
  }
  return false;
}

function isRange(
  sentence: Sentence,
  before: ReadStatement,
  after: ReadStatement,
  later: ReadStatement | undefined,
): boolean {
  if (!isRead(before) || !isRead(after) || !agree(before, after)) return false;
  const joint = jointOf(sentence, before, after);
  if (joint === null || (before.min ?? 0) >= (after.max ?? 0)) return false;
  // "7-Eleven" is a name
  if (
    joint === 'hyphen' &&
    sentence.tokens[before.endToken - 1]?.kind !== sentence.tokens[after.firstToken]?.kind &&
    after.kind === 'count'
  )
    return false;
  if (joint === 'and') return sentence.tokens[tokenBefore(sentence, before)]?.lower === 'between';
  // "from 5 to 7 percent to 8 to 9 percent": both ends of the change are ranges themselves
  const isEndOfChange = later !== undefined && jointOf(sentence, after, later) === 'to' && isRead(later);
  // "in those five weeks to 44": a unit that the second number lacks parts the two
  if (joint === 'to' && /^(?:duration|measure)$/.test(before.kind) && after.kind === 'count') return false;
  if (joint === 'to') return isEndOfChange || !isChange(sentence, before, after);
  return true;
}

function merged(sentence: Sentence, before: ReadStatement, after: ReadStatement): ReadStatement {
  const unitGiver = after.kind === 'count' ? before : after;
  return {
    ...over(sentence, unitGiver, before.firstToken, after.endToken),
    min: before.min,
    max: after.max,
    bound: 'range',
    phraseFirst: before.phraseFirst,
    rule: 'range',
  };
}

function withRanges(sentence: Sentence, statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const result: ReadStatement[] = [];
  for (const [index, statement] of statements.entries()) {
    const last = result.at(-1);
    if (last !== undefined && isRange(sentence, last, statement, statements[index + 1]))
      result[result.length - 1] = merged(sentence, last, statement);
    else result.push(statement);
  }
  return result.length === statements.length ? statements : result;
}

/** Two numbers that are the ends of one: "between 10 and 12", "10-12,000", "three or four"; never the two ends of a change. */
export const ranges: Rule = refinerRule('range', withRanges);
