import { isoMonth, yearOfMonth } from '../calendar/calendar';
import { dateRule } from '../calendar/date-rule';
import { isRangeJoint, lowerAt, monthAt, yearBehind } from '../calendar/date-words';
import { directionAt } from '../calendar/looking-ahead';
import { CUE } from '../cues';

/** Stretches of months: `between August and January`, `from August 2023 to January 2024`, `Jan-June`. */
export const monthRange = dateRule({
  name: 'month-range',
  cue: CUE.month,
  isCue: (token) => token.kind === 'word' && token.text[0] !== token.lower[0],
  parse({ tokens, page }, at) {
    const from = monthAt(tokens, at);
    if (from === null) return null;
    const fromYear = yearBehind(tokens, from.end);
    const joint = fromYear?.end ?? from.end;
    const opening = lowerAt(tokens, at - 1);
    const joined = isRangeJoint(tokens[joint]) || (lowerAt(tokens, joint) === 'and' && opening === 'between');
    const to = joined ? monthAt(tokens, joint + 1) : null;
    if (to === null) return null;
    const toYear = yearBehind(tokens, to.end);
    const end = toYear?.end ?? to.end;
    const last = toYear?.value ?? yearOfMonth(to.value, page, directionAt(tokens, at, end));
    if (last === null || (toYear === null && fromYear !== null && fromYear.value > last)) {
      return { first: at, end, iso: null };
    }
    const first = fromYear?.value ?? (from.value <= to.value ? last : last - 1);
    return { first: at, end, iso: `${isoMonth(first, from.value)}/${isoMonth(last, to.value)}` };
  },
});
