import type { Reading, ReadStatement, Token } from '../../../reading/types';
import { daysOf, gapInDays } from '../../dates';
import { isReportDate } from '../../event-frame';
import { stepsFrom } from '../../nearness';
import type { TermedSentence } from '../../sentence-terms';
import type { Vocabulary } from '../../vocabulary';
import { BEFORE_A_DATE, COMPARING_WORDS, FROM_WORDS, UP_TO_WORDS } from '../as-of-words';

/** A date this many steps off says what the value is as of. */
const AS_OF_STEPS = 14;
/** Words between "by" or "since" and its date. */
const MOST_BETWEEN = 4;
/** "Killed on Tuesday", told on Thursday, is Thursday's count; an event further back is told with the count of its own time. */
const FRESH_DAYS = 31;

/** What happens to people once. */
const TOLLS: ReadonlySet<string> = new Set(['+die', '+injure']);

/** What the value is as of: the day that its sentence counts up to, reports on, or tells of from long ago, else the article's date; null when none is known. */
export function asOfOf(
  statement: ReadStatement,
  termed: TermedSentence,
  reading: Pick<Reading, 'date'>,
  vocabulary: Vocabulary,
): string | null {
  if (statement.kind === 'date') return reading.date;
  const steps = stepsFrom(statement, termed);
  const dates = termed.statements
    .filter((other) => other.kind === 'date' && daysOf(other.iso) !== null)
    .map((other) => ({ date: other, steps: steps[other.firstToken] ?? AS_OF_STEPS + 1 }))
    .filter((other) => other.steps <= AS_OF_STEPS && !isCompared(statement, other.date, termed.sentence.tokens))
    .sort((a, b) => a.steps - b.steps)
    .filter(({ date }) => saysAsOf(date, termed, reading.date, vocabulary));
  return dates[0]?.date.iso ?? reading.date;
}

/** "8,120, fewer than in last year's epidemic": the date of what the value is compared with. */
function isCompared({ endToken }: ReadStatement, date: ReadStatement, tokens: readonly Token[]): boolean {
  return tokens.slice(endToken, Math.max(endToken, date.firstToken)).some(({ lower }) => COMPARING_WORDS.has(lower));
}

function saysAsOf(
  date: ReadStatement,
  termed: TermedSentence,
  published: string | null,
  vocabulary: Vocabulary,
): boolean {
  const before = wordBefore(date, termed.sentence.tokens);
  if (FROM_WORDS.has(before)) return false;
  if (UP_TO_WORDS.has(before) || isReportDate(date, termed, vocabulary)) return true;
  // the toll of an old event is that of today
  if (termed.terms.some(({ term }) => TOLLS.has(term))) return false;
  const [told, today] = [daysOf(date.iso), daysOf(published)];
  if (told === null || today === null || told.from > today.to) return true;
  return gapInDays(told, today) > FRESH_DAYS;
}

/** The word that governs a date: "by" in "by the end of June". */
function wordBefore({ firstToken }: ReadStatement, tokens: readonly Token[]): string {
  for (let at = firstToken - 1; at >= 0 && at >= firstToken - MOST_BETWEEN - 1; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (UP_TO_WORDS.has(lower) && lower !== 'of') return lower;
    if (lower === 'of' && tokens[at - 1]?.lower === 'as') return lower;
    if (FROM_WORDS.has(lower) || !BEFORE_A_DATE.has(lower)) return lower;
  }
  return '';
}
