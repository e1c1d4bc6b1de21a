import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence } from '../../../types';

/** Words right before the number or its hedge: "another 40", "a further 200". */
const BEFORE = /^(?:another|further|additional|extra|other)$/;
/** Words right behind it; "more than" and "more likely" compare instead. */
const BEHIND = /^(?:more|additional|extra|further)$/;
const COMPARES = /^(?:than|likely|or|time|times|often|expensive|money)$/;

function isAdditional(statement: ReadStatement, { tokens }: Sentence): boolean {
  const before = tokens[Math.min(statement.firstToken, statement.phraseFirst) - 1]?.lower ?? '';
  const between = tokens[statement.firstToken - 1]?.lower ?? '';
  if (BEFORE.test(before) || BEFORE.test(between)) return true;
  return (
    BEHIND.test(tokens[statement.endToken]?.lower ?? '') && !COMPARES.test(tokens[statement.endToken + 1]?.lower ?? '')
  );
}

function withAdditional(statement: ReadStatement, sentence: Sentence): ReadStatement {
  if (statement.kind === 'date' || statement.kind === 'other' || !isAdditional(statement, sentence)) return statement;
  return { ...statement, additional: true };
}

/** Counts on top of others: "3,000 more", "another 40", "a further 200". */
export const additional: Rule = { name: 'additional', apply: (draft) => changeStatements(draft, withAdditional) };
