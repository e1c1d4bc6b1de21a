import type { Token } from '../../types';
import {
  type CalendarDate,
  daysOf,
  isoMonth,
  isoOfDays,
  isoYear,
  shiftMonth,
  weekInterval,
} from '../calendar/calendar';
import { dateRule } from '../calendar/date-rule';
import { lowerAt } from '../calendar/date-words';
import { CUE } from '../cues';
import { DAY_PARTS, LAST_THIS_NEXT, RELATIVE_DAYS } from '../lexicons/date-words';

/** The week, month, or year so many from the article's own; `null` without its date, undefined for another word. */
function isoOfPeriod(word: string, by: number, page: CalendarDate | null): string | null | undefined {
  const today = daysOf(page);
  if (word === 'week') return today === null ? null : weekInterval(today, by);
  if (word === 'year') return page === null ? null : isoYear(page.year + by);
  if (word !== 'month') return undefined;
  if (page === null || page.month === null) return null;
  const { year, month } = shiftMonth(page.year, page.month, by);
  return isoMonth(year, month);
}

/** "overnight" as a time, at the end of a clause or before a preposition; not in "an overnight train". */
function isAdverb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return at > 0;
  return next.kind === 'symbol'
    ? !next.glued || next.text !== '-'
    : /^(?:in|on|by|with|after|as|and|into|when)$/.test(next.lower);
}

/** Days told from the article's own: `today`, `yesterday afternoon`, `last night`, `overnight` at the end of a clause. */
export const relativeDay = dateRule({
  name: 'relative-day',
  cue: CUE.dayWord,
  isCue: ({ lower }) => RELATIVE_DAYS.has(lower) || DAY_PARTS.has(lower) || lower === 'overnight',
  parse({ tokens, page }, at) {
    const today = daysOf(page);
    const isoAfter = (days: number) => (today === null ? null : isoOfDays(today + days));
    const word = lowerAt(tokens, at);
    const by = RELATIVE_DAYS.get(word);
    if (by !== undefined) {
      // "USA Today", "Today show": names
      if (tokens[at]?.text !== word && at > 0 && tokens[at - 1]?.kind === 'word') return null;
      const hasPart = DAY_PARTS.has(lowerAt(tokens, at + 1));
      return {
        first: at,
        end: hasPart ? at + 2 : at + 1,
        iso: isoAfter(by),
        part: hasPart ? lowerAt(tokens, at + 1) : undefined,
      };
    }
    if (word === 'overnight') return isAdverb(tokens, at) ? { first: at, end: at + 1, iso: isoAfter(0) } : null;
    const before = lowerAt(tokens, at - 1);
    if (before === 'this' && word !== 'noon') return { first: at - 1, end: at + 1, iso: isoAfter(0), part: word };
    const isTold = lowerAt(tokens, at - 2) !== 'the' && lowerAt(tokens, at + 1) !== 'of';
    return before === 'last' && word === 'night' && isTold
      ? { first: at - 1, end: at + 1, iso: isoAfter(-1), part: word }
      : null;
  },
});

/** Weeks, months, and years told from the article's own: `last week`, `this month`, `next year`, `within the year`. */
export const relativePeriod = dateRule({
  name: 'relative-period',
  cue: CUE.period,
  isCue: ({ lower }) => lower === 'week' || lower === 'month' || lower === 'year',
  parse({ tokens, page }, at) {
    const before = lowerAt(tokens, at - 1);
    const word = lowerAt(tokens, at);
    const isWithin = before === 'the' && lowerAt(tokens, at - 2) === 'within';
    const by = isWithin ? 0 : LAST_THIS_NEXT.get(before);
    // "over the last year" is a stretch of time that ends today
    if (by === undefined || (!isWithin && /^(?:the|a|every|each)$/.test(lowerAt(tokens, at - 2)))) return null;
    const iso = isoOfPeriod(word, by, page);
    return iso === undefined ? null : { first: isWithin ? at - 2 : at - 1, end: at + 1, iso };
  },
});
