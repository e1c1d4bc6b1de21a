import type { Token } from './types';

/**
 * What a token is. ASCII, nearly all of English, is cut by hand below, twice as fast; this stands for the rest.
 * - number: `12,000`, `1.6`, `.38` (the point only at the start of a word), `½`; a second comma group must have three digits, so `10,12` is two numbers
 * - word: letters with marks, inner apostrophes ("don't") and dotted acronyms ("U.S.", "a.m."); "'s" is a word of its own
 * - symbol: any other character, whole code points
 */
const TOKEN =
  /(?<number>\d+(?:,\d{3}(?!\d))*(?:\.\d+)?|(?<![\d\p{L}])\.\d+|[\u00bc-\u00be\u2150-\u215e])|(?<word>(?:(?<![\p{L}\d])\p{L}\.(?:\p{L}\.)+)|'s(?![\p{L}\d])|[\p{L}\p{M}\u00ad\u200c\u200d]+(?:'(?!s(?![\p{L}\d]))[\p{L}\p{M}]+)*)|\S/uy;

const SPACE = 32;
const APOSTROPHE = 39;
const COMMA = 44;
const POINT = 46;
const LAST_ASCII = 127;
const SMALL_S = 115;
const THOUSANDS = 3;

const isDigit = (code: number) => code >= 48 && code <= 57;
const isCapital = (code: number) => code >= 65 && code <= 90;
const isLetter = (code: number) => (code >= 97 && code <= 122) || isCapital(code);

/** One past the ASCII letters that begin at `at`. */
function lettersEnd(plain: string, at: number): number {
  let end = at;
  while (isLetter(plain.charCodeAt(end))) end += 1;
  return end;
}

function digitsEnd(plain: string, at: number): number {
  let end = at;
  while (isDigit(plain.charCodeAt(end))) end += 1;
  return end;
}

/** One past `12,000` or `1.6`. */
function numberEnd(plain: string, at: number): number {
  let end = digitsEnd(plain, at);
  while (plain.charCodeAt(end) === COMMA && digitsEnd(plain, end + 1) === end + 1 + THOUSANDS) end += 1 + THOUSANDS;
  const isDecimal = plain.charCodeAt(end) === POINT && isDigit(plain.charCodeAt(end + 1));
  return isDecimal ? digitsEnd(plain, end + 1) : end;
}

/** One past `U.S.`, or `at` when no dotted acronym begins there. */
function acronymEnd(plain: string, at: number): number {
  let end = at;
  while (isLetter(plain.charCodeAt(end)) && plain.charCodeAt(end + 1) === POINT) end += 2;
  return end - at > 2 ? end : at;
}

/** One past the word, its inner apostrophes included; -1 when it holds letters other than ASCII. */
function wordEnd(plain: string, at: number): number {
  let end = lettersEnd(plain, at);
  while (plain.charCodeAt(end) === APOSTROPHE && isLetter(plain.charCodeAt(end + 1))) {
    const next = lettersEnd(plain, end + 1);
    const isOwner = next === end + 2 && plain.charCodeAt(end + 1) === SMALL_S && !isDigit(plain.charCodeAt(next));
    if (isOwner && !(plain.charCodeAt(next) > LAST_ASCII)) break;
    end = next;
  }
  return plain.charCodeAt(end) > LAST_ASCII ? -1 : end;
}

/** A token of ASCII at `at`: its end and kind; null where the general pattern must look. */
function asciiToken(plain: string, at: number, start: number): { end: number; kind: Token['kind'] } | null {
  const code = plain.charCodeAt(at);
  const before = at > start ? plain.charCodeAt(at - 1) : SPACE;
  if (code > LAST_ASCII || before > LAST_ASCII) return null;
  if (isDigit(code)) return { end: numberEnd(plain, at), kind: 'number' };
  const isFree = !isLetter(before) && !isDigit(before);
  if (isLetter(code)) {
    const acronym = isFree ? acronymEnd(plain, at) : at;
    if (acronym > at) return { end: acronym, kind: 'word' };
    const end = wordEnd(plain, at);
    return end < 0 ? null : { end, kind: 'word' };
  }
  // "'s" and ".38" are rare enough for the pattern
  return code === APOSTROPHE || code === POINT ? null : { end: at + 1, kind: 'symbol' };
}

function anyToken(plain: string, at: number): { end: number; kind: Token['kind'] } | null {
  TOKEN.lastIndex = at;
  const match = TOKEN.exec(plain);
  if (match === null) return null;
  const kind = match.groups?.number !== undefined ? 'number' : match.groups?.word !== undefined ? 'word' : 'symbol';
  return { end: at + match[0].length, kind };
}

/** The tokens of a stretch of plain text, with offsets into the whole text. */
export function tokensIn(plain: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  let at = start;
  while (at < end) {
    if (plain.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    const token = asciiToken(plain, at, start) ?? anyToken(plain, at);
    if (token === null) {
      at += 1;
      continue;
    }
    const text = plain.slice(at, token.end);
    const lower = token.kind === 'word' ? text.toLowerCase() : text;
    tokens.push({ start: at, end: token.end, text, lower, kind: token.kind, glued: at === previousEnd });
    previousEnd = token.end;
    at = token.end;
  }
  return tokens;
}
