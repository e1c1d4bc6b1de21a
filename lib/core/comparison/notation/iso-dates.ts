/** How exactly a date is known. */
type Precision = 'day' | 'month' | 'year';

/** A day, month or year as days since 1 January 1970, first and last day. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
  readonly precision: Precision;
}

/** A date or an interval, as a statement's `iso` gives it. */
export interface DateSpan {
  readonly from: DaySpan;
  readonly to: DaySpan;
}

const dayMs = 86_400_000;
/** e.g. `2024-06-19`, `2024-06`, `2024`; a time of day is left aside */
const isoDate = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?:T.*)?$/;

const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayMs;

/** The day, month or year that an ISO 8601 date names; `null` if it is none, or none that exists. */
export function findDaySpan(iso: string | null): DaySpan | null {
  const parts = iso === null ? undefined : isoDate.exec(iso.trim())?.groups;
  if (!parts) return null;
  const year = Number(parts.year);
  if (year < 100) return null; // `Date.UTC` would take it for 19xx
  if (parts.month === undefined) {
    return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), precision: 'year' };
  }
  const month = Number(parts.month);
  if (month < 1 || month > 12) return null;
  const lastOfMonth = dayNumber(year, month + 1, 0);
  if (parts.day === undefined) return { first: dayNumber(year, month, 1), last: lastOfMonth, precision: 'month' };
  const day = dayNumber(year, month, Number(parts.day));
  if (day < dayNumber(year, month, 1) || day > lastOfMonth) return null;
  return { first: day, last: day, precision: 'day' };
}

/** The date or interval (`2023-08/2024-01`) that a value's `iso` names; `null` if it cannot be read. */
export function findDateSpan(iso: string | null): DateSpan | null {
  if (iso === null) return null;
  const [start = '', end] = iso.split('/', 2);
  const from = findDaySpan(start);
  const to = end === undefined ? from : findDaySpan(end);
  return from && to && to.last >= from.first ? { from, to } : null;
}

/** The year of a date, `null` if it cannot be read. */
export function findYear(iso: string | null): number | null {
  const span = findDateSpan(iso);
  return span && new Date(span.from.first * dayMs).getUTCFullYear();
}

/** A day number as a date for `Intl`, at UTC midnight. */
export const dateOfDay = (day: number): Date => new Date(day * dayMs);
