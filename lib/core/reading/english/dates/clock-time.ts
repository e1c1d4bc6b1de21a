import type { Token } from '../../types';
import { dateRule } from '../calendar/date-rule';
import { CUE } from '../cues';
import { TIME_ZONES } from '../lexicons/date-words';

const HOURS_A_DAY = 24;

/** The end of a half-of-day mark: `am`, `p.m.`, `o'clock`; the token itself when there is none. */
function halfOfDayEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token !== undefined && /^(?:[ap]\.?m\.?|o'clock)$/.test(token.lower) ? at + 1 : at;
}

function zoneEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token !== undefined && TIME_ZONES.has(token.lower) && token.text !== token.lower) return at + 1;
  return token?.lower === 'local' && tokens[at + 1]?.lower === 'time' ? at + 2 : at;
}

/** `10:30`, `5.30` before "p.m.", `10`: the end of the bare time, or null when the hour is none. */
function bareTimeEnd(tokens: readonly Token[], at: number): number | null {
  const hour = tokens[at];
  if (hour === undefined || !/^\d{1,2}(?:\.\d\d)?$/.test(hour.text) || Number(hour.text) > HOURS_A_DAY) return null;
  const minutes = tokens[at + 2];
  const colon = tokens[at + 1];
  if (colon?.text !== ':' || !colon.glued) return at + 1;
  return minutes?.glued && /^[0-5]\d$/.test(minutes.text) ? at + 3 : null;
}

/** Clock times, kept apart from dates: `7:37 AM`, `10 p.m. ET`, `0737 GMT`, `1353 (1023 GMT)`, `18:52`. */
export const clockTime = dateRule({
  name: 'clock-time',
  cue: CUE.digits,
  kind: 'other',
  isCue: (token) => token.kind === 'number',
  parse({ tokens }, at) {
    const token = tokens[at];
    if (token === undefined || tokens[at - 1]?.text === ':') return null;
    if (/^(?:[01]\d|2[0-3])[0-5]\d$/.test(token.text)) {
      const end = zoneEnd(tokens, at + 1);
      const hours = /^(?:hours|hrs)$/.test(tokens[at + 1]?.lower ?? '');
      const inBrackets = tokens[at + 1]?.text === '(' && zoneEnd(tokens, at + 3) > at + 3;
      return end > at + 1 || hours || inBrackets ? { first: at, end: hours ? at + 2 : end, iso: null } : null;
    }
    const bare = bareTimeEnd(tokens, at);
    if (bare === null) return null;
    const half = halfOfDayEnd(tokens, bare);
    const end = zoneEnd(tokens, half);
    const hasColon = bare > at + 1;
    const next = tokens[bare];
    const glued = next?.glued && (next.kind === 'number' || next.text === ':');
    if (half === bare && !(hasColon && !glued) && !(end > half && next?.lower !== 'local')) return null;
    return { first: at, end, iso: null };
  },
});
