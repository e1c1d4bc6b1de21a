import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { HARM_STATES } from '../../lexicons/harm-words';

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
    BEHIND.test(tokens[statement.endToken]?.lower ?? '') &&
    !COMPARES.test(tokens[statement.endToken + 1]?.lower ?? '') &&
    !isBesideTheDead(statement, tokens)
  );
}

/** Between "more" and what befell them: "people have been". */
const REACH_OF_STATE = 4;
const VAGUE = /^(?:dozens|scores|hundreds|thousands)$/;

/** "Hundreds more were injured": hundreds in all, besides those who died. */
function isBesideTheDead({ endToken }: ReadStatement, tokens: readonly Token[]): boolean {
  return (
    VAGUE.test(tokens[endToken - 1]?.lower ?? '') &&
    tokens
      .slice(endToken + 1, endToken + 1 + REACH_OF_STATE)
      .some(({ lower }) => HARM_STATES.has(lower) && lower !== 'dead' && lower !== 'killed')
  );
}

function withAdditional(statement: ReadStatement, sentence: Sentence): ReadStatement {
  if (statement.kind === 'date' || statement.kind === 'other' || !isAdditional(statement, sentence)) return statement;
  return { ...statement, additional: true };
}

/** Counts on top of others: "3,000 more", "another 40", "a further 200". */
export const additional: Rule = { name: 'additional', apply: (draft) => changeStatements(draft, withAdditional) };
