import type { Token } from '../../../types';
import { FRACTION_CHARACTERS, SCALE_ABBREVIATIONS, SCALES, SMALL_NUMBERS } from '../../lexicons/number-words';
import { letterScale } from './letter-scale';

/** A number and the tokens it takes. */
export interface NumberPhrase {
  readonly value: number;
  readonly end: number;
}

/** `1.6 million` must not become 1600000.0000000002. */
const SIGNIFICANT_DIGITS = 12;
const times = (value: number, factor: number) => Number((value * factor).toPrecision(SIGNIFICANT_DIGITS));

/** The value of one token of digits: "12,000", ".38", "½". */
function digitsValue(token: Token): number {
  return FRACTION_CHARACTERS.get(token.text) ?? Number(token.text.replaceAll(',', ''));
}

const isHyphen = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;

/** The token after an optional hyphen: "15-hundred", "10-million". */
const pastHyphen = (tokens: readonly Token[], at: number) => (isHyphen(tokens, at) ? at + 1 : at);

/** A plural scale behind digits ("5 millions") counts as the scale. */
function scaleOf(lower: string | undefined): number | undefined {
  if (lower === undefined) return undefined;
  return SCALES.get(lower) ?? (lower.endsWith('s') ? SCALES.get(lower.slice(0, -1)) : undefined);
}

/** Scales behind a number, each multiplying: "1.2 hundred thousand", "50 lakh crore". */
function withScales(tokens: readonly Token[], value: number, from: number): NumberPhrase {
  let end = from;
  let scaled = value;
  for (;;) {
    const at = pastHyphen(tokens, end);
    const scale = scaleOf(tokens[at]?.lower);
    if (scale === undefined) return { value: scaled, end };
    scaled = times(scaled, scale);
    end = at + 1;
  }
}

/** `1,00,000`: lakhs are grouped by twos, which the tokens keep apart as `1` `,` `00,000`. */
function lakhGroups(tokens: readonly Token[], at: number): NumberPhrase | null {
  const [head, comma, tail] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (comma?.text !== ',' || !comma.glued || !tail?.glued || !/^\d\d,\d{3}$/.test(tail.text)) return null;
  return /^\d{1,2}$/.test(head?.text ?? '')
    ? { value: Number(`${head?.text}${tail.text.replace(',', '')}`), end: at + 3 }
    : null;
}

/** `3½`, `3 1/2`: what a fraction behind whole digits adds. */
function mixedFraction(tokens: readonly Token[], at: number): NumberPhrase | null {
  const token = tokens[at];
  const character = FRACTION_CHARACTERS.get(token?.text ?? '');
  if (character !== undefined) return { value: character, end: at + 1 };
  const [slash, below] = [tokens[at + 1], tokens[at + 2]];
  if (token?.kind !== 'number' || slash?.text !== '/' || !slash.glued || !below?.glued || below.kind !== 'number')
    return null;
  const share = digitsValue(token) / digitsValue(below);
  return share > 0 && share < 1 && digitsValue(below) <= 16 ? { value: share, end: at + 3 } : null;
}

/** "and a half" behind a number: what it adds. */
function andAHalf(tokens: readonly Token[], at: number): NumberPhrase | null {
  const words = ['and', 'a', 'half'];
  let end = at;
  for (const word of words) {
    end = pastHyphen(tokens, end);
    if (tokens[end]?.lower !== word) return null;
    end += 1;
  }
  return { value: 1 / 2, end };
}

/** `×10^30`, `x 10-3`: the power of ten behind a number. */
function powerOfTen(tokens: readonly Token[], at: number): NumberPhrase | null {
  if (!/^[×x]$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== '10') return null;
  const caret = tokens[at + 2]?.text === '^' ? at + 3 : at + 2;
  const minus = tokens[caret]?.text === '-' && tokens[caret]?.glued;
  const exponent = tokens[minus ? caret + 1 : caret];
  if (exponent?.kind !== 'number' || !exponent.glued || !/^\d{1,2}$/.test(exponent.text)) return null;
  return { value: 10 ** ((minus ? -1 : 1) * Number(exponent.text)), end: caret + (minus ? 2 : 1) };
}

/** The number whose digits start at the token, with fraction and scale. */
function digitsPhrase(tokens: readonly Token[], at: number): NumberPhrase | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const grouped = lakhGroups(tokens, at);
  let { value, end } = grouped ?? { value: digitsValue(token), end: at + 1 };
  // "2-1/2" is two and a half
  const isTied = isHyphen(tokens, end) && tokens[end + 2]?.text === '/';
  const more = mixedFraction(tokens, isTied ? end + 1 : end) ?? andAHalf(tokens, end);
  if (more !== null && Number.isInteger(value)) {
    value += more.value;
    end = more.end;
  }
  const power = powerOfTen(tokens, end);
  if (power !== null) return { value: times(value, power.value), end: power.end };
  const abbreviation = SCALE_ABBREVIATIONS.get(tokens[end]?.lower ?? '');
  if (abbreviation !== undefined) {
    const dot = tokens[end + 1]?.text === '.' && tokens[end + 2] !== undefined ? 1 : 0;
    return { value: times(value, abbreviation), end: end + 1 + dot };
  }
  const letter = letterScale(tokens, at, end, value);
  return letter === null ? withScales(tokens, value, end) : { value: times(value, letter), end: end + 1 };
}

