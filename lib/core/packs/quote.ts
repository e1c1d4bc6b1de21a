import { plainStretch } from './plain-string';

/** Words around a value that a reader needs to judge it; longer quotes would be the article. */
const LONGEST_QUOTE = 320;

/** A piece of a text around a value. */
export interface Quote {
  readonly quote: string;
  readonly quoteStart: number;
}

/** The sentence of the value, cut at words when it is too long or has markup in it. The value itself is always inside. */
export function quoteAround(
  text: string,
  value: { readonly start: number; readonly end: number },
  sentence: { readonly start: number; readonly end: number },
): Quote {
  const spare = Math.max(0, LONGEST_QUOTE - (value.end - value.start));
  let from = Math.max(sentence.start, value.start - Math.floor(spare / 2));
  let to = Math.min(sentence.end, from + LONGEST_QUOTE);
  from = Math.max(sentence.start, Math.min(from, to - LONGEST_QUOTE));
  if (from > sentence.start) from = nextWord(text, from, value.start);
  if (to < sentence.end) to = lastWord(text, to, value.end);
  ({ from, to } = plainStretch(text, value, from, to));
  while (from < value.start && /\s/u.test(text.charAt(from))) from += 1;
  while (to > value.end && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { quote: text.slice(from, to), quoteStart: from };
}

function nextWord(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/u);
  return space < 0 ? limit : from + space + 1;
}

function lastWord(text: string, to: number, limit: number): number {
  const cut = text.slice(limit, to);
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  return space < 0 ? limit : limit + space;
}
