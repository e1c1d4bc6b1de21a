import type { Token } from '../../types';
import { type CalendarDate, daysInMonth, isoDay, yearOfDay } from '../calendar/calendar';
import { type DateContext, dateRule, type FoundDate } from '../calendar/date-rule';
import { dayAt, lowerAt, monthAt, type Piece, weekdayAt, yearBehind } from '../calendar/date-words';
import { viewAt } from '../calendar/looking-ahead';
import { CUE } from '../cues';
import { DAYS_OF_EVENTS, EVENT_WORDS } from '../lexicons/date-words';

interface DayAndMonth {
  readonly month: number;
  readonly day: number;
  /** Last day of `18-19 June`; null when it is one day. */
  readonly lastDay: number | null;
  readonly end: number;
}

/** `19`, `18-19`, `18 and 19`, `18 to 19` */
function daysAt(tokens: readonly Token[], at: number): { first: Piece; last: Piece | null } | null {
  const first = dayAt(tokens, at);
  if (first === null) return null;
  const joint = lowerAt(tokens, first.end);
  const last =
    joint === '-' || joint === 'to' || joint === 'and' || joint === '/' ? dayAt(tokens, first.end + 1) : null;
  return { first, last: last !== null && last.value > first.value ? last : null };
}

/** `19 June`, `19th of June`, `18-19 June` */
function dayBeforeMonth(tokens: readonly Token[], at: number): DayAndMonth | null {
  const days = daysAt(tokens, at);
  if (days === null) return null;
  const lastDay = days.last ?? days.first;
  const month = monthAt(tokens, lowerAt(tokens, lastDay.end) === 'of' ? lastDay.end + 1 : lastDay.end);
  if (month === null || tokens[at - 1]?.text === '.') return null;
  return { month: month.value, day: days.first.value, lastDay: days.last?.value ?? null, end: month.end };
}

/** `June 19`, `Sept. 3-5`, `June 19th` */
function monthBeforeDay(tokens: readonly Token[], at: number): DayAndMonth | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const days = daysAt(tokens, lowerAt(tokens, month.end) === 'the' ? month.end + 1 : month.end);
  if (days === null) return null;
  // "June 10 and 12 others": a second day needs the sentence or a year behind it
  const joined = days.last !== null && lowerAt(tokens, days.first.end) === 'and';
  const last = joined && tokens[days.last?.end ?? 0]?.kind === 'word' ? null : days.last;
  return { month: month.value, day: days.first.value, lastDay: last?.value ?? null, end: (last ?? days.first).end };
}

/** `Wednesday, `, `Thu. ` before a day and month: the piece ends where these begin. */
function weekdayBefore(tokens: readonly Token[], at: number): Piece | null {
  const weekday = weekdayAt(tokens, at);
  if (weekday === null) return null;
  const comma = lowerAt(tokens, weekday.end) === ',' ? weekday.end + 1 : weekday.end;
  return { value: weekday.value, end: lowerAt(tokens, comma) === 'the' ? comma + 1 : comma };
}

const YEAR_WORDS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);

/** `last year`, `this year` behind a day and month, in years from the article's. */
function yearWordAt(tokens: readonly Token[], at: number): Piece | null {
  const by = YEAR_WORDS.get(lowerAt(tokens, at));
  const word = lowerAt(tokens, at + 1);
  if (by === undefined || word !== 'year') return null;
  return { value: by, end: at + 2 };
}

function yearOf({ tokens, page }: DateContext, first: number, date: DayAndMonth, weekday: Piece | null): Piece | null {
  const said = yearBehind(tokens, date.end);
  if (said !== null) return said;
  const word = page === null ? null : yearWordAt(tokens, date.end);
  if (word !== null && page !== null) return { value: page.year + word.value, end: word.end };
  const event = DAYS_OF_EVENTS.get(`${date.month}-${date.day}`);
  if (event !== undefined && EVENT_WORDS.has(lowerAt(tokens, date.end))) return { value: event, end: date.end };
  // "last June 19": never the one to come
  const isLast = /^(?:last|since)$/.test(lowerAt(tokens, first - 1));
  if (isLast && page !== null) return { value: lastYearOf(date, page), end: date.end };
  const direction = viewAt(tokens, first, date.end);
  const year = yearOfDay({ month: date.month, day: date.day, weekday: weekday?.value ?? null }, page, direction);
  return year === null ? null : { value: year, end: date.end };
}

/** The year of the latest such day before the article's. */
function lastYearOf({ month, day }: DayAndMonth, page: CalendarDate): number {
  const isOver = month < (page.month ?? 13) || (month === page.month && day <= (page.day ?? 31));
  return isOver ? page.year : page.year - 1;
}

/** Days of a month, with or without weekday and year: `Wednesday, 19 June`, `June 19, 2024`, `18-19 June`, `Sept. 3-5`. */
export const fullDate = dateRule({
  name: 'full-date',
  cue: CUE.month,
  isCue: (token) =>
    token.kind === 'number' || token.lower === 'first' || (token.kind === 'word' && token.text[0] !== token.lower[0]),
  parse(context, at): FoundDate | null {
    const { tokens } = context;
    const weekday = weekdayBefore(tokens, at);
    const from = weekday?.end ?? at;
    const date = dayBeforeMonth(tokens, from) ?? monthBeforeDay(tokens, from);
    if (date === null) return null;
    const year = yearOf(context, at, date, weekday);
    if (year === null) return { first: at, end: date.end, iso: null };
    if (Math.max(date.day, date.lastDay ?? 0) > daysInMonth(year.value, date.month))
      return { first: at, end: year.end, iso: null };
    const start = isoDay(year.value, date.month, date.day);
    const iso = date.lastDay === null ? start : `${start}/${isoDay(year.value, date.month, date.lastDay)}`;
    return { first: at, end: year.end, iso };
  },
});
