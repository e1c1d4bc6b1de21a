import type { Token } from '../../types';
import { type CalendarDate, type Direction, isNearMonth, isoMonth, yearOfMonth } from '../calendar/calendar';
import { dateRule } from '../calendar/date-rule';
import { lowerAt, monthAt, type Piece, yearBehind } from '../calendar/date-words';
import { viewAt } from '../calendar/looking-ahead';
import { CUE } from '../cues';
import { BEFORE_MONTH, EARLY_LATE, LAST_THIS_NEXT } from '../lexicons/date-words';

/** Months that are also verbs, names or adverbs at the start of a sentence. */
const AMBIGUOUS = new Set(['may', 'march', 'mar', 'jan', 'dec', 'sep', 'jun']);

/** `early`, `mid-`, `late` before the month: where the words begin, and which part. */
function partBefore(tokens: readonly Token[], at: number): { first: number; part?: string } {
  const before = lowerAt(tokens, at - 1) === '-' ? at - 2 : at - 1;
  const part = lowerAt(tokens, before);
  return EARLY_LATE.has(part) ? { first: before, part } : { first: at };
}

/** The year behind a month: said, or "last year", or that of a month that follows with one ("June or July 2024"). */
function saidYear(tokens: readonly Token[], end: number, page: CalendarDate | null): Piece | null {
  const year = yearBehind(tokens, end);
  if (year !== null) return year;
  const by = lowerAt(tokens, end + 1) === 'year' ? LAST_THIS_NEXT.get(lowerAt(tokens, end)) : undefined;
  if (by !== undefined && page !== null) return { value: page.year + by, end: end + 2 };
  if (!/^(?:and|or|,|\/)$/.test(lowerAt(tokens, end))) return null;
  const other = monthAt(tokens, end + 1);
  const shared = other === null ? null : yearBehind(tokens, other.end);
  return shared === null ? null : { value: shared.value, end };
}

/** Whether a month's name without year or day is the month: by the word before it, or by what it describes. */
function isMonthByItself(tokens: readonly Token[], first: number, at: number, end: number): boolean {
  if (first < at) return true;
  const before = lowerAt(tokens, at - 1);
  const next = tokens[end];
  if (BEFORE_MONTH.has(before)) return !(next?.kind === 'word' && next.text[0] !== next.lower[0] && before === 'of');
  const name = lowerAt(tokens, at);
  if (AMBIGUOUS.has(name)) return false;
  const isCapitalNext = next?.kind === 'word' && next.text[0] !== next.lower[0] && next.lower !== "'s";
  if (next?.lower === "'s") return true;
  // "an April letter", "Ukraine's surprise August offensive"
  return at > 0 && next?.kind === 'word' && !isCapitalNext && tokens[at - 1]?.kind === 'word';
}

function directionOf(tokens: readonly Token[], span: { first: number; end: number }, isNear: boolean): Direction {
  const before = lowerAt(tokens, span.first - 1);
  if (before === 'last') return 'past';
  if (before === 'next') return 'future';
  const view = viewAt(tokens, span.first, span.end);
  return view ?? (isNear && /^(?:in|for|from|until|by|to|before)$/.test(before) ? 'future' : 'past');
}

/** Months: `June 2024`, `Feb. of 2022`, `in June`, `late June`, `April last year`, `an August incursion`. */
export const month = dateRule({
  name: 'month',
  cue: CUE.month,
  isCue: (token) => token.kind === 'word' && token.text[0] !== token.lower[0],
  parse({ tokens, page }, at) {
    const name = monthAt(tokens, at);
    if (name === null) return null;
    const { first, part } = partBefore(tokens, at);
    const said = saidYear(tokens, name.end, page);
    if (said !== null) return { first, end: said.end, iso: isoMonth(said.value, name.value), part };
    if (!isMonthByItself(tokens, first, at, name.end)) return null;
    const direction = directionOf(tokens, { first, end: name.end }, isNearMonth(name.value, page));
    const isPageMonth = lowerAt(tokens, first - 1) === 'last' && page?.month === name.value;
    const year = yearOfMonth(name.value, page, direction);
    // "last June", said in June, is a year ago
    const iso = year === null ? null : isoMonth(isPageMonth ? year - 1 : year, name.value);
    return { first, end: lowerAt(tokens, name.end - 1) === '.' ? name.end - 1 : name.end, iso, part };
  },
});
