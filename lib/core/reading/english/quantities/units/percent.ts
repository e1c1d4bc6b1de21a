import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { over, valueEnd } from './value-span';

/** One past a word for percent at the token; null when there is none. */
function percentEnd(tokens: readonly Token[], at: number): number | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return null;
  if (first.text === '%' || /^(?:percent|pct|pcnt)$/.test(first.lower)) return at + 1;
  if (first.lower === 'per' && second?.lower === 'cent') return at + 2;
  return first.text === 'pc' && !/^[A-Z]/.test(second?.text ?? '') ? at + 1 : null;
}

function asPercent(statement: ReadStatement, sentence: Sentence): ReadStatement {
  const { tokens } = sentence;
  const at = valueEnd(tokens, statement);
  const points = tokens[at]?.lower === 'percentage' && /^points?$/.test(tokens[at + 1]?.lower ?? '');
  const end = points ? at + 2 : percentEnd(tokens, at);
  if (end === null) return statement;
  const isPoints = points || /^points?$/.test(tokens[end]?.lower ?? '');
  const last = isPoints && !points ? end + 1 : end;
  const before = tokens[statement.firstToken - 1];
  const plus = before?.text === '+' && tokens[statement.firstToken]?.glued ? 1 : 0;
  return {
    ...over(sentence, statement, statement.firstToken - plus, last),
    kind: 'percent',
    unit: isPoints ? 'percentage point' : 'percent',
    rule: 'percent',
  };
}

/** Percentages and percentage points: "40%", "19 per cent", "5pc", "two percentage points". */
export const percent: Rule = {
  name: 'percent',
  apply: (draft) =>
    changeStatements(draft, (statement, sentence) =>
      statement.kind === 'count' ? asPercent(statement, sentence) : statement,
    ),
};
