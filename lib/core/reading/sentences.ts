import { tokensIn } from './tokens';
import type { Sentence, Token } from './types';

/** What a language knows of stops that do not end a sentence. All in lower case. */
export interface SentenceWords {
  /** BCP 47 tag for the segmenter. */
  readonly tag: string;
  /** Words whose full stop is part of them, without it: `gen`, `st`, `vs`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that stop a sentence unless a number follows: `no`, `jan`. */
  readonly abbreviationsBeforeNumbers: ReadonlySet<string>;
  /** Words that open a new sentence after a dotted acronym: `the`, `but`. */
  readonly openersAfterAcronym: ReadonlySet<string>;
}

/** The longest word before a stop that is looked up. */
const LONGEST_WORD = 25;
const AFTER_STOP = /[\s"')\]]/;
const IN_WORD = /[\p{L}\d.'&-]/u;
const OPENS_WORD = /[\p{L}\d]/u;
/** `U.S`, `a.m`, `J` */
const DOTTED = /^(?:\p{L}\.)*\p{L}$/u;
const FIRST_WORD = /^["'([]*(?<word>[\p{L}\d]+)/u;
const OPENS_LOWER = /^["'([]*\p{Ll}/u;
/** `died. 40`, `hurt." $5` */
const STOP_BEFORE_FIGURE = /[.!?](?<=[\p{L}\d%]{2}.)["')\]]* +(?=["'(]?[$£€]?\d)/gu;
/** In tokens. What is longer is a table or a trap; cut, it costs rules that look around in the sentence no more than text does. */
const LONGEST_SENTENCE = 400;
/** Longer ends of a piece hold no more of its last word than this. */
const TAIL_LENGTH = 32;

/** `Gen. ` at the end of a piece: the last word before its stop, with quotes or brackets behind it allowed; null for other ends. */
function lastWordOf(piece: string): string | null {
  let stop = piece.length - 1;
  while (stop >= 0 && AFTER_STOP.test(piece.charAt(stop))) stop -= 1;
  if (piece.charAt(stop) !== '.') return null;
  let first = stop;
  while (first > 0 && stop - first < LONGEST_WORD && IN_WORD.test(piece.charAt(first - 1))) first -= 1;
  while (first < stop && !OPENS_WORD.test(piece.charAt(first))) first += 1;
  return first < stop ? piece.slice(first, stop) : null;
}

function joins(before: string, after: string, words: SentenceWords): boolean {
  if (OPENS_LOWER.test(after)) return true;
  const last = lastWordOf(before);
  if (last === null) return false;
  const first = FIRST_WORD.exec(after);
  const next = first?.groups?.word?.toLowerCase() ?? '';
  const lower = last.toLowerCase();
  const lastPart = lower.slice(lower.lastIndexOf('-') + 1);
  if (words.abbreviations.has(lastPart)) return true;
  if (words.abbreviationsBeforeNumbers.has(lastPart)) return /^\d/.test(next);
  if (!DOTTED.test(lastPart)) return false;
  // "J. A. Smith": the letter is no article
  const isInitial = next.length === 1 && first !== null && after.charAt(first[0].length) === '.';
  return isInitial || !words.openersAfterAcronym.has(next);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The platform's segmenter takes time that grows with the square of the line's length (seen in Node 20),
 * so a longer line is handed over in stretches of at most this many characters, cut behind a stop.
 */
const STRETCH_LENGTH = 4096;
/** `… that evening. ` at the end of a stretch */
const STOP = /[.!?]["')\]]? /g;

const LOW_SURROGATE = /^[\udc00-\udfff]/;

/** Where a stretch that begins at `from` ends: behind the last stop that it holds, else at its full length, never inside a surrogate pair. */
function stretchEnd(line: string, from: number): number {
  const longest = from + STRETCH_LENGTH;
  if (longest >= line.length) return line.length;
  const stop = [...line.slice(from, longest).matchAll(STOP)].at(-1);
  if (stop) return from + stop.index + stop[0].length;
  return LOW_SURROGATE.test(line.charAt(longest)) ? longest - 1 : longest;
}

/** A stop of any script with more behind it than closing marks: without one, no segmenter finds an end inside the line. */
const INNER_STOP = /[\p{Sentence_Terminal}\u2024\ufe52\uff0e]["')\]\s]*[^"')\]\s]/u;

/** Pieces of a line as the segmenter cuts it, cut again before figures: it takes "… died. 40 were hurt" for one. */
function* piecesOf(line: string, segmenter: Intl.Segmenter): Generator<Span> {
  if (line.length <= STRETCH_LENGTH && !INNER_STOP.test(line)) {
    yield { start: 0, end: line.length };
    return;
  }
  const hasFigures = line.search(STOP_BEFORE_FIGURE) >= 0;
  for (let from = 0; from < line.length; ) {
    const to = stretchEnd(line, from);
    for (const { segment, index } of segmenter.segment(line.slice(from, to))) {
      let start = from + index;
      for (const match of hasFigures ? segment.matchAll(STOP_BEFORE_FIGURE) : []) {
        const end = from + index + match.index + match[0].length;
        yield { start, end };
        start = end;
      }
      yield { start, end: from + index + segment.length };
    }
    from = to;
  }
}

/** Spans of the pieces of one line that are sentences, as offsets into the line. */
function sentenceSpans(line: string, segmenter: Intl.Segmenter, words: SentenceWords): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of piecesOf(line, segmenter)) {
    const last = spans.at(-1);
    const tail = last === undefined ? '' : line.slice(Math.max(last.start, last.end - TAIL_LENGTH), last.end);
    if (last !== undefined && joins(tail, line.slice(start, start + TAIL_LENGTH), words)) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** The span without white space at its ends; empty when there is nothing else. */
function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}

/** The tokens of a sentence, in even pieces when they are more than any real sentence has. */
function pieces(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length <= LONGEST_SENTENCE) return tokens.length === 0 ? [] : [tokens];
  const count = Math.ceil(tokens.length / LONGEST_SENTENCE);
  const size = Math.ceil(tokens.length / count);
  return Array.from({ length: count }, (_, at) => tokens.slice(at * size, (at + 1) * size));
}

/**
 * Sentences of a plain text: each line is a paragraph, each sentence, heading, or list item of it a sentence with its tokens.
 * The segmenter of the platform cuts too often ("Maj. | Gen.", "the U.S. | Navy"); pieces that belong together are joined again.
 */
export function sentencesIn(plain: string, words: SentenceWords): Sentence[] {
  const segmenter = new Intl.Segmenter(words.tag, { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let lineStart = 0;
  while (lineStart <= plain.length) {
    const newline = plain.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? plain.length : newline;
    const line = plain.slice(lineStart, lineEnd);
    if (line === '') {
      lineStart = lineEnd + 1;
      continue;
    }
    const spans = sentenceSpans(line, segmenter, words)
      .map((span) => trimmed(line, span))
      .filter(({ start, end }) => end > start);
    for (const span of spans) {
      const start = lineStart + span.start;
      const end = lineStart + span.end;
      for (const tokens of pieces(tokensIn(plain, start, end))) {
        const first = tokens[0]?.start ?? start;
        const last = tokens.at(-1)?.end ?? end;
        sentences.push({ index: sentences.length, start: first, end: last, tokens, paragraph, furniture: null });
      }
    }
    if (spans.length > 0) paragraph += 1;
    lineStart = lineEnd + 1;
  }
  return sentences;
}
