import { newStatement } from '../../../statements';
import type { ReadStatement, Rule, Sentence } from '../../../types';
import { CUE } from '../../cues';
import { SMALL_NUMBERS } from '../../lexicons/number-words';
import { finderRule } from '../sentence-rules';
import { type NumberPhrase, numberAt } from './number-phrase';

/** Words that a number in words can start with. */
const OPENERS: ReadonlySet<string> = new Set([...SMALL_NUMBERS.keys(), 'a', 'an', 'half', 'quarter']);

interface Signed extends NumberPhrase {
  readonly first: number;
}

/** The minus before a number, when it is one: "minus 40", "-5 °C", "$-50.8bn"; a dash between words is none. */
function withSign(sentence: Sentence, at: number, { value, end }: NumberPhrase): Signed {
  const { tokens } = sentence;
  const [beforeThat, before] = [tokens[at - 2], tokens[at - 1]];
  if (before?.lower === 'minus') return { value: -value, first: at - 1, end };
  if (before?.text !== '-') return { value, first: at, end };
  if (beforeThat?.lower === 'minus') return { value: -value, first: at - 2, end };
  const opens = !before.glued || /^[($£€]$/.test(beforeThat?.text ?? '');
  const measured =
    /^[°%]|^(?:c|f|degrees?|percent|per|pct)$/.test(tokens[end]?.lower ?? '') || /^[$£€]$/.test(beforeThat?.text ?? '');
  return tokens[at]?.glued && opens && measured ? { value: -value, first: at - 1, end } : { value, first: at, end };
}

function numbersInSentence(sentence: Sentence, taken: readonly boolean[]): ReadStatement[] {
  const { tokens } = sentence;
  const found: ReadStatement[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || taken[at] || (token.kind !== 'number' && !OPENERS.has(token.lower))) continue;
    const phrase = numberAt(tokens, at);
    if (phrase === null) continue;
    const { value, first, end } = withSign(sentence, at, phrase);
    found.push(newStatement(sentence, first, end, { kind: 'count', rule: 'number', min: value, max: value }));
    at = end - 1;
  }
  return found;
}

/** Numbers in digits, words, or both: "12,000", "1.6 million", "15-hundred", "half a million", "one-point-six million". */
export const numbers: Rule = finderRule('number', CUE.digits | CUE.numberWord, numbersInSentence);
