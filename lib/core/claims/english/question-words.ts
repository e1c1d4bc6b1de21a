/** Marks that end a clause. */
export const CLAUSE_END: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  '!',
  '?',
  '(',
  ')',
  '[',
  ']',
  '"',
  '\u201c',
  '\u201d',
  '\u2013',
  '\u2014',
  '\u2022',
]);
/** Words that join another clause. */
export const JOINING: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'while',
  'whereas',
  'although',
  'but',
  'because',
  'and',
  'after',
  'before',
  'as',
  'said',
  'says',
  'saying',
  'reported',
]);
/** What follows an apposition when its noun phrase goes on: "soldiers, including officers, have been sent". */
export const PAST_HELPERS: ReadonlySet<string> = new Set(['have', 'has', 'had', 'were', 'was', 'are', 'is', 'will']);
