import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { TOLD_BY_YEAR } from '../../lexicons/name-words';

/** Four digits without a comma between these are a year when nothing is counted behind them. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2100;
/** "by 2150" looks further ahead. */
const LAST_YEAR_AHEAD = 2200;
/** From here on a year may stand before what belongs to it: "its 2018 sales". */
const FIRST_RECENT_YEAR = 1950;
/** From here on what is told by years needs no owner: "lowered 2015 forecasts". */
const FIRST_REPORT_YEAR = 1990;

function isYear(tokens: readonly Token[], { firstToken, endToken, max }: ReadStatement): boolean {
  if (endToken - firstToken !== 1 || max === null || !/^\d{4}$/.test(tokens[firstToken]?.text ?? '')) return false;
  const looksAhead = /^(?:by|until|till|since|in)$/.test(tokens[firstToken - 1]?.lower ?? '');
  return max >= FIRST_YEAR && max <= (looksAhead ? LAST_YEAR_AHEAD : LAST_YEAR);
}

/** "its 2018 sales", "Acme's 2019 results": a year between what belongs to it and whose it is. */
function hasOwner(tokens: readonly Token[], { firstToken, max, hedge, head }: ReadStatement): boolean {
  const before = tokens[firstToken - 1];
  if (hedge !== null || before === undefined || max === null || max < FIRST_RECENT_YEAR) return false;
  if (TOLD_BY_YEAR.has(head ?? '') && max >= FIRST_REPORT_YEAR) return true;
  if (/^(?:the|its|his|her|their|our|my|'s|of|for)$/.test(before.lower)) return true;
  return firstToken > 1 && before.kind === 'word' && /^\p{Lu}/u.test(before.text);
}

function withoutYears(statement: ReadStatement, { tokens }: Sentence): ReadStatement | null {
  if (statement.kind !== 'count' || !isYear(tokens, statement)) return statement;
  return statement.head === null || hasOwner(tokens, statement) ? null : statement;
}

/** Years that no date rule wanted are no figures: "1914", "its 2018 sales"; "2000 men" are. */
export const bareYears: Rule = { name: 'bare-year', apply: (draft) => changeStatements(draft, withoutYears) };
