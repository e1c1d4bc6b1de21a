import { dateOfDay, findDateSpan } from './notation/iso-dates';
import type { Reader } from './reader';
import { fill } from './words/message';
import { findWord } from './words/words';

/** How far two dates lie apart; `days` is below zero when the second is earlier, 0 when one lies in the other. */
export interface TimeSpan {
  readonly days: number;
  /** The unit of the less exact date: a difference is never told more exactly than its dates. */
  readonly unit: 'day' | 'month' | 'year';
}

const daysAMonth = 365.2425 / 12;
const daysAYear = 365.2425;
/** Up to here days are told one by one, then weeks, months, years: the size at which the coarser unit is off by little. */
const longestInDays = 20;
const longestInWeeks = 60;
const longestInMonths = 730;

/** From one ISO date or interval to another; `null` when one of them is unknown. */
export function spanBetween(from: string | null, to: string | null): TimeSpan | null {
  const [a, b] = [findDateSpan(from), findDateSpan(to)];
  if (!a || !b) return null;
  const precisions = [a.from.precision, b.from.precision];
  const unit = precisions.includes('year') ? 'year' : precisions.includes('month') ? 'month' : 'day';
  const isWithin = a.from.first <= b.to.last && b.from.first <= a.to.last;
  if (isWithin) return { days: 0, unit };
  // Between the ends that face each other: "last week" is as far away as its last day
  const [here, there] = b.to.last < a.from.first ? [a.from, b.to] : [a.to, b.from];
  return { days: startOf(there.first, unit) - startOf(here.first, unit), unit };
}

/** The first day of the month or year that a day is in: November 2025 is twelve years after 2013, not thirteen. */
function startOf(day: number, unit: TimeSpan['unit']): number {
  if (unit === 'day') return day;
  const date = dateOfDay(day);
  const [year, month] = [date.getUTCFullYear(), unit === 'year' ? 0 : date.getUTCMonth()];
  return Math.round(year * daysAYear + month * daysAMonth);
}

/** "nine days earlier", "five months later". */
export function timeApart({ days, unit }: TimeSpan, reader: Reader): string {
  const { earlier, later } = reader.words.time;
  return fill(days < 0 ? earlier : later, { time: lengthText(Math.abs(days), unit, reader) });
}

/** Two weeks, three weeks: shorter to say than their days; one week is seven days to most writers. */
const isFullWeeks = (days: number): boolean => days >= 14 && days % 7 === 0;

function lengthText(days: number, unit: TimeSpan['unit'], reader: Reader): string {
  const { words } = reader;
  const told = (forms: typeof words.time.days, exact: number): string => {
    const n = Math.max(1, Math.round(exact));
    const spelt = findWord(words.time.numbers, String(n)) ?? reader.numberFormat({}).format(n);
    return fill(reader.form(forms, n), { n: spelt });
  };
  if (unit === 'year' || days > longestInMonths) return told(words.time.years, days / daysAYear);
  if (unit === 'month' || days > longestInWeeks) return told(words.time.months, days / daysAMonth);
  if (days > longestInDays || isFullWeeks(days)) return told(words.time.weeks, days / 7);
  return told(words.time.days, days);
}
