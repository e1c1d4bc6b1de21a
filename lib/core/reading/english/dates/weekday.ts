import { daysOf, isoOfDays, nearWeekday } from '../calendar/calendar';
import { dateRule } from '../calendar/date-rule';
import { lowerAt, weekdayAt } from '../calendar/date-words';
import { directionAt } from '../calendar/looking-ahead';
import { CUE } from '../cues';
import { AFTER_WEEKDAY_IN_NAMES, BEFORE_WEEKDAY_IN_NAMES, DAY_PARTS, EARLY_LATE } from '../lexicons/date-words';

const DAYS_A_WEEK = 7;

/** Weekdays against the article's date: `on Wednesday`, `late Tuesday`, `Thursday morning`, `last Friday`. */
export const weekday = dateRule({
  name: 'weekday',
  cue: CUE.weekday,
  isCue: (token) => token.kind === 'word' && token.lower.endsWith('day') && token.text[0] !== token.lower[0],
  parse({ tokens, page }, at) {
    const day = weekdayAt(tokens, at);
    if (day === null) return null;
    const before = lowerAt(tokens, at - 1);
    const after = lowerAt(tokens, at + 1);
    if (AFTER_WEEKDAY_IN_NAMES.has(after) || (BEFORE_WEEKDAY_IN_NAMES.has(before) && at > 0)) return null;
    if (before === 'every' || before === 'each' || before === 'a' || before === 'any') return null;
    const hasPart = DAY_PARTS.has(after);
    const first = EARLY_LATE.has(before) ? at - 1 : at;
    const end = hasPart ? at + 2 : at + 1;
    const part = first < at ? before : hasPart ? after : undefined;
    const today = daysOf(page);
    if (today === null) return { first, end, iso: null, part };
    const direction = before === 'next' ? 'future' : before === 'last' ? 'past' : directionAt(tokens, first, end);
    const days = nearWeekday(day.value, today, direction);
    // "last Tuesday", said on a Tuesday, is a week ago
    const shift = days === today ? (before === 'last' ? -DAYS_A_WEEK : before === 'next' ? DAYS_A_WEEK : 0) : 0;
    return { first, end, iso: isoOfDays(days + shift), part };
  },
});
