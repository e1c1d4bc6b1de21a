import { newStatement } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { CUE } from '../../cues';
import { SMALL_NUMBERS } from '../../lexicons/number-words';
import { finderRule } from '../sentence-rules';

/** `sixfold`, `tenfold`, `hundredfold` */
const FOLD = /^(?<number>[a-z]+)fold$/;
const LARGER: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

function foldValue(token: Token): number | undefined {
  const word = token.kind === 'word' ? FOLD.exec(token.lower)?.groups?.number : undefined;
  return word === undefined ? undefined : (SMALL_NUMBERS.get(word) ?? LARGER.get(word));
}

function multiplesInSentence(sentence: Sentence, taken: readonly boolean[]): ReadStatement[] {
  return sentence.tokens.flatMap((token, at) => {
    const value = taken[at] || !token.lower.endsWith('fold') ? undefined : foldValue(token);
    if (value === undefined) return [];
    return [
      newStatement(sentence, at, at + 1, {
        kind: 'measure',
        rule: 'multiple',
        unit: 'fold',
        head: 'fold',
        min: value,
        max: value,
      }),
    ];
  });
}

/** Multiples in one word: "a sixfold rise". */
export const multiples: Rule = finderRule('multiple', CUE.fold, multiplesInSentence);
