import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { TIED_WORDS } from '../../lexicons/idiom-words';

/** What may be glued behind a number: "3x", "1.5x" and what other rules read as units never gets here. */
const TIED_BEHIND = /^(?:x|plus|ish|fold|bn|mn)$/;
const ORDINAL = /^(?:st|nd|rd|th)$/;

const isName = (token: Token | undefined) => token?.kind === 'word' && !TIED_WORDS.test(token.lower);

/** "x86", "SM10000": letters glued to the front; "T-72", "COVID-19": tied by a hyphen. */
function isTiedInFront(tokens: readonly Token[], { firstToken }: ReadStatement): boolean {
  const [number, before, beforeThat] = [tokens[firstToken], tokens[firstToken - 1], tokens[firstToken - 2]];
  if (!number?.glued || number.kind === 'symbol') return false;
  // "COVID -19": a blank that slipped in behind a name in capitals
  if (before?.text === '-' && !before.glued && /^\p{Lu}{3,}$/u.test(beforeThat?.text ?? '')) return true;
  if (before?.kind === 'word') return isName(before);
  if (before?.text === '_' || before?.text === '#' || before?.text === '^') return true;
  if (before?.text !== '-' || !before.glued) return false;
  // "a six-to-10-year", "twenty-five" are no names, "Covid-19" and "F-16" are
  if (beforeThat?.kind === 'number') return false;
  return isName(beforeThat) && /\p{Lu}/u.test(beforeThat?.text ?? '');
}

/** "4G", "64HD", "3D", "9AB8": letters glued behind that are no unit. */
function isTiedBehind(tokens: readonly Token[], { endToken, kind }: ReadStatement): boolean {
  const next = tokens[endToken];
  if (kind !== 'count' || !next?.glued || next.kind !== 'word') return false;
  return !TIED_BEHIND.test(next.lower);
}

/** "plasma.[81]", "alerts,22 and": marks of footnotes, right behind a word's punctuation. */
function isFootnote(tokens: readonly Token[], { firstToken, endToken, kind }: ReadStatement): boolean {
  const [mark, word] = [tokens[firstToken - 1], tokens[firstToken - 2]];
  if (kind !== 'count' || !tokens[firstToken]?.glued || !mark?.glued)
    return mark?.text === '[' && tokens[endToken]?.text === ']';
  if (mark.text === '[') return tokens[endToken]?.text === ']';
  return (
    /^[,.;"]$/.test(mark.text) &&
    word?.kind === 'word' &&
    word.text.length > 2 &&
    tokens[firstToken]?.text.startsWith('.') === false
  );
}

/** "'91": a year without its century. */
const isShortYear = (tokens: readonly Token[], { firstToken }: ReadStatement) =>
  tokens[firstToken - 1]?.text === "'" &&
  !tokens[firstToken - 1]?.glued &&
  tokens[firstToken]?.glued === true &&
  /^\d\d$/.test(tokens[firstToken]?.text ?? '');

/** "10^5 * 300 = 3,000": a sum, not a figure. */
const isInFormula = (tokens: readonly Token[], { firstToken, endToken }: ReadStatement) =>
  /^[\^*=]$/.test(tokens[endToken]?.text ?? '') ||
  (/^[*=]$/.test(tokens[firstToken - 1]?.text ?? '') && tokens[firstToken - 2]?.kind === 'number');

function withoutNames(statement: ReadStatement, sentence: Sentence): ReadStatement | null {
  if (statement.kind === 'date' || statement.kind === 'other' || statement.rule === 'money') return statement;
  const { tokens } = sentence;
  const behind = tokens[statement.endToken];
  // ordinals and decades are no figures at all
  if (behind?.glued && (ORDINAL.test(behind.lower) || behind.lower === 's' || behind.lower === "'s")) return null;
  if (behind?.text === "'" && behind.glued && tokens[statement.endToken + 1]?.lower === 's') return null;
  if (isFootnote(tokens, statement) || isShortYear(tokens, statement) || isInFormula(tokens, statement)) return null;
  if (!isTiedInFront(tokens, statement) && !isTiedBehind(tokens, statement)) return statement;
  return { ...statement, kind: 'other', unit: null, head: null, rule: 'tied-number' };
}

/** Numbers tied to letters are names, not figures: "T-72", "COVID-19", "x86", "4G"; ordinals and decades are dropped. */
export const tiedNumbers: Rule = { name: 'tied-number', apply: (draft) => changeStatements(draft, withoutNames) };
