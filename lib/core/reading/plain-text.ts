/**
 * Characters that outlets set for looks, and the plain one that rules are written for. One for one, all within the
 * Basic Multilingual Plane, so that every offset into the plain text is an offset into the original.
 * The em dash stays what it is: it parts clauses, the shorter dashes join ranges.
 */
const PLAIN: readonly (readonly [plain: string, fancy: string])[] = [
  ["'", '‘’‚‛′ʼ`´'],
  ['"', '“”„‟«»″'],
  ['-', '\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d'],
  ['—', '\u2015\u2e3a'],
  ['/', '\u2044\u2215\uff0f'],
  [
    ' ',
    '\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff',
  ],
  ['\n', '\r\u2028\u2029\u0085'],
];

const PLAIN_OF = new Map(PLAIN.flatMap(([plain, fancy]) => Array.from(fancy, (mark) => [mark, plain] as const)));
const FANCY = new RegExp(`[${[...PLAIN_OF.keys()].join('')}]`, 'g');

/** The text with quotes, dashes, spaces and line ends made plain, one UTF-16 unit for one: offsets never move. */
export function toPlain(text: string): string {
  return text.replace(FANCY, (mark) => PLAIN_OF.get(mark) ?? mark);
}
