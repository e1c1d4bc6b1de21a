import type { Rule, Sentence } from '../../types';

/** Shorter lines without a word may be figures beside a heading: "$5.2bn", "2024-06-19". */
const LONGEST_WITHOUT_WORDS = 12;
/** From here on a stretch is longer than nearly all sentences are. */
const LONG = 120;
/** When nearly every third token of such a stretch is a number, it is a table or a list of figures that lost its lines. */
const NUMBERS_IN_TABLE = 0.3;
/** In prose half of the tokens and more stand free; fewer are code, addresses, or encoded data. */
const FREE_IN_PROSE = 0.2;

/** Whether no sentence can be in it: nothing says what the figures count, when, or who says so. */
function isNoProse({ tokens }: Sentence): boolean {
  if (tokens.length <= LONGEST_WITHOUT_WORDS) return false;
  let words = 0;
  let numbers = 0;
  let free = 0;
  for (const { kind, glued } of tokens) {
    if (kind === 'word') words += 1;
    else if (kind === 'number') numbers += 1;
    if (!glued) free += 1;
  }
  if (words === 0) return true;
  if (tokens.length < LONG) return false;
  return numbers >= tokens.length * NUMBERS_IN_TABLE || free < tokens.length * FREE_IN_PROSE;
}

/** Long rows of figures without words, tables that became one line, and encoded data. */
export const noProse: Rule = {
  name: 'no-prose',
  apply(draft) {
    const found = new Set(draft.sentences.filter((one) => one.furniture === null && isNoProse(one)));
    if (found.size === 0) return draft;
    const sentences = draft.sentences.map((one) => (found.has(one) ? { ...one, furniture: 'no-prose' } : one));
    return { ...draft, sentences };
  },
};
