import type { Version } from '../claims/types';

/** Up to this length the words are named whole, beyond it by their first and last few. */
const longestWhole = 90;
/** Enough words that the place is one in an article, few enough that a page which changed a word elsewhere is still found. */
const wordsAnEnd = 5;

/**
 * A link to the very words of a version in its article, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/).
 * `null` when the article has no web address.
 */
export function quoteLink(version: Pick<Version, 'url' | 'quote' | 'quoteStart' | 'start' | 'end'>): string | null {
  const link = webLink(version.url);
  if (link === null) return null;
  const [address = link] = link.split(':~:', 1);
  const words = fragmentWords(version);
  if (words === '') return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${words}`;
}

/** An address that may be opened: http and https only, so that no pack can smuggle in a script. `null` for everything else. */
export function webLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

/** `start` or `start,end` for the line of the quote that holds the value. A fragment cannot reach across paragraphs. */
function fragmentWords({
  quote,
  quoteStart,
  start,
  end,
}: Pick<Version, 'quote' | 'quoteStart' | 'start' | 'end'>): string {
  const line = lineAround(quote, start - quoteStart, end - quoteStart)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longestWhole) return escaped(line);
  const words = line.split(' ');
  if (words.length <= 2 * wordsAnEnd) return escaped(line);
  return `${escaped(words.slice(0, wordsAnEnd).join(' '))},${escaped(words.slice(-wordsAnEnd).join(' '))}`;
}

function lineAround(quote: string, start: number, end: number): string {
  const from = quote.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const to = quote.indexOf('\n', Math.max(from, end));
  return quote.slice(from, to < 0 ? quote.length : to);
}

/** `-`, `,` and `&` have a meaning of their own in a text fragment; lone surrogates cannot be encoded at all. */
const escaped = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');
