/** First and last day, `2024-06-19`, of a stretch of time. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const DAY_MS = 86_400_000;

const lastDayOfMonth = (month: string): string => {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return `${month}-${String(new Date(Date.UTC(year, at, 0)).getUTCDate()).padStart(2, '0')}`;
};

// `2024-06-19`, `2024-06`, `2024`
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** The days that an ISO date, month, year, or interval covers; null for clock times and what is no date. */
export function daysOf(iso: string | null): Days | null {
  if (iso === null) return null;
  const [first = '', last = first] = iso.split('/');
  if (!DATE.test(first) || !DATE.test(last)) return null;
  return { from: firstDay(first), to: lastDay(last) };
}

function firstDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? lastDayOfMonth(date) : date;
}

/** Days since 1970. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** Days between two stretches of time; 0 when they touch. */
export function gapInDays(a: Days, b: Days): number {
  return Math.max(0, dayNumber(b.from) - dayNumber(a.to), dayNumber(a.from) - dayNumber(b.to));
}

/** Whether `whole` holds all of `part`. */
export const holdsDays = (whole: Days, part: Days): boolean => whole.from <= part.from && part.to <= whole.to;
