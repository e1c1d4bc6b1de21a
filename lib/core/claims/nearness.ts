import type { ReadStatement } from '../reading/types';
import type { TermedSentence } from './sentence-terms';

/** A comma or dash parts words, another value parts them more: each counts as that many words. */
const COMMA_STEPS = 3;
const VALUE_STEPS = 4;
const BREAK = /^[,;:()[\]\u2013\u2014-]$/u;
/** Closeness falls to 1/e over so many words. */
const FADE_WORDS = 5;
/** Closeness is kept in whole steps from 1 to this. */
export const CLOSEST = 9;

/** For each token of the sentence, how many steps it stands from the value. */
export function stepsFrom(statement: ReadStatement, { sentence, statements }: TermedSentence): readonly number[] {
  const isOtherValue = sentence.tokens.map(() => false);
  for (const other of statements) {
    if (other !== statement && other.firstToken >= 0) isOtherValue[other.firstToken] = true;
  }
  const steps = sentence.tokens.map(() => 0);
  const walk = (from: number, by: 1 | -1) => {
    let distance = 0;
    for (let at = from; at >= 0 && at < sentence.tokens.length; at += by) {
      const token = sentence.tokens[at];
      if (token === undefined) continue;
      if (isOtherValue[at]) distance += VALUE_STEPS;
      else if (token.kind === 'word') distance += 1;
      else if (BREAK.test(token.text) && !token.glued) distance += COMMA_STEPS;
      else if (token.text === ',' || token.text === ';') distance += COMMA_STEPS;
      steps[at] = distance;
    }
  };
  walk(statement.phraseEnd, 1);
  walk(statement.phraseFirst - 1, -1);
  return steps;
}

/** 9 beside the value, 0 when too far to count. */
export const closenessOf = (steps: number): number =>
  Math.round(CLOSEST * Math.exp(-Math.max(0, steps - 1) / FADE_WORDS));
