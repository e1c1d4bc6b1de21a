import type { Reading, ReadStatement, Token } from '../reading/types';
import { actionsOf } from './actions';
import { countedThingOf, hasNationalPart, unique } from './counted-thing';
import { daysOf } from './dates';
import { eventFrameOf, isReportDate } from './event-frame';
import { closenessOf, stepsFrom } from './nearness';
import type { TermedSentence } from './sentence-terms';
import type { Mark, Signature } from './signature';
import type { Vocabulary } from './vocabulary';
import { worthOf } from './worth';

/** Signatures stay small: what is farther off or behind so many others says little. */
const MOST_NEAR = 14;
const MOST_SENTENCE = 24;
const MOST_CONTEXT = 24;
const MOST_ROLE_NAMES = 5;
/** Sentences before and behind that a reader has in mind. */
const CONTEXT_STEPS = [-1, 1, -2];
/** Names this far from the action play no part in it. */
const ROLE_REACH = 12;
/** A narrowing word this close belongs to the value. */
const NARROWING_REACH = 6;
/** "So far" this close is told of the value. */
const RUNNING_REACH = 6;
/** What happens to the counted thing is near it, whatever stands between. */
const ACTION_CLOSENESS = 6;
/** "the two countries": only small numbers are told of like that. */
const LARGEST_DEFINITE = 3;

/** Everything a statement needs around it. */
export interface SigningContext {
  readonly sentences: readonly TermedSentence[];
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
}

/** The signature of a statement; null when no claim can be asked of it (an identifier, a clock time, a date that cannot be told). */
export function signStatement(statement: ReadStatement, context: SigningContext): Signature | null {
  const { sentences, reading, vocabulary } = context;
  const termed = sentences[statement.sentence];
  const dimension = dimensionOf(statement, vocabulary);
  if (termed === undefined || dimension === null) return null;
  const steps = stepsFrom(statement, termed);
  const actions = actionsOf(statement, steps, termed, vocabulary);
  const { thing, told } = countedThingOf(statement, actions.terms[0], context);
  const near = nearTerms(statement, steps, termed, actions.terms[0], told);
  const nearSet = new Set(near.map(([term]) => term));
  const sentence = unique(termed.terms.map(({ term }) => term))
    .filter((term) => !nearSet.has(term))
    .slice(0, MOST_SENTENCE);
  const here = new Set([...nearSet, ...sentence]);
  const roles = rolesOf(actions.at, termed);
  const marks = marksOf(statement, steps, termed, { nations: thing.nations, action: actions.terms[0] }, context);
  return {
    dimension,
    ...thing,
    actions: actions.terms,
    near,
    sentence,
    context: contextTerms(statement.sentence, sentences)
      .filter((term) => !here.has(term))
      .slice(0, MOST_CONTEXT),
    ...roles,
    event: eventFrameOf(statement, steps, sentences, reading, vocabulary),
    per: statement.per,
    marks,
    worth: worthOf(statement, { actions: actions.terms, thing: thing.thing, head: thing.head, marks }),
  };
}

/** What kinds of value answer the same question; null for what is never a claim. */
function dimensionOf({ kind, unit, iso, min, max }: ReadStatement, vocabulary: Vocabulary): string | null {
  switch (kind) {
    case 'other':
      return null;
    case 'date':
      return daysOf(iso) === null ? null : 'date';
    case 'money':
      return `money:${unit ?? ''}`;
    case 'measure':
      return unit === null ? null : (vocabulary.dimensionOf(unit) ?? `measure:${unit}`);
    default:
      return min === null && max === null ? null : kind;
  }
}

function nearTerms(
  statement: ReadStatement,
  steps: readonly number[],
  { terms }: TermedSentence,
  action: string | undefined,
  told: readonly (readonly [string, number])[],
): (readonly [string, number])[] {
  const best = new Map<string, number>(told);
  for (const { term, first, credited } of terms) {
    if (credited || (first >= statement.firstToken && first < statement.endToken)) continue;
    const isAction = term === action;
    const closeness = Math.max(isAction ? ACTION_CLOSENESS : 0, closenessOf(steps[first] ?? Number.POSITIVE_INFINITY));
    if (closeness > (best.get(term) ?? 0)) best.set(term, closeness);
  }
  return [...best].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_NEAR);
}

/** Terms of the sentences around, the nearest sentence first. */
function contextTerms(at: number, sentences: readonly TermedSentence[]): string[] {
  return unique(CONTEXT_STEPS.flatMap((step) => (sentences[at + step]?.terms ?? []).map(({ term }) => term)));
}

function rolesOf(action: number | null, { terms, sentence }: TermedSentence): Pick<Signature, 'before' | 'after'> {
  if (action === null) return { before: [], after: [] };
  const actors = terms.filter(
    ({ term, first, credited }) =>
      !credited &&
      /^[=^]/u.test(term) &&
      Math.abs(first - action) <= ROLE_REACH &&
      first !== action &&
      sentence.tokens[first] !== undefined,
  );
  return {
    before: unique(actors.filter(({ first }) => first < action).map(({ term }) => term)).slice(-MOST_ROLE_NAMES),
    after: unique(actors.filter(({ first }) => first > action).map(({ term }) => term)).slice(0, MOST_ROLE_NAMES),
  };
}

