import type { ReadStatement } from '../../../reading/types';
import type { TermedSentence } from '../../sentence-terms';
import { ADVERBS, DETERMINERS, FORMS_OF_BE, HELPERS, JOINING, PREPOSITIONS } from '../question-words';
import { verbOf } from '../verb-forms';
import type { Told } from './question-clause';

/** Whether a value is the whole that another is a part of, "650 of Brightwell's 11,400 posts would go": what happens to the part is not told of it. */
export function isWhole(opening: number, { tokens, statements }: Told): boolean {
  const of = tokens.findLastIndex(({ lower }, at) => at < opening && lower === 'of');
  return opening - of <= LONGEST_WHOLE && statements.some(({ kind, endToken }) => kind === 'count' && endToken === of);
}
/** "of the region's" */
const LONGEST_WHOLE = 4;

/** Whether another date stands between a verb and a date: "is planned for 5 November and the final vote for 10 December": the verb is the first date's. */
export const hasDateBetween = (from: number, to: number, { tokens, statements }: Told): boolean =>
  statements.some(
    ({ kind, firstToken, endToken }) =>
      kind === 'date' &&
      firstToken >= from &&
      endToken < to &&
      tokens.slice(endToken, to).some(({ lower }) => lower === 'and' || lower === ','),
  );

/** Whether what happens at a token is told of others than the value: "4,000 casualties, including 400 dead", "75,000 maloti to the families of the dead". */
export function isOfOthers(
  at: number,
  { endToken, phraseEnd, head }: ReadStatement,
  { statements, sentence }: TermedSentence,
): boolean {
  const isBetween = statements.some(({ firstToken }) => firstToken >= Math.max(endToken, phraseEnd) && firstToken < at);
  const next = sentence.tokens[endToken];
  const hasNounOfItsOwn =
    head === null && next?.kind === 'word' && /^\p{Ll}+$/u.test(next.text) && isPlainNoun(next.lower);
  // "4,000 casualties" are not killed by being called so
  const isNoun = at >= endToken && at < phraseEnd;
  return (isBetween && at > endToken) || hasNounOfItsOwn || isNoun;
}
const isPlainNoun = (lower: string): boolean =>
  ![PREPOSITIONS, HELPERS, FORMS_OF_BE, JOINING, ADVERBS, DETERMINERS].some((table) => table.has(lower)) &&
  !/^(?:and|or|more|others?|people)$/u.test(lower) &&
  !/(?:ed|ing|en)$/u.test(lower) &&
  verbOf(lower) === null;
