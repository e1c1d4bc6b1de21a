import { type Days, dayNumber, gapInDays, holdsDays } from './dates';

/** A year more than what is free is as far as can be: another event of the kind. */
const FAR_DAYS = 400;
/** A day and its month are one answer at two precisions; a day and its year may be. */
const LONGEST_MONTH = 31;
const ONLY_IN_PERIOD = 0.3;

/** 0 up to the free days, 1 from far on, by the logarithm between. */
export function logShare(days: number, freeDays: number): number {
  const over = Math.max(0, days - freeDays);
  return Math.min(1, Math.log1p(over / freeDays) / Math.log1p(FAR_DAYS / freeDays));
}

/** 0 for one day or a day in its month, a little for a day in its year, up to 1 for days far apart. */
export function datesApart(a: Days, b: Days): number {
  const longer = Math.max(dayNumber(a.to) - dayNumber(a.from), dayNumber(b.to) - dayNumber(b.from));
  if (holdsDays(a, b) || holdsDays(b, a)) return longer <= LONGEST_MONTH ? 0 : ONLY_IN_PERIOD;
  const ends = Math.min(Math.abs(dayNumber(a.from) - dayNumber(b.from)), Math.abs(dayNumber(a.to) - dayNumber(b.to)));
  return logShare(Math.max(ends, gapInDays(a, b)), 1);
}
