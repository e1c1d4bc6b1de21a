import type { Version } from '../claims/types';

/** A quote with its value apart, cut to length: `before + value + after` is a piece of the stored quote, letter for letter. */
export interface MarkedQuote {
  readonly before: string;
  readonly value: string;
  readonly after: string;
  /** True where words of the stored quote were left out. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** Longest quote on the card: about five lines of it. */
export const longestQuote = 240;
/** Of what is cut, this share stands before the value: what follows a number says what it counts. */
const shareBefore = 0.5;

/** The words around a version's value. Without a value if its offsets do not lie in the quote. */
export function cutQuote(
  version: Pick<Version, 'quote' | 'quoteStart' | 'start' | 'end'>,
  longest = longestQuote,
): MarkedQuote {
  const { quote } = version;
  const start = version.start - version.quoteStart;
  const end = version.end - version.quoteStart;
  if (!(start >= 0 && end > start && end <= quote.length)) return unmarked(quote, longest);
  const room = Math.max(0, longest - (end - start));
  const before = Math.min(start, Math.max(Math.floor(room * shareBefore), room - (quote.length - end)));
  const after = Math.min(quote.length - end, room - before);
  const from = start - before <= 0 ? 0 : wordStart(quote, start - before, start);
  const to = end + after >= quote.length ? quote.length : wordEnd(quote, end + after, end);
  return {
    before: quote.slice(from, start),
    value: quote.slice(start, end),
    after: quote.slice(end, to),
    isCutBefore: from > 0,
    isCutAfter: to < quote.length,
  };
}

function unmarked(quote: string, longest: number): MarkedQuote {
  const to = quote.length <= longest ? quote.length : wordEnd(quote, longest, 0);
  return { before: quote.slice(0, to), value: '', after: '', isCutBefore: false, isCutAfter: to < quote.length };
}

/** The first word's start at or after `at`; `at` itself in scripts without spaces, but never inside a character. */
function wordStart(text: string, at: number, limit: number): number {
  const space = text.slice(at - 1, limit).search(/\s\S/);
  return space >= 0 ? at + space : wholeCharacter(text, at);
}

/** The last word's end at or before `at`. */
function wordEnd(text: string, at: number, limit: number): number {
  if (/\s/.test(text.charAt(at))) return at;
  const space = text.slice(limit, at).search(/\s\S*$/);
  return space >= 0 ? limit + space : wholeCharacter(text, at);
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const wholeCharacter = (text: string, at: number): number => (isLowSurrogate(text.charCodeAt(at)) ? at - 1 : at);
