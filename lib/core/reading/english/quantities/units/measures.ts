import { changeStatements } from '../../../statements';
import type { Draft, ReadStatement, Rule, Sentence, Token } from '../../../types';
import { TIME_ADJECTIVE } from '../../lexicons/idiom-words';
import { TIME_UNITS } from '../../lexicons/news-units';
import { singular } from '../nouns/lemma';
import { pluralPhraseAt } from '../nouns/noun-phrase';
import { unitAt } from './unit-words';
import { over, valueEnd } from './value-span';

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1);

/** The noun that a unit's name turns on: "mile" of "mile per hour", "foot" of "square foot". */
function unitNoun(name: string): string {
  const per = name.indexOf(' per ');
  const of = name.indexOf(' of ');
  const cut = per > 0 ? per : of;
  return cut > 0 ? name.slice(0, cut) : lastWord(name);
}

/** "two second-half goals", "the 10 minute mark" aside: a singular name of time behind a word is no unit. */
function isOrdinalInDisguise(tokens: readonly Token[], at: number, inDigits: boolean): boolean {
  return tokens[at]?.lower === 'second' && tokens[at - 1]?.text !== '-' && (!inDigits || tokens[at + 1]?.text === '-');
}

/** The prime marks behind digits: ″ inches, ′ feet, and 6'2" with plain quotes. */
function primeUnit(draft: Draft, tokens: readonly Token[], at: number): string | null {
  const mark = tokens[at];
  if (mark === undefined || !mark.glued) return null;
  const original = draft.text[mark.start];
  if (original === '″') return 'inch';
  if (original === '′') return 'foot';
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (mark.text === "'" && next?.kind === 'number' && next.glued && after?.text === '"' && after.glued) return 'foot';
  // a closing quote stands behind whole numbers as well, so decimals or feet must tell inches
  const tellsInches =
    tokens[at - 1]?.text.includes('.') || (tokens[at - 2]?.text === "'" && tokens[at - 3]?.kind === 'number');
  return mark.text === '"' && tellsInches ? 'inch' : null;
}

function pastAdjective(tokens: readonly Token[], at: number): number {
  if (!TIME_ADJECTIVE.test(tokens[at]?.lower ?? '')) return at;
  const unit = unitAt(tokens, at + 1, { inDigits: false });
  return unit !== null && TIME_UNITS.has(unit.value) ? at + 1 : at;
}

/** "four gigabit switches": a unit in the singular behind a number in words names what is counted. */
function isPartOfName(
  tokens: readonly Token[],
  { firstToken, endToken, max }: ReadStatement,
  unit: { value: string; end: number },
): boolean {
  const isWord = tokens[firstToken]?.kind === 'word' && tokens[endToken - 1]?.kind === 'word';
  if (!isWord || max === 1 || tokens[endToken]?.text === '-' || TIME_UNITS.has(unit.value)) return false;
  const last = tokens[unit.end - 1]?.lower ?? '';
  return last === singular(last) && !UNCHANGED_UNITS.test(last) && pluralPhraseAt(tokens, unit.end) !== null;
}
const UNCHANGED_UNITS = /^(?:hertz|stone|horsepower|celsius|fahrenheit|kelvin)$/;

/** "1990s", "20s": the s is seconds only behind decimals. */
function isDecade(tokens: readonly Token[], { endToken }: ReadStatement, unit: { value: string }): boolean {
  return unit.value === 'second' && tokens[endToken]?.text === 's' && !tokens[endToken - 1]?.text.includes('.');
}

function measured(draft: Draft, sentence: Sentence, statement: ReadStatement): ReadStatement {
  const { tokens } = sentence;
  const at = pastAdjective(tokens, valueEnd(tokens, statement));
  const inDigits = tokens[statement.firstToken]?.kind !== 'word' || tokens[statement.endToken - 1]?.kind === 'number';
  const prime = primeUnit(draft, tokens, at);
  const match = prime === null ? unitAt(tokens, at, { inDigits }) : { value: prime, end: at + 1 };
  if (match === null || isOrdinalInDisguise(tokens, at, inDigits) || isPartOfName(tokens, statement, match))
    return statement;
  if (isDecade(tokens, statement, match)) return statement;
  const kind = TIME_UNITS.has(match.value) ? 'duration' : 'measure';
  return {
    ...over(sentence, statement, statement.firstToken, match.end),
    kind,
    unit: match.value,
    head: unitNoun(match.value),
    rule: kind === 'duration' ? 'duration' : 'measure',
  };
}

/** Measures and stretches of time: "10 kilometres", "5-10 W", "6.1-inch", "18 months". */
export const measures: Rule = {
  name: 'measure',
  apply: (draft) =>
    changeStatements(draft, (statement, sentence) =>
      statement.kind === 'count' ? measured(draft, sentence, statement) : statement,
    ),
};
