import {
  CREDITING_BEFORE,
  HAVING,
  OUTLET_LABELS,
  PUBLICATIONS,
  REPORTERS,
  REPORTING,
  REPORTING_ADVERBS,
} from '../source-words';

/** Words between a credit and the name: "according to the state news agency Interfor", "local media including KTV". */
const MOST_BETWEEN = 3;

// a word with its "'s" apart, or a mark
const PIECE = /[\p{L}\p{N}][\p{L}\p{N}.-]*[\p{L}\p{N}]|[\p{L}\p{N}]|['\u2019]s(?!\p{L})|[^\s]/gu;

interface Piece {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
}

const piecesOf = (text: string): Piece[] =>
  [...text.matchAll(PIECE)].map(({ 0: found, index }) => ({
    text: found,
    lower: found.toLowerCase(),
    start: index,
    end: index + found.length,
  }));

/**
 * The words of a passage that credit an outlet which is known by its name: "Interfor reported", "according to KTV", "a KTV correspondent"; null when it is
 * not named, or only named ("unlike Interfor").
 */
export function outletCredit(passage: string, outlet: string): string | null {
  const name = outlet.replace(/^the /iu, '');
  if (name === '' || !passage.includes(name)) return null;
  const pieces = piecesOf(passage);
  const words = piecesOf(name).map(({ text }) => text);
  for (let first = 0; first + words.length <= pieces.length; first += 1) {
    if (!words.every((word, at) => pieces[first + at]?.text === word)) continue;
    const credit = creditAround(pieces, first, first + words.length);
    if (credit !== null) return passage.slice(pieces[credit.from]?.start, pieces[credit.to]?.end);
  }
  return null;
}

/** First and last piece of the credit; null when the name at `first` is credited with nothing. */
function creditAround(
  pieces: readonly Piece[],
  first: number,
  end: number,
): { readonly from: number; readonly to: number } | null {
  const behind = verbBehind(pieces, end);
  if (behind !== null) return { from: first, to: behind };
  for (let at = first - 1; at >= Math.max(0, first - 1 - MOST_BETWEEN); at -= 1) {
    const { lower, text } = pieces[at] ?? { lower: '', text: '' };
    if (CREDITING_BEFORE.has(lower)) return { from: at, to: end - 1 };
    if (text !== lower || !/^\p{L}/u.test(text)) return null;
  }
  return null;
}

/** The place of "reported" behind "Interfor", "Interfor and KTV", "the Interfor agency"; of "tally" behind "Interfor's"; null when there is none. */
function verbBehind(pieces: readonly Piece[], end: number): number | null {
  let at = end;
  if (pieces[at]?.lower === 'and' && /^\p{Lu}/u.test(pieces[at + 1]?.text ?? '')) at += 2;
  while (isLight(pieces[at]?.lower ?? '')) at += 1;
  const { lower } = pieces[at] ?? { lower: '' };
  const isHad = HAVING.has(lower) && at > end;
  const isOwn = PUBLICATIONS.has(lower) || REPORTERS.has(lower);
  return REPORTING.has(lower) || isHad || isOwn ? at : null;
}

const isLight = (lower: string): boolean =>
  /^(?:['\u2019]s|has|had|have|own)$/u.test(lower) || OUTLET_LABELS.has(lower) || REPORTING_ADVERBS.has(lower);
