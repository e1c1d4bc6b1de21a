import { isoDay } from '../calendar/calendar';
import { dateRule } from '../calendar/date-rule';
import { CUE } from '../cues';

const MONTHS_A_YEAR = 12;
const LAST_DAY = 31;

const isDay = (value: number) => value >= 1 && value <= LAST_DAY;
const isMonth = (value: number) => value >= 1 && value <= MONTHS_A_YEAR;

/** `04/05/2024` is open unless one part can only be the day; `19.06.2024` has the day first. */
function isoOfParts(first: number, second: number, year: number, mark: string): string | null {
  const dayFirst = mark === '.' || first > MONTHS_A_YEAR;
  if (dayFirst && isMonth(second)) return isoDay(year, second, first);
  return !dayFirst && second > MONTHS_A_YEAR ? isoDay(year, first, second) : null;
}

/** Dates in digits: `2024-06-19`, `2024/06/19`, `19.06.2024`, `25/12/2024`. */
export const numericDate = dateRule({
  name: 'numeric-date',
  cue: CUE.digits,
  isCue: (token) => token.kind === 'number',
  parse({ tokens }, at) {
    const text = tokens
      .slice(at, at + 5)
      .filter((token, index) => index === 0 || token.glued)
      .map((token) => token.text)
      .join('');
    const endOf = (length: number) => {
      const end =
        tokens.findIndex((token, index) => index >= at && token.end === (tokens[at]?.start ?? 0) + length) + 1;
      return end > at && !(tokens[end]?.glued && tokens[end]?.kind !== 'symbol') ? end : null;
    };
    // e.g. 2024-06-19
    const yearFirst = /^(?<year>[12]\d{3})(?<mark>[-/.])(?<month>\d\d)\k<mark>(?<day>\d\d)(?!\d)/.exec(text);
    if (yearFirst?.groups !== undefined) {
      const { year, month, day } = yearFirst.groups;
      const end = endOf(yearFirst[0].length);
      if (end === null || !isMonth(Number(month)) || !isDay(Number(day))) return null;
      return { first: at, end, iso: isoDay(Number(year), Number(month), Number(day)) };
    }
    // e.g. 19.06.2024
    const yearLast = /^(?<first>\d\d?)(?<mark>[/.])(?<second>\d\d?)\k<mark>(?<year>[12]\d{3})(?!\d)/.exec(text);
    if (yearLast?.groups === undefined) return null;
    const { first, second, year, mark = '' } = yearLast.groups;
    const end = endOf(yearLast[0].length);
    if (end === null || !isDay(Number(first)) || !isDay(Number(second))) return null;
    return { first: at, end, iso: isoOfParts(Number(first), Number(second), Number(year), mark) };
  },
});
