import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';

/** The strongest earthquake ever measured had 9.5. */
const STRONGEST = 10;

function saysMagnitude(tokens: readonly Token[], { firstToken, endToken }: ReadStatement): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const lower = tokens[firstToken - back]?.lower;
    if (lower === 'magnitude') return true;
    if (
      lower === undefined ||
      !/^(?:-|of|a|an|at|was|measured|around|about|estimated|revised|to|preliminary)$/.test(lower)
    )
      break;
  }
  const [next, after] = [tokens[endToken], tokens[endToken + 1]];
  if (next?.lower === 'magnitude') return true;
  if (next?.text === '-' && /^(?:magnitude|strength)$/.test(after?.lower ?? '')) return true;
  // "7.2 on the Richter scale"
  return next?.lower === 'on' && /^(?:richter|moment)$/.test(tokens[endToken + 2]?.lower ?? after?.lower ?? '');
}

function asMagnitude(statement: ReadStatement, sentence: Sentence): ReadStatement {
  if (statement.kind !== 'count' || (statement.max ?? STRONGEST) >= STRONGEST) return statement;
  if (!saysMagnitude(sentence.tokens, statement)) return statement;
  return { ...statement, kind: 'measure', unit: 'magnitude', head: 'magnitude', rule: 'magnitude' };
}

/** Strengths of earthquakes: "magnitude 6.1", "6.1-magnitude", "7.2 on the Richter scale". */
export const magnitudes: Rule = { name: 'magnitude', apply: (draft) => changeStatements(draft, asMagnitude) };
