import type { Reading, ReadStatement } from '../reading/types';
import { daysOf } from './dates';
import type { TermedSentence } from './sentence-terms';
import type { EventFrame } from './signature';
import type { Vocabulary } from './vocabulary';

/** A saying word this near before a date makes it the day of the report ("said on Tuesday"). */
const SAYING_REACH = 4;
/** A date this near the front opens its sentence; what follows in so many words is what it is told of. */
const OPENING_TOKENS = 2;
const REPORT_REACH = 12;
/** Places a frame keeps; more are a list of where else. */
const MOST_PLACES = 6;
/** A date this many steps off is still of the value's own clause. */
const CLAUSE_STEPS = 9;

/** Whether a date is the day of a report, not of what is reported. */
export function isReportDate(date: ReadStatement, termed: TermedSentence, vocabulary: Vocabulary): boolean {
  return standsBeside(date, termed, (lower) => vocabulary.isSaying(lower)) || opensReport(date, termed, vocabulary);
}

/** "On Wednesday, the agency indicated that …": the first thing that a sentence's opening date is told of is a report. */
function opensReport(date: ReadStatement, { sentence, terms }: TermedSentence, vocabulary: Vocabulary): boolean {
  if (date.firstToken > OPENING_TOKENS) return false;
  const actions = new Set(terms.filter(({ term }) => term.startsWith('+')).map(({ first }) => first));
  for (let at = date.endToken; at < sentence.tokens.length && at < date.endToken + REPORT_REACH; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || actions.has(at)) return false;
    if (vocabulary.isSaying(token.lower) || vocabulary.isPublishing(token.lower)) return true;
  }
  return false;
}

/** Whether a date is the day when something was made known: no day of another value's event. */
const isDateOfNews = (date: ReadStatement, termed: TermedSentence, vocabulary: Vocabulary): boolean =>
  standsBeside(date, termed, (lower) => vocabulary.isSaying(lower) || vocabulary.isPublishing(lower));

function standsBeside(date: ReadStatement, { sentence }: TermedSentence, is: (lower: string) => boolean): boolean {
  for (let at = date.firstToken - 1; at >= 0 && at >= date.firstToken - SAYING_REACH; at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || /^[,;:"]$/u.test(token.text)) return false;
    if (is(token.lower)) return true;
  }
  const next = sentence.tokens[date.endToken];
  return next !== undefined && next.kind === 'word' && is(next.lower);
}

interface EventTime {
  readonly iso: string;
  readonly sure: EventFrame['sure'];
}

/** The date that the value's event has by its own words; null when only the article's date is known. */
function eventTime(
  statement: ReadStatement,
  steps: readonly number[],
  at: number,
  sentences: readonly TermedSentence[],
  vocabulary: Vocabulary,
): EventTime | null {
  const own = sentences[at];
  if (own === undefined) return null;
  const dates = own.statements
    .filter((other) => other !== statement && other.kind === 'date' && daysOf(other.iso) !== null)
    .filter((other) => !isDateOfNews(other, own, vocabulary))
    .map((other) => ({
      iso: other.iso ?? '',
      steps: Math.min(steps[other.firstToken] ?? 99, steps[other.endToken - 1] ?? 99),
      opens: other.firstToken <= OPENING_TOKENS,
    }))
    .sort((a, b) => a.steps - b.steps);
  const nearest = dates[0];
  if (nearest !== undefined) {
    // "Last year, a quake shook the island, killing nine" tells of one year throughout
    const isOfAll = dates.length === 1 && nearest.opens;
    return { iso: nearest.iso, sure: isOfAll || nearest.steps <= CLAUSE_STEPS ? 'clause' : 'sentence' };
  }
  const opening = own.sentence.tokens.find((token) => token.kind === 'word');
  const before = sentences[at - 1];
  if (opening === undefined || before === undefined || !vocabulary.isPointingBack(opening.lower)) return null;
  const told = before.statements.find(
    (other) => other.kind === 'date' && daysOf(other.iso) !== null && !isDateOfNews(other, before, vocabulary),
  );
  return told?.iso ? { iso: told.iso, sure: 'before' } : null;
}

/** Names of places in the sentence: known ones, and names behind "in", "at", "near". */
function placesIn({ sentence, terms }: TermedSentence, vocabulary: Vocabulary): string[] {
  const places: string[] = [];
  for (const { term, first } of terms) {
    const before = sentence.tokens[first - 1];
    const isPlaced = before !== undefined && vocabulary.isPlacePreposition(before.lower);
    const isKnown = term.startsWith('^') && vocabulary.countryOfPlace(term.slice(1)) !== null;
    if (isKnown || (isPlaced && (term.startsWith('^') || term.startsWith('=')))) places.push(term);
  }
  return places;
}

/** The event that the clause around a value tells of. */
export function eventFrameOf(
  statement: ReadStatement,
  steps: readonly number[],
  sentences: readonly TermedSentence[],
  reading: Pick<Reading, 'date'>,
  vocabulary: Vocabulary,
): EventFrame {
  const own = sentences[statement.sentence];
  const events = (own?.terms ?? [])
    .filter(({ term }) => vocabulary.isEvent(term))
    .sort((a, b) => (steps[a.first] ?? 0) - (steps[b.first] ?? 0));
  const time = eventTime(statement, steps, statement.sentence, sentences, vocabulary);
  const days = daysOf(time?.iso ?? reading.date);
  return {
    type: events[0]?.term ?? null,
    places: own === undefined ? [] : [...new Set(placesIn(own, vocabulary))].slice(0, MOST_PLACES),
    from: days?.from ?? null,
    to: days?.to ?? null,
    sure: time?.sure ?? 'article',
  };
}