/** "point six" behind a number in words: its digits as a decimal. */
function decimals(tokens: readonly Token[], at: number): NumberPhrase | null {
  let end = pastHyphen(tokens, at);
  if (tokens[end]?.lower !== 'point') return null;
  end += 1;
  let digits = '';
  for (;;) {
    const next = pastHyphen(tokens, end);
    const value = SMALL_NUMBERS.get(tokens[next]?.lower ?? '');
    if (value === undefined) break;
    digits += value;
    end = next + 1;
  }
  return digits === '' ? null : { value: Number(`0.${digits}`), end };
}

const TEN = 10;
const HUNDRED = 100;

/** Whether a number word can follow what was read of the same hundred: "twenty" + "five", not "five" + "twenty". */
function follows(group: number | null, value: number): boolean {
  if (group === null) return true;
  if (value >= TEN) return group % HUNDRED === 0 && group > 0;
  return value > 0 && group % TEN === 0 && (group % HUNDRED === 0 || group % HUNDRED >= 2 * TEN) && group > 0;
}

interface WordState {
  readonly total: number;
  readonly group: number | null;
  readonly end: number;
}

function nextWord(tokens: readonly Token[], state: WordState): WordState | null {
  const hyphened = state.group === null && state.total === 0 ? state.end : pastHyphen(tokens, state.end);
  const isAnd =
    tokens[hyphened]?.lower === 'and' && ((state.group ?? 0) >= HUNDRED || (state.group === null && state.total > 0));
  const at = isAnd ? hyphened + 1 : hyphened;
  const lower = tokens[at]?.lower ?? '';
  const small = SMALL_NUMBERS.get(lower);
  if (small !== undefined) {
    if (!follows(state.group, small)) return null;
    return { total: state.total, group: (state.group ?? 0) + small, end: at + 1 };
  }
  if (isAnd || state.group === null) return null;
  if (lower === 'dozen') return { total: state.total, group: state.group * 12, end: at + 1 };
  const scale = SCALES.get(lower);
  if (scale === undefined) return null;
  if (scale === HUNDRED) return { total: state.total, group: state.group * HUNDRED, end: at + 1 };
  return { total: times(state.total + state.group, scale), group: null, end: at + 1 };
}

/** "a", "an", "half a", "half-a" before a scale or a dozen: the number they stand for. */
function articleNumber(tokens: readonly Token[], at: number): NumberPhrase | null {
  const lower = tokens[at]?.lower;
  const isScaleAt = (end: number) => SCALES.has(tokens[end]?.lower ?? '') || tokens[end]?.lower === 'dozen';
  if ((lower === 'a' || lower === 'an') && isScaleAt(pastHyphen(tokens, at + 1))) return { value: 1, end: at + 1 };
  if (lower !== 'half' && lower !== 'quarter') return null;
  const value = lower === 'half' ? 1 / 2 : 1 / 4;
  const article = pastHyphen(tokens, at + 1);
  if (
    lower === 'quarter' &&
    tokens[article]?.lower === 'of' &&
    tokens[article + 1]?.lower === 'a' &&
    isScaleAt(article + 2)
  ) {
    return { value, end: article + 2 };
  }
  if (tokens[article]?.lower === 'a' && isScaleAt(pastHyphen(tokens, article + 1))) return { value, end: article + 1 };
  return lower === 'half' && tokens[at - 1]?.lower !== 'a' && tokens[at + 1]?.lower === 'dozen'
    ? { value, end: at + 1 }
    : null;
}

/** The number in words that starts at the token. */
function wordsPhrase(tokens: readonly Token[], at: number): NumberPhrase | null {
  const article = articleNumber(tokens, at);
  let state: WordState =
    article === null ? { total: 0, group: null, end: at } : { total: 0, group: article.value, end: article.end };
  if (article !== null) {
    const scaled = nextWord(tokens, state);
    if (scaled === null) return null;
    state = scaled;
  }
  for (let next = nextWord(tokens, state); next !== null; next = nextWord(tokens, state)) state = next;
  if (state.end === at) return null;
  const value = state.total + (state.group ?? 0);
  const more = decimals(tokens, state.end) ?? andAHalf(tokens, state.end);
  // "a million and a half" is half a million more; "two and a half million" is two and a half, a million times
  if (more !== null && state.group === null && state.total >= HUNDRED && article !== null) {
    return { value: value + more.value * state.total, end: more.end };
  }
  return more === null ? withScales(tokens, value, state.end) : withScales(tokens, value + more.value, more.end);
}

/** The number that starts at the token, in digits, words or both; null when none does. */
export function numberAt(tokens: readonly Token[], at: number): NumberPhrase | null {
  return tokens[at]?.kind === 'number' ? digitsPhrase(tokens, at) : wordsPhrase(tokens, at);
}
