/** A day, month, or year of the calendar, as far as it is known. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12, or null when only the year is known. */
  readonly month: number | null;
  /** 1 to 31, or null when only the month is known. */
  readonly day: number | null;
}

/** Which way to look for a date that the text leaves open: `past` is the nearest one not after the article's date. */
export type Direction = 'past' | 'future';

const DAY_MS = 86_400_000;
const MONTHS_A_YEAR = 12;
const DAYS_A_WEEK = 7;
/** Nobody says "in May" in June and means eleven months on; beyond this the past one is meant after all. */
const FARTHEST_MONTHS_AHEAD = 9;
/** A day of the month without a year is the coming one when it is so near. */
const SOON_DAYS = 45;
/** "Friday, 1 March" without a year: how many years are tried for one in which the weekday fits. */
const YEARS_TRIED_FOR_WEEKDAY = 12;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** Days since 1970 of a full date. */
function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** Monday is 1, Sunday is 7. */
function weekdayOf(days: number): number {
  return ((((days + 3) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK) + 1;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export const isoYear = (year: number) => pad(year, 4);
export const isoMonth = (year: number, month: number) => `${pad(year, 4)}-${pad(month, 2)}`;
export const isoDay = (year: number, month: number, day: number) => `${isoMonth(year, month)}-${pad(day, 2)}`;

/** ISO date of a day number. */
export function isoOfDays(days: number): string {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

/** `2024-06-19`, `2024-06` or `2024` as a date; null for anything else. */
export function parseCalendarDate(iso: string | null): CalendarDate | null {
  const match = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?/.exec(iso ?? '');
  if (match === null) return null;
  const { year, month, day } = match.groups ?? {};
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** The day number of a date that is known to the day, else null. */
export function daysOf(date: CalendarDate | null): number | null {
  if (date === null || date.month === null || date.day === null) return null;
  return dayNumber(date.year, date.month, date.day);
}

/** The year of a month that the text names without one; null when the article has no date. */
export function yearOfMonth(month: number, page: CalendarDate | null, direction: Direction): number | null {
  if (page === null) return null;
  if (page.month === null || month === page.month) return page.year;
  if (direction === 'past') return month < page.month ? page.year : page.year - 1;
  const ahead = (month - page.month + MONTHS_A_YEAR) % MONTHS_A_YEAR;
  if (ahead > FARTHEST_MONTHS_AHEAD) return month < page.month ? page.year : page.year - 1;
  return month > page.month ? page.year : page.year + 1;
}

/** A day and month without a year, and the weekday when it is said. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

/**
 * The year of a day that the text names without one, by the weekday too when one is said; null when it cannot be told.
 * A day that comes within weeks is the next one, whatever the verb ("named 14 May", "announced a march on 16 October"):
 * of a day nearly a year back the year would be said.
 */
export function yearOfDay(date: DayOfYear, page: CalendarDate | null, direction: Direction | null): number | null {
  const { month, day, weekday } = date;
  const isAhead = direction === 'future' || isSoon(date, page);
  const byMonth = yearOfMonth(month, page, isAhead ? 'future' : 'past');
  if (page === null || byMonth === null) return null;
  const isLater = page.month === month && page.day !== null && day > page.day;
  const year = isLater && !isAhead ? byMonth - 1 : byMonth;
  const candidates = Array.from({ length: YEARS_TRIED_FOR_WEEKDAY }, (_, tried) => year - tried);
  const fits = (at: number) =>
    day <= daysInMonth(at, month) && (weekday === null || weekdayOf(dayNumber(at, month, day)) === weekday);
  return [year, year + 1, ...candidates].find(fits) ?? (day <= daysInMonth(year, month) ? year : null);
}

function isSoon({ month, day }: DayOfYear, page: CalendarDate | null): boolean {
  const today = daysOf(page);
  if (page === null || today === null) return false;
  return [page.year, page.year + 1].some((year) => {
    const ahead = dayNumber(year, month, day) - today;
    return ahead >= 0 && ahead <= SOON_DAYS;
  });
}

/** Months ahead that a month without year or telling verb may lie: "sold for December delivery", in autumn. */
const NEAR_MONTHS = 4;

/** Whether a month comes within the next few, counted from the article's. */
export function isNearMonth(month: number, page: CalendarDate | null): boolean {
  if (page === null || page.month === null) return false;
  const ahead = (month - page.month + MONTHS_A_YEAR) % MONTHS_A_YEAR;
  return ahead > 0 && ahead <= NEAR_MONTHS;
}

/** The day number of a weekday near the article's day; the article's own weekday is that day. */
export function nearWeekday(weekday: number, page: number, direction: Direction): number {
  const behind = (weekdayOf(page) - weekday + DAYS_A_WEEK) % DAYS_A_WEEK;
  if (behind === 0) return page;
  return direction === 'past' ? page - behind : page - behind + DAYS_A_WEEK;
}

/** The week, Monday to Sunday, so many weeks from the one that holds the day. */
export function weekInterval(page: number, weeks: number): string {
  const monday = page - weekdayOf(page) + 1 + weeks * DAYS_A_WEEK;
  return `${isoOfDays(monday)}/${isoOfDays(monday + DAYS_A_WEEK - 1)}`;
}

/** The month so many months from a given one. */
export function shiftMonth(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * MONTHS_A_YEAR + month - 1 + by;
  return { year: Math.floor(index / MONTHS_A_YEAR), month: (index % MONTHS_A_YEAR) + 1 };
}

/** From the first day of one month to the last day of another, as an interval of days. */
export function daysInterval(year: number, firstMonth: number, lastMonth: number): string {
  return `${isoDay(year, firstMonth, 1)}/${isoDay(year, lastMonth, daysInMonth(year, lastMonth))}`;
}
