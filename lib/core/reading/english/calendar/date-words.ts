import type { Token } from '../../types';
import { MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicons/date-words';

/** A piece of a date that begins at a token: what it says, and the token behind it. */
export interface Piece {
  readonly value: number;
  readonly end: number;
}

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
const LAST_DAY = 31;

const isCapital = (token: Token | undefined) => token !== undefined && token.text[0] !== token.lower[0];

/** A month's name, full or shortened ("Sept."), with its stop. Lower-case "march" and "may" are verbs. */
export function monthAt(tokens: readonly Token[], at: number): (Piece & { readonly short: boolean }) | null {
  const token = tokens[at];
  if (token === undefined || !isCapital(token)) return null;
  const full = MONTHS.get(token.lower);
  if (full !== undefined) return { value: full, end: at + 1, short: false };
  const short = SHORT_MONTHS.get(token.lower);
  if (short === undefined) return null;
  const stop = tokens[at + 1];
  return { value: short, end: stop?.text === '.' && stop.glued ? at + 2 : at + 1, short: true };
}

/** A weekday's name; shortened ones ("Thu.") with their stop. */
export function weekdayAt(tokens: readonly Token[], at: number): (Piece & { readonly short: boolean }) | null {
  const token = tokens[at];
  if (token === undefined || !isCapital(token)) return null;
  const full = WEEKDAYS.get(token.lower);
  if (full !== undefined) return { value: full, end: at + 1, short: false };
  const short = SHORT_WEEKDAYS.get(token.lower);
  if (short === undefined) return null;
  const stop = tokens[at + 1];
  return { value: short, end: stop?.text === '.' && stop.glued ? at + 2 : at + 1, short: true };
}

/** A day of the month: `19`, `19th`. Nothing glued behind but an ordinal's ending or a dash. */
export function dayAt(tokens: readonly Token[], at: number): Piece | null {
  const token = tokens[at];
  // "the first of April"
  if (token?.lower === 'first' && tokens[at + 1]?.lower === 'of') return { value: 1, end: at + 1 };
  if (token === undefined || !/^\d{1,2}$/.test(token.text)) return null;
  const value = Number(token.text);
  if (value < 1 || value > LAST_DAY) return null;
  const next = tokens[at + 1];
  if (next?.glued && /^(?:st|nd|rd|th)$/.test(next.lower)) return { value, end: at + 2 };
  if (next?.glued && (next.kind === 'word' || next.text === ':' || next.text === '%')) return null;
  return { value, end: at + 1 };
}

/** A year of four digits with nothing glued to it that makes it another number. */
export function yearAt(tokens: readonly Token[], at: number): Piece | null {
  const token = tokens[at];
  if (token === undefined || !/^\d{4}$/.test(token.text)) return null;
  const value = Number(token.text);
  const next = tokens[at + 1];
  if (value < FIRST_YEAR || value > LAST_YEAR) return null;
  const isTime = next?.text === ':' && tokens[at + 2]?.glued;
  if (next?.glued && (next.text === '%' || isTime || (next.kind === 'word' && next.lower !== "'s"))) return null;
  return { value, end: at + 1 };
}

/** The year behind a day or month: `2024`, `, 2024`, `of 2022`. */
export function yearBehind(tokens: readonly Token[], at: number): Piece | null {
  const joint = tokens[at]?.text;
  return yearAt(tokens, joint === ',' || joint === 'of' || joint === 'in' ? at + 1 : at);
}

/** `-` glued or not, "to", "through", "until", and "and": what joins the ends of a range of dates. */
export function isRangeJoint(token: Token | undefined): boolean {
  return token !== undefined && /^(?:-|to|through|until|till)$/.test(token.lower);
}

/** The word before the token, in lower case; empty at the start of the sentence. */
export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
