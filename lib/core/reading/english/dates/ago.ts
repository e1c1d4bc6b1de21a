import type { Token } from '../../types';
import { type CalendarDate, daysOf, isoMonth, isoOfDays, isoYear, shiftMonth } from '../calendar/calendar';
import { dateRule } from '../calendar/date-rule';
import { lowerAt } from '../calendar/date-words';
import { CUE } from '../cues';
import { AGO_UNITS, SMALL_NUMBERS } from '../lexicons/date-words';

const MONTHS_A_YEAR = 12;
/** `four and a half years`: tokens between number and unit. */
const HALF = ['and', 'a', 'half'];

/** The number that ends before the token, with its half: `three`, `12`, `four and a half`; null for vague ones ("a few"). */
function numberBefore(tokens: readonly Token[], unit: number): { value: number; first: number } | null {
  const hasHalf = HALF.every((word, index) => lowerAt(tokens, unit - HALF.length + index) === word);
  const at = hasHalf ? unit - HALF.length - 1 : unit - 1;
  const token = tokens[at];
  if (token === undefined) return null;
  const value = /^\d{1,3}$/.test(token.text) ? Number(token.text) : SMALL_NUMBERS.get(token.lower);
  return value === undefined ? null : { value: hasHalf ? value + 0.5 : value, first: at };
}

/** So long before the article: days and weeks to the day, months to the month, years to the year. */
function isoBefore(page: CalendarDate | null, count: number, unit: { days?: number; months?: number }): string | null {
  if (page === null) return null;
  const today = daysOf(page);
  if (unit.days !== undefined) return today === null ? null : isoOfDays(today - Math.round(count * unit.days));
  const months = Math.round(count * (unit.months ?? 0));
  if (page.month === null) return unit.months === 1 ? null : isoYear(page.year - Math.round(months / MONTHS_A_YEAR));
  const { year, month } = shiftMonth(page.year, page.month, -months);
  // "a year ago" is nearer than "four years ago"
  return unit.months === 1 || months === MONTHS_A_YEAR ? isoMonth(year, month) : isoYear(year);
}

/** Times told back from the article's day: `three weeks ago`, `four and a half years ago`, `a year ago`. */
export const ago = dateRule({
  name: 'ago',
  cue: CUE.ago,
  isCue: ({ lower }) => lower === 'ago',
  parse({ tokens, page }, at) {
    const unit = AGO_UNITS.get(lowerAt(tokens, at - 1).replace(/s$/, ''));
    const number = unit === undefined ? null : numberBefore(tokens, at - 1);
    if (unit === undefined || number === null || number.first < 0) return null;
    return { first: number.first, end: at + 1, iso: isoBefore(page, number.value, unit) };
  },
});
