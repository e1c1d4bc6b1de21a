import type { Token } from './types';

/**
 * - number: `12,000`, `1.6`, `.38` (the point only at the start of a word), `½`; a second comma group must have three digits, so `10,12` is two numbers
 * - word: letters with marks, inner apostrophes ("don't") and dotted acronyms ("U.S.", "a.m."); "'s" is a word of its own
 * - symbol: any other character, whole code points
 *
 * `12,000 North Korea's 3bn U.S. don't`
 */
const TOKEN =
  /(?<number>\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|(?<![\d\p{L}])\.\d+|[\u00bc-\u00be\u2150-\u215e])|(?<word>(?:(?<![\p{L}\d])\p{L}\.(?:\p{L}\.)+)|'s(?![\p{L}\d])|[\p{L}\p{M}\u00ad\u200c\u200d]+(?:'(?!s(?![\p{L}\d]))[\p{L}\p{M}]+)*)|\S/gu;

/** The tokens of a stretch of plain text, with offsets into the whole text. */
export function tokensIn(plain: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of plain.slice(start, end).matchAll(TOKEN)) {
    const at = start + match.index;
    const text = match[0];
    const kind = match.groups?.number !== undefined ? 'number' : match.groups?.word !== undefined ? 'word' : 'symbol';
    tokens.push({ start: at, end: at + text.length, text, lower: text.toLowerCase(), kind, glued: at === previousEnd });
    previousEnd = at + text.length;
  }
  return tokens;
}
