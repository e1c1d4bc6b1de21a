import { JOINING, PREPOSITIONS } from '../question-words';
import { groupAt, type Told, type VerbGroup } from './question-clause';
import type { AskedThing } from './question-nouns';
import { objectWords } from './question-object';

/** A verb farther behind the noun phrase than its apposition is another clause's. */
const LONGEST_APPOSITION = 14;

/** Where the first of several counts begins that ends with this one: "lost 400 men and 27 tanks"; its own place when there are no others. */
export function firstOfSeries(opening: number, { tokens, statements }: Told): number {
  const other = statements.find(
    ({ kind, phraseEnd }) => kind === 'count' && phraseEnd === opening - 1 && tokens[phraseEnd]?.lower === 'and',
  );
  return other === undefined ? opening : Math.min(other.phraseFirst, other.firstToken);
}

/** Words of a phrase between what is counted and its verb: "soldiers from Edmonton are on their way". */
const LONGEST_PLACE = 5;

/** The verb group behind the noun phrase, a phrase of place or an apposition skipped: "soldiers, including officers, have been sent"; null when none stands there. */
export function groupBehind({ end: phraseEnd }: AskedThing, { tokens }: Told): VerbGroup | null {
  const mark = tokens[phraseEnd]?.text ?? '';
  if (/^(?:from|in|at|on|of|under)$/u.test(mark))
    for (let at = phraseEnd + 2; at <= phraseEnd + LONGEST_PLACE; at += 1) {
      if (tokens[at]?.kind !== 'word' || JOINING.has(tokens[at]?.lower ?? '')) return null;
      const group = groupAt(tokens, at);
      if (group !== null) return group.helpers.length > 0 ? group : null;
    }
  if (!/^[,(\u2013\u2014]$/u.test(mark)) return groupAt(tokens, phraseEnd);
  const close = mark === '(' ? ')' : mark;
  for (let at = phraseEnd + 2; at < Math.min(tokens.length, phraseEnd + LONGEST_APPOSITION); at += 1)
    if (tokens[at]?.text === close) {
      const group = groupAt(tokens, at + 1);
      return group !== null && group.helpers.length > 0 ? group : null;
    }
  return null;
}

/** "to Russia" behind the noun phrase; "" when no plain phrase stands there. */
export function placeBehind({ end }: AskedThing, told: Told): string {
  // "700 jobs out of 11,400 go"
  if (told.tokens[end]?.lower === 'out') return '';
  return PREPOSITIONS.has(told.tokens[end]?.lower ?? '') ? objectWords(told, end, told.tokens.length) : '';
}
