import type { Token } from '../../types';
import { isoYear } from '../calendar/calendar';
import { type DateContext, dateRule } from '../calendar/date-rule';
import { isRangeJoint, lowerAt, yearAt } from '../calendar/date-words';
import { CUE } from '../cues';
import { BEFORE_YEAR, BEFORE_YEAR_ADJECTIVE, COUNTED_AFTER_NUMBER, EARLY_LATE } from '../lexicons/date-words';

/** Numbers below and above are not years unless a date says so. */
const FIRST_BARE_YEAR = 1600;
const LAST_BARE_YEAR = 2100;
const YEARS_A_DECADE = 10;
const YEARS_A_CENTURY = 100;

const isBareYear = (value: number) => value >= FIRST_BARE_YEAR && value <= LAST_BARE_YEAR;
const isCapital = (token: Token | undefined) => token?.kind === 'word' && token.text[0] !== token.lower[0];

/** A plural in lower case, which a number before it counts: "2000 soldiers". */
function looksCounted(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || isCapital(token) || token.glued) return false;
  return (
    COUNTED_AFTER_NUMBER.has(token.lower) ||
    (/[^siu]s$/.test(token.lower) && !/^(?:was|has|as|does|says|goes)$/.test(token.lower))
  );
}

/** Prepositions after which a number before a plural counts it: "of 2000 men". "In 2010 elections" is the year. */
const COUNTING = /^(?:of|to|for|by|than|and|or|over|about|around|from|with)$/;

/** A round number before a plural: "the 1800 guests", and not "the 2024 elections". */
const ROUND = 50;
/** "the landmark 2015 deal": how many words may stand between article and year. */
const WORDS_BEFORE_YEAR = 3;

/** Whether an article or owner stands before the token, with lower-case words between them at most. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= WORDS_BEFORE_YEAR; back += 1) {
    const token = tokens[at - back];
    if (token === undefined || token.kind !== 'word') return false;
    if (BEFORE_YEAR_ADJECTIVE.has(token.lower) || token.lower === "'s") return true;
    if (isCapital(token)) return false;
  }
  return false;
}

/** Whether what stands beside the number makes it something else: money, a percentage, a part of a longer number. */
function isOtherNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = lowerAt(tokens, at + 1);
  if (/^(?:%|million|billion|trillion|thousand|percent|dollars|euros|pounds)$/.test(next)) return true;
  if (next === 'per' && lowerAt(tokens, at + 2) === 'cent') return true;
  if (tokens[at]?.glued && before !== undefined && !/^[-(/'"[—]$/.test(before.text)) return true;
  return /^(?:[$£€¥#.]|no)$/.test(before?.lower ?? '');
}

/** Whether the number at `at` is a year, by its neighbours. */
function isYear(context: DateContext, at: number, value: number): boolean {
  const { tokens } = context;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (isOtherNumber(tokens, at)) return false;
  if (isJoined(context, at)) return true;
  if (before === undefined) return next?.kind === 'word' && !(value % ROUND === 0 && looksCounted(next));
  if (BEFORE_YEAR.has(before.lower)) return !(COUNTING.test(before.lower) && looksCounted(next));
  if (before.text === '(' || before.text === '[') return next === undefined || /^[)\],;-]$/.test(next.text);
  return isDescribed(tokens, at) && next?.kind === 'word' && !(value % ROUND === 0 && looksCounted(next));
}

/** Whether a year that was read stands just before: "2012 and 2013", "2019, 2020 and 2021". */
function isJoined({ tokens, taken }: Pick<DateContext, 'tokens' | 'taken'>, at: number): boolean {
  return (
    taken[at - 2] === true &&
    yearAt(tokens, at - 2) !== null &&
    /^(?:and|or|,|-|to|vs|versus)$/.test(lowerAt(tokens, at - 1))
  );
}

/** Years, stretches of them and decades: `in 2022`, `the 1950 war`, `from 2014 to 2022`, `1995-99`, `the 1990s`. */
export const year = dateRule({
  name: 'year',
  cue: CUE.digits,
  isCue: (token) => token.kind === 'number' && token.text.length === 4,
  parse(context, at) {
    const { tokens } = context;
    const token = tokens[at];
    if (token === undefined || !/^\d{4}$/.test(token.text) || !isBareYear(Number(token.text))) return null;
    const value = Number(token.text);
    const next = tokens[at + 1];
    if (next?.glued && next.lower === 's' && value % YEARS_A_DECADE === 0) {
      const last = value % YEARS_A_CENTURY === 0 ? value + YEARS_A_CENTURY - 1 : value + YEARS_A_DECADE - 1;
      const part = EARLY_LATE.has(lowerAt(tokens, at - 1)) ? lowerAt(tokens, at - 1) : undefined;
      return { first: part === undefined ? at : at - 1, end: at + 2, iso: `${isoYear(value)}/${isoYear(last)}`, part };
    }
    if (yearAt(tokens, at) === null) return null;
    const range = rangeFrom(context, at, value);
    if (range !== null) return range;
    if (!isYear(context, at, value)) return null;
    const hyphen = lowerAt(tokens, at - 1) === '-' ? at - 2 : at - 1;
    const part = EARLY_LATE.has(lowerAt(tokens, hyphen)) ? lowerAt(tokens, hyphen) : undefined;
    return { first: part === undefined ? at : hyphen, end: at + 1, iso: isoYear(value), part };
  },
});

/** `2014 to 2022`, `1950-53`, `2014-2022`, `between 2014 and 2022` */
function rangeFrom({ tokens }: DateContext, at: number, from: number) {
  const joint = tokens[at + 1];
  const isBetween = lowerAt(tokens, at - 1) === 'between' && joint?.lower === 'and';
  if (!isRangeJoint(joint) && joint?.text !== '/' && !isBetween) return null;
  const before = lowerAt(tokens, at - 1);
  // "to" alone joins counts too: only after "from" is it certain
  if (joint?.kind === 'word' && !isBetween && before !== 'from') return null;
  if (joint?.kind === 'symbol' && !joint.glued) return null;
  const last = tokens[at + 2];
  if (
    last === undefined ||
    !/^\d{2}(?:\d{2})?$/.test(last.text) ||
    (tokens[at + 3]?.glued && tokens[at + 3]?.kind !== 'symbol')
  )
    return null;
  const isShort = last.text.length === 2;
  const to = isShort ? from - (from % YEARS_A_CENTURY) + Number(last.text) : Number(last.text);
  if (to <= from || !isBareYear(to)) return null;
  return { first: at, end: at + 3, iso: `${isoYear(from)}/${isoYear(to)}` };
}
