import type { Reading, ReadStatement, Token } from '../../../reading/types';
import type { TermedSentence } from '../../sentence-terms';
import type { Vocabulary } from '../../vocabulary';
import {
  BATCHES,
  EXCLUDING,
  FIRST_WORDS,
  INSIDE_PREPOSITIONS,
  LEAVING_OUT,
  NOT_COUNTING,
  ONLY_WORDS,
  PARTITIVES,
  PHASES,
  PLACE_DETERMINERS,
  SMALL_PLACES,
  STRETCH_ORDINALS,
  STRETCHES,
} from '../scope-words';

/** Words between the value and the words that narrow it ("have been deployed near the border"). */
const REACH_BEHIND = 6;
const QUOTE = /^["'\u2018-\u201f]$/u;
const REACH_BEFORE = 6;
/** Scope words shown to the reader. */
const LONGEST_SCOPE = 8;
/** "a riverside holiday camp": plain words before the noun for a place. */
const MOST_ADJECTIVES = 2;

interface Span {
  readonly first: number;
  readonly end: number;
}

interface Clause {
  readonly tokens: readonly Token[];
  /** First tokens of all values. */
  readonly values: ReadonlySet<number>;
  /** Whether the token is the name of a place below a country. */
  readonly isSmallName: (at: number) => boolean;
  /** Whether "of them from North Korea" begins at the token: those of one nation are a body of their own. */
  readonly isNational: (at: number) => boolean;
}

/** The words that narrow the scope ("near the border", "of them in the province"), exactly as written; null when it is told of the whole. */
export function scopeOf(
  statement: ReadStatement,
  { sentence: { tokens }, statements }: TermedSentence,
  reading: Pick<Reading, 'text' | 'sentences'>,
  vocabulary: Vocabulary,
): string | null {
  if (statement.kind === 'date') return null;
  const clause: Clause = {
    tokens,
    values: new Set(statements.map(({ firstToken }) => firstToken)),
    isSmallName: (at) => isSmallName(at, tokens, reading, vocabulary),
    isNational: (at) => {
      const from = tokens.findIndex(({ lower }, i) => i > at && lower === 'from');
      const lowers = tokens.map(({ lower }) => lower);
      return from === at + 2 && [1, 2].some((step) => vocabulary.phraseAt(lowers, from + step) !== null);
    },
  };
  const span =
    partOfWhole(statement, clause) ??
    partOfNamed(statement, tokens) ??
    partOfNumber(statement, tokens) ??
    withoutPart(statement, tokens) ??
    withoutPartBefore(statement, tokens) ??
    firstPart(statement, tokens) ??
    stretchBehind(statement, tokens) ??
    (hasPlaceOfItsOwn(statement, clause) ? (placeBehind(statement, clause) ?? placeBefore(statement, clause)) : null) ??
    possessor(statement, clause);
  const [from, to] = [tokens[span?.first ?? -1]?.start, tokens[(span?.end ?? 0) - 1]?.end];
  return from === undefined || to === undefined ? null : reading.text.slice(from, to);
}

/** "900 of those who were brought out", "11,000 of them near the border". A share is always of something. */
function partOfWhole(
  { partOf, kind, endToken, phraseEnd }: ReadStatement,
  { tokens, isNational }: Clause,
): Span | null {
  const of = [endToken, phraseEnd].find((at) => tokens[at]?.lower === 'of');
  // "25,000 of us" is a way to say how many we are
  if (kind === 'percent' || tokens[(of ?? 0) + 1]?.lower === 'us') return null;
  const isPart = partOf !== null || PARTITIVES.has(tokens[(of ?? 0) + 1]?.lower ?? '');
  if (!isPart || of === undefined || isNational(of)) return null;
  return cut(of, clauseEnd(of, tokens));
}

/** "11,000 are in the country, of whom 8,000 have reached the region" */
function partOfNamed({ phraseFirst, kind }: ReadStatement, tokens: readonly Token[]): Span | null {
  const isPart =
    kind === 'count' && tokens[phraseFirst - 1]?.lower === 'whom' && tokens[phraseFirst - 2]?.lower === 'of';
  return isPart ? cut(phraseFirst - 2, clauseEnd(phraseFirst, tokens)) : null;
}

/** "excluding the wounded", "not counting officers" */
function withoutPart({ phraseEnd }: ReadStatement, tokens: readonly Token[]): Span | null {
  for (let at = phraseEnd; at < Math.min(tokens.length, phraseEnd + REACH_BEHIND); at += 1) {
    const lower = tokens[at]?.lower ?? '';
    if (EXCLUDING.has(lower) || (lower === 'not' && NOT_COUNTING.has(tokens[at + 1]?.lower ?? '')))
      return cut(at, clauseEnd(at, tokens));
  }
  return null;
}

/** "Not including officers, 700 were taken": said before the value. */
function withoutPartBefore({ phraseFirst, kind }: ReadStatement, tokens: readonly Token[]): Span | null {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const [first, next] = [tokens[0]?.lower ?? '', tokens[1]?.lower ?? ''];
  const leavesOut =
    LEAVING_OUT.has(first) && (first === 'excluding' || (first === 'not' ? NOT_COUNTING.has(next) : next === 'from'));
  return kind === 'count' && leavesOut && comma > 1 && comma < phraseFirst ? cut(0, comma) : null;
}

/** "1,500 of the 11,000 soldiers": so many of a number that is told. */
function partOfNumber({ kind, endToken }: ReadStatement, tokens: readonly Token[]): Span | null {
  const [of, the, number] = [0, 1, 2].map((step) => tokens[endToken + step]);
  const isPart = kind === 'count' && of?.lower === 'of' && the?.lower === 'the' && number?.kind === 'number';
  return isPart ? cut(endToken, clauseEnd(endToken, tokens)) : null;
}

/** "an initial batch of 1,500", "the first contingent comprised 1,500" */
function firstPart({ phraseFirst }: ReadStatement, tokens: readonly Token[]): Span | null {
  const [ordinal, batch, of] = [3, 2, 1].map((back) => tokens[phraseFirst - back]?.lower ?? '');
  const isFirst = COMPRISING.test(of ?? '') && BATCHES.has(batch ?? '') && FIRST_WORDS.has(ordinal ?? '');
  return isFirst ? cut(phraseFirst - 3, phraseFirst - 1) : null;
}

const COMPRISING = /^(?:of|comprise[sd]|number(?:s|ed)|total(?:s|led|ed)|has|had|was|is)$/u;

/** "lost 30 tanks in the first week" */
function stretchBehind({ phraseEnd, kind }: ReadStatement, tokens: readonly Token[]): Span | null {
  const [in_, the, ordinal, time] = [0, 1, 2, 3].map((step) => tokens[phraseEnd + step]?.lower ?? '');
  const isStretch =
    kind === 'count' &&
    /^(?:in|during|within)$/u.test(in_ ?? '') &&
    the === 'the' &&
    STRETCH_ORDINALS.has(ordinal ?? '') &&
    STRETCHES.has(time ?? '');
  return isStretch ? cut(phraseEnd, phraseEnd + 4) : null;
}

/** A time is no shorter for its place, and "in our region 2,900 of the 9,000" tells of 2,900. */
function hasPlaceOfItsOwn({ kind, phraseFirst }: ReadStatement, { tokens, values }: Clause): boolean {
  const [of, the] = [2, 1].map((back) => tokens[phraseFirst - back]?.lower);
  return kind !== 'duration' && !(of === 'of' && the === 'the' && values.has(phraseFirst - 3));
}

function placeBehind({ phraseEnd }: ReadStatement, clause: Clause): Span | null {
  for (let at = phraseEnd; at <= phraseEnd + REACH_BEHIND; at += 1) {
    const token = clause.tokens[at];
    if (token === undefined || (token.kind !== 'word' && !QUOTE.test(token.text))) return null;
    const end = placeEnd(at, clause);
    if (end !== null) return cut(at, end);
  }
  return null;
}

/** "In Rodlau proper 81 homes": a place that opens the clause of the value. */
function placeBefore({ phraseFirst }: ReadStatement, clause: Clause): Span | null {
  const { tokens } = clause;
  for (let at = phraseFirst - 1; at >= 0 && at >= phraseFirst - REACH_BEFORE - LONGEST_SCOPE; at -= 1) {
    const opens =
      at === 0 || /^(?:[,;:("\u201c\u2013\u2014]|and|but|while|just|only)$/u.test(tokens[at - 1]?.lower ?? '');
    if (!opens) continue;
    const end = placeEnd(at, clause);
    if (end === null || end > phraseFirst || phraseFirst - end > REACH_BEFORE) return null;
    const between = tokens.slice(end, phraseFirst);
    const isCut = between.some(({ text }, i) => /^[;:("]$/u.test(text) || (text === ',' && i > 0));
    return isCut ? null : cut(at, end);
  }
  return null;
}

/** "Lakeland's 16 constituencies", "seven of the province's 13 centres" */
function possessor({ phraseFirst, endToken }: ReadStatement, clause: Clause): Span | null {
  const { tokens, values } = clause;
  const mark = phraseFirst - 1;
  if (tokens[mark]?.lower === "'s" && isSmallPlace(mark - 1, clause))
    return cut(tokens[mark - 2]?.lower === 'the' ? mark - 2 : mark - 1, mark + 1);
  if (tokens[endToken]?.lower !== 'of') return null;
  for (let at = endToken + 1; at <= endToken + REACH_BEHIND; at += 1)
    if (tokens[at]?.lower === "'s" && values.has(at + 1) && isSmallPlace(at - 1, clause)) return cut(endToken, at + 1);
  return null;
}

/** One past the phrase of a narrower place that begins with a preposition at `at`; null when there is none. */
function placeEnd(at: number, clause: Clause): number | null {
  const { tokens } = clause;
  if (tokens[at]?.lower === 'from') return onlyFrom(at, tokens);
  if (!INSIDE_PREPOSITIONS.has(tokens[at]?.lower ?? '')) return null;
  let others = 0;
  for (let end = at + 1; end < tokens.length && end - at < LONGEST_SCOPE; end += 1) {
    const token = tokens[end];
    if (token === undefined || token.kind !== 'word') return null;
    if (PHASES.has(token.lower) && end === at + 1) return end + 1;
    if (SMALL_PLACES.has(token.lower) || (others === 0 && clause.isSmallName(end))) return placeTail(end + 1, tokens);
    const isLight = PLACE_DETERMINERS.has(token.lower) || INSIDE_PREPOSITIONS.has(token.lower) || token.lower === "'s";
    if (!isLight && !isName(token)) others += 1;
    if (others > MOST_ADJECTIVES) return null;
  }
  return null;
}

/** "Eighty are from Santa Rita itself": of one place and no other. */
function onlyFrom(from: number, tokens: readonly Token[]): number | null {
  let end = from + 1;
  while (isName(tokens[end])) end += 1;
  return end > from + 1 && ONLY_WORDS.has(tokens[end]?.lower ?? '') ? end + 1 : null;
}

/** Past "of Rodlau", "campground", "alone". */
function placeTail(from: number, tokens: readonly Token[]): number {
  let end = from;
  if (tokens[end]?.lower === 'of') end = ofPlace(end, tokens);
  while (isName(tokens[end]) || SMALL_PLACES.has(tokens[end]?.lower ?? '')) end += 1;
  // "English" is called a town's, and the town has a name: "in the English town of Ostrow"
  if (tokens[end]?.lower === 'of') end = ofPlace(end, tokens);
  if (ONLY_WORDS.has(tokens[end]?.lower ?? '')) end += 1;
  return end;
}

/** Past "of Rodlau", "of the war zone"; `from` itself when no place follows. */
function ofPlace(from: number, tokens: readonly Token[]): number {
  if (isName(tokens[from + 1])) return from + 2;
  for (let at = from + 1; at <= from + MOST_ADJECTIVES + 2; at += 1)
    if (SMALL_PLACES.has(tokens[at]?.lower ?? '')) return at + 1;
  return from;
}

/** A common noun for a small place, or the name of one. */
function isSmallPlace(at: number, { tokens, isSmallName }: Clause): boolean {
  return SMALL_PLACES.has(tokens[at]?.lower ?? '') || isSmallName(at);
}

/** A known place in a country, or a name that the text calls a village, a region, … somewhere. */
function isSmallName(
  at: number,
  tokens: readonly Token[],
  { sentences }: Pick<Reading, 'sentences'>,
  vocabulary: Vocabulary,
): boolean {
  const token = tokens[at];
  if (token === undefined || !isName(token) || vocabulary.isTitle(token.lower)) return false;
  const lowers = tokens.map(({ lower }) => lower);
  if ([at, at - 1].some((first) => vocabulary.phraseAt(lowers, first) !== null)) return false;
  if (vocabulary.countryOfPlace(token.lower) !== null || ONLY_WORDS.has(tokens[at + 1]?.lower ?? '')) return true;
  return sentences.some((sentence) =>
    sentence.tokens.some(({ text }, i) => text === token.text && isCalledSmall(sentence.tokens, i)),
  );
}

/** "the village of Rodlau", "the Lakeland region", "Tende district" */
function isCalledSmall(tokens: readonly Token[], at: number): boolean {
  const isSmall = (index: number) => SMALL_PLACES.has(tokens[index]?.lower ?? '');
  return isSmall(at + 1) || isSmall(at - 1) || (tokens[at - 1]?.lower === 'of' && isSmall(at - 2));
}

const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);

/** Where the clause ends that begins at `from`. */
function clauseEnd(from: number, tokens: readonly Token[]): number {
  let end = from;
  while (end < tokens.length && !/^[,;:.()"\u201d\u2013\u2014!?]$/u.test(tokens[end]?.text ?? '')) end += 1;
  return end;
}

const cut = (first: number, end: number): Span | null =>
  end > first ? { first, end: Math.min(end, first + LONGEST_SCOPE) } : null;
