import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { WEAPON } from '../../lexicons/idiom-words';
import { over } from './value-span';

/** "152 mm and 122 mm ammunition": how far ahead the weapon may stand. */
const REACH = 6;

function weaponFollows(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (WEAPON.test(token.lower)) return true;
    if (!/^(?:-|and|or|,|mm|millimet(?:er|re)s?|heavy|self|propelled|towed|field|smoothbore|\d+)$/.test(token.lower))
      return false;
  }
  return false;
}

function asCalibre(statement: ReadStatement, sentence: Sentence): ReadStatement {
  const { tokens } = sentence;
  if (statement.kind === 'measure' && statement.unit === 'millimetre' && weaponFollows(tokens, statement.endToken)) {
    return { ...statement, kind: 'other', rule: 'calibre' };
  }
  if (statement.kind !== 'count') return statement;
  const next = tokens[statement.endToken]?.text === '-' ? statement.endToken + 1 : statement.endToken;
  if (!/^calib(?:er|re)$/.test(tokens[next]?.lower ?? '')) return statement;
  return { ...over(sentence, statement, statement.firstToken, next + 1), kind: 'other', rule: 'calibre' };
}

/** Calibres name a weapon and measure nothing: "152 mm shells", ".38-caliber". */
export const calibres: Rule = { name: 'calibre', apply: (draft) => changeStatements(draft, asCalibre) };
