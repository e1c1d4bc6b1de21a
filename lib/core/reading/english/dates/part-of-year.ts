import type { Token } from '../../types';
import { type CalendarDate, type Direction, daysInterval, isoMonth } from '../calendar/calendar';
import { dateRule } from '../calendar/date-rule';
import { lowerAt, type Piece, yearAt } from '../calendar/date-words';
import { directionAt } from '../calendar/looking-ahead';
import { CUE } from '../cues';
import { LAST_THIS_NEXT, ORDINALS, SEASONS, SPORT_WORDS } from '../lexicons/date-words';

const MONTHS_A_YEAR = 12;
const MONTHS_A_QUARTER = 3;
const QUARTERS = 4;

/** `of 2024`, `of this year`, `of the year`, `2024`, `last year` behind a part of a year. */
function yearOfPart(tokens: readonly Token[], at: number, page: CalendarDate | null): Piece | null {
  const from = lowerAt(tokens, at) === 'of' || lowerAt(tokens, at) === 'in' ? at + 1 : at;
  const said = yearAt(tokens, from);
  if (said !== null) return said;
  const word = lowerAt(tokens, from);
  const by = word === 'the' && from > at ? 0 : LAST_THIS_NEXT.get(word);
  const isYear = lowerAt(tokens, from + 1) === 'year';
  return by !== undefined && isYear && page !== null ? { value: page.year + by, end: from + 2 } : null;
}

const articleBefore = (tokens: readonly Token[], at: number) => (lowerAt(tokens, at - 1) === 'the' ? at - 1 : at);

/** Halves and quarters: `the second half of 2024`, `third quarter of this year`, `in the third quarter`, `Q3 2024`. */
export const halfOrQuarter = dateRule({
  name: 'half-or-quarter',
  cue: CUE.partOfYear,
  isCue: ({ lower }) => lower === 'half' || lower === 'quarter' || lower === 'q',
  parse({ tokens, page }, at) {
    const word = lowerAt(tokens, at);
    const isShort = word === 'q';
    const number = isShort ? Number(lowerAt(tokens, at + 1)) : (ORDINALS.get(lowerAt(tokens, at - 1)) ?? 0);
    const count = word === 'half' ? 2 : QUARTERS;
    const part = number === 5 ? count : number;
    if (!(part >= 1 && part <= count)) return null;
    const months = MONTHS_A_YEAR / count;
    // halves as days, quarters as months
    const [from, to] = [(part - 1) * months + 1, part * months];
    const interval = (year: number) =>
      word === 'half' ? daysInterval(year, from, to) : `${isoMonth(year, from)}/${isoMonth(year, to)}`;
    const behind = isShort ? at + 2 : at + 1;
    const first = isShort ? at : articleBefore(tokens, at - 1);
    const year = yearOfPart(tokens, behind, page);
    if (year !== null) return { first, end: year.end, iso: interval(year.value) };
    const isSport = tokens.some((token) => SPORT_WORDS.has(token.lower));
    if (word !== 'quarter' || isSport || first === at - 1 || number === 5) return null;
    if (page === null || page.month === null) return { first, end: behind, iso: null };
    const pageQuarter = Math.ceil(page.month / MONTHS_A_QUARTER);
    const isAhead = directionAt(tokens, first, behind) === 'future';
    const isPast = !isAhead && part > pageQuarter;
    return {
      first,
      end: behind,
      iso: interval(isPast ? page.year - 1 : isAhead && part < pageQuarter ? page.year + 1 : page.year),
    };
  },
});

/** `the end of the year`, `end of this year`, `the end of 2024`: its last month; `the end of the month`: the month. */
export const endOfYear = dateRule({
  name: 'end-of-year',
  cue: CUE.end,
  isCue: ({ lower }) => lower === 'end',
  parse({ tokens, page }, at) {
    if (lowerAt(tokens, at + 1) !== 'of') return null;
    const first = articleBefore(tokens, at);
    const thisMonth = /^(?:the|this)$/.test(lowerAt(tokens, at + 2)) && lowerAt(tokens, at + 3) === 'month';
    if (thisMonth) return { first, end: at + 4, iso: page?.month ? isoMonth(page.year, page.month) : null };
    const year = yearOfPart(tokens, at + 1, page);
    return year === null ? null : { first, end: year.end, iso: isoMonth(year.value, MONTHS_A_YEAR) };
  },
});

/** "in the spring": the last one that has begun, or the next one; in the terms of "last", "this" and "next". */
function bareSeason(direction: Direction, page: CalendarDate | null, lastMonth: number): number {
  const isThisYear = page?.month !== null && page?.month !== undefined && lastMonth <= page.month;
  if (direction === 'future') return isThisYear ? 1 : 0;
  return isThisYear ? 0 : -1;
}

/** Seasons that are told of one year: `this summer`, `last winter`, `the spring of 2023`, `autumn 2024`. */
export const season = dateRule({
  name: 'season',
  cue: CUE.season,
  isCue: ({ lower }) => SEASONS.has(lower),
  parse({ tokens, page }, at) {
    const months = SEASONS.get(lowerAt(tokens, at));
    if (months === undefined) return null;
    const [firstMonth, lastMonth] = months;
    const interval = (year: number) =>
      `${isoMonth(year, firstMonth)}/${lastMonth > MONTHS_A_YEAR ? isoMonth(year + 1, lastMonth - MONTHS_A_YEAR) : isoMonth(year, lastMonth)}`;
    const said = yearOfPart(tokens, at + 1, page);
    if (said !== null) return { first: at, end: said.end, iso: interval(said.value) };
    const before = lowerAt(tokens, at - 1);
    const isBare = before === 'the' && lowerAt(tokens, at - 2) === 'in' && tokens[at]?.lower !== 'fall';
    const by = isBare ? bareSeason(directionAt(tokens, at, at + 1), page, lastMonth) : LAST_THIS_NEXT.get(before);
    if (by === undefined || (!isBare && lowerAt(tokens, at - 2) === 'the')) return null;
    if (page === null || page.month === null) return { first: at - 1, end: at + 1, iso: null };
    const isOver = page.month > lastMonth;
    const hasBegun = page.month >= firstMonth;
    // "last summer", said in winter or spring, is the summer of the year before; said in autumn, that of this year
    const year =
      by === 0 ? page.year : by < 0 ? (isOver ? page.year : page.year - 1) : hasBegun ? page.year + 1 : page.year;
    return { first: at - 1, end: at + 1, iso: interval(year) };
  },
});
