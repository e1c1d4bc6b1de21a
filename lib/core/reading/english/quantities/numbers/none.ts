import { newStatement } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { CUE } from '../../cues';
import { HARM_NOUNS, HARM_STATES } from '../../lexicons/harm-words';
import { singular } from '../nouns/lemma';
import { finderRule } from '../sentence-rules';

/** "No one else in the house was hurt": how far behind "no one" the harm may be said. */
const REACH = 8;
const AUXILIARY =
  /^(?:was|were|is|are|has|have|had|been|be|being|got|reported|confirmed|believed|immediately|seriously|also|else)$/;
const DIED = /^(?:died|perished|survived)$/;

interface None {
  readonly end: number;
  readonly phraseEnd: number;
  readonly head: string;
}

/** Harm that is said of nobody: "no one was killed", "none of them died", "nobody had been hurt". */
function nobody(tokens: readonly Token[], at: number): None | null {
  const lower = tokens[at]?.lower;
  const end =
    lower === 'no' && tokens[at + 1]?.lower === 'one' ? at + 2 : lower === 'nobody' || lower === 'none' ? at + 1 : null;
  if (end === null) return null;
  let sawAuxiliary = false;
  for (let next = end; next < end + REACH; next += 1) {
    const word = tokens[next]?.lower;
    if (word === undefined || /^[.,;!?]$/.test(word)) return null;
    if (DIED.test(word) || (sawAuxiliary && (HARM_STATES.has(word) || word === 'pulled')))
      return { end, phraseEnd: next + 1, head: 'people' };
    if (AUXILIARY.test(word)) sawAuxiliary = true;
  }
  return null;
}

/** "no casualties", "no deaths or injuries", "no reported injuries". */
function noHarm(tokens: readonly Token[], at: number): None | null {
  if (tokens[at]?.lower !== 'no') return null;
  const adjective = /^(?:reported|immediate|further|confirmed|known|serious|major|other|new|civilian|human)$/.test(
    tokens[at + 1]?.lower ?? '',
  )
    ? 1
    : 0;
  const noun = tokens[at + 1 + adjective]?.lower ?? '';
  if (!HARM_NOUNS.has(noun) || noun === 'damage') return null;
  return { end: at + 2 + adjective, phraseEnd: at + 2 + adjective, head: singular(noun) };
}

function noneInSentence(sentence: Sentence, taken: readonly boolean[]): ReadStatement[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (taken[at] || !token.lower.startsWith('no')) return [];
    const none = nobody(tokens, at) ?? noHarm(tokens, at);
    if (none === null) return [];
    const { end, phraseEnd, head } = none;
    return [
      newStatement(sentence, at, end, { kind: 'count', rule: 'none', min: 0, max: 0, head, unit: head, phraseEnd }),
    ];
  });
}

/** Zero in words, where it is a figure: "no one was killed", "no casualties". */
export const none: Rule = finderRule('none', CUE.noneWord, noneInSentence);