/** "Three were killed and dozens more injured", "At least 41 have perished. A further 60 are missing": all of those, told beside others; not so "killed 170,000 there and thousands more elsewhere". */
function isOfAnotherFate(
  statement: ReadStatement,
  action: string | undefined,
  { sentences, vocabulary }: SigningContext,
): boolean {
  const isCount = ({ kind, firstToken }: ReadStatement) => kind === 'count' && firstToken < statement.firstToken;
  const [here, before] = [sentences[statement.sentence], sentences[statement.sentence - 1]];
  const beside = here?.statements.findLast(isCount);
  const count = beside ?? before?.statements.findLast(({ kind }) => kind === 'count');
  const sentence = beside === undefined ? before : here;
  if (sentence === undefined || count === undefined || action === undefined || !vocabulary.isOfPeople(action))
    return false;
  const [told] = actionsOf(count, stepsFrom(count, sentence), sentence, vocabulary).terms;
  return told !== undefined && told !== action && vocabulary.isOfPeople(told);
}

/** "up from 640 pence", "raised from 20,000 to 40,000": what a value was before it moved. */
function isFormer(
  { kind, phraseFirst }: ReadStatement,
  { sentence: { tokens }, statements }: TermedSentence,
  vocabulary: Vocabulary,
): boolean {
  const wordBefore = (at: number) => tokens[at - 1]?.lower ?? '';
  if (kind === 'date' || kind === 'other' || !vocabulary.isLeaving(wordBefore(phraseFirst))) return false;
  const isReached = (other: ReadStatement) =>
    other.kind === kind && vocabulary.isReaching(wordBefore(other.phraseFirst));
  return vocabulary.isMove(wordBefore(phraseFirst - 1)) || statements.some(isReached);
}

/** "has so far killed 40", "are still missing"; not "the ministry now says", which tells of the ministry. */
function isRunning(tokens: readonly Token[], steps: readonly number[], vocabulary: Vocabulary): boolean {
  const lowers = tokens.map(({ lower }) => lower);
  return lowers.some((_, at) => {
    const distance = steps[at] ?? 0;
    const isNear = distance > 0 && distance <= RUNNING_REACH;
    return isNear && vocabulary.isRunning(lowers, at) && !vocabulary.isSaying(lowers[at + 1] ?? '');
  });
}

function marksOf(
  statement: ReadStatement,
  steps: readonly number[],
  termed: TermedSentence,
  { nations, action }: { readonly nations: readonly string[]; readonly action: string | undefined },
  context: SigningContext,
): Mark[] {
  const { vocabulary } = context;
  const { tokens } = termed.sentence;
  const before = tokens[statement.phraseFirst - 1]?.lower ?? '';
  const first = tokens[statement.phraseFirst]?.lower ?? '';
  const value = tokens[statement.firstToken - 1]?.lower ?? '';
  const isNear = (is: (lower: string) => boolean, reach: number) =>
    tokens.some((token, at) => (steps[at] ?? 0) > 0 && (steps[at] ?? 0) <= reach && is(token.lower));
  const isSmall = (statement.max ?? statement.min ?? 0) <= LARGEST_DEFINITE && statement.kind === 'count';
  const marks: Mark[] = [];
  if (statement.additional && !isOfAnotherFate(statement, action, context)) marks.push('additional');
  // all of one nation's are a whole of their own: "11,000 of them from North Korea"
  if ((statement.partOf !== null && nations.length === 0) || vocabulary.isPartWord(before)) marks.push('part');
  if (statement.standing === 'planned') marks.push('planned');
  if (statement.standing === 'denied') marks.push('denied');
  if (statement.standing === 'hypothetical') marks.push('hypothetical');
  if (isNear(vocabulary.isNegation, 3)) marks.push('negated');
  if (statement.kind !== 'date' && isNear(vocabulary.isLocal, NARROWING_REACH)) marks.push('local');
  const isAsOf = before === 'of' && tokens[statement.phraseFirst - 2]?.lower === 'as';
  // "as of 27 June": the day of what is known, not of what happened
  if (statement.kind === 'date' && (isAsOf || isReportDate(statement, termed, vocabulary))) marks.push('reporting');
  if (statement.kind === 'date' && vocabulary.isSinceWord(before)) marks.push('since');
  // "one of its partners" picks from what is known and answers nothing
  const of = statement.max === 1 && tokens[statement.endToken]?.lower === 'of' ? statement.endToken : null;
  const picked = of === null ? '' : (tokens[of + 1]?.lower ?? '');
  if (isSmall && [before, first, value, picked].some((lower) => vocabulary.isDefinite(lower))) marks.push('definite');
  if (isFormer(statement, termed, vocabulary)) marks.push('former');
  if (statement.kind !== 'date' && isRunning(tokens, steps, vocabulary)) marks.push('running');
  if (nations.length > 1 || hasNationalPart(statement, context)) marks.push('joint');
  const told = tokens.slice(statement.firstToken, statement.endToken);
  if (statement.kind === 'date' && told.every(({ lower }) => vocabulary.isRelativeDay(lower))) marks.push('relative');
  return marks;
}
