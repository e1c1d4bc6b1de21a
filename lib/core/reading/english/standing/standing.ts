import { changeStatements, statementsBySentence } from '../../statements';
import type { Draft, ReadStatement, Rule, Sentence, Token } from '../../types';
import { PLAN_IN_HEADLINE } from '../lexicons/idiom-words';
import { FORESEEN, STANDING_CUES, TREATIES } from '../lexicons/standing-words';
import { isNegated, standingAfter, standingOfSentence } from './behind';
import { type ClauseStanding, hasAny, lowerAt, PLAIN } from './clause';
import { standingsBefore } from './clause-standing';
import { isProperty } from './properties';

/** What is told of a whole sentence once, for all its statements. */
interface SentenceStandings {
  readonly before: readonly ClauseStanding[];
  /** `Korea to send 3,000 troops`: in a headline "to" and a verb, with no verb before, is a plan; null elsewhere. */
  readonly headlinePlan: ClauseStanding | null;
  readonly tokens: readonly Token[];
  /** Its figures that are no dates. */
  readonly figures: readonly ReadStatement[];
  /** Whether one of them stands behind "to". */
  readonly hasTo: boolean;
  /** The statements of the sentence that are dates to come. */
  readonly datesAhead: readonly ReadStatement[];
}

function headlinePlan({ tokens }: Sentence): ClauseStanding | null {
  if (tokens.at(-1)?.text === '.') return null;
  const to = tokens.findIndex(
    ({ lower }, at) => at > 0 && lower === 'to' && PLAN_IN_HEADLINE.test(tokens[at + 1]?.lower ?? ''),
  );
  const isName = ({ kind, text, lower }: Token) =>
    kind !== 'word' || text[0] !== lower[0] || /^(?:of|and|the|in)$/.test(lower);
  return to > 0 && tokens.slice(0, to).every(isName) ? { standing: 'planned', first: to, end: to + 2 } : null;
}

const standingsOf = (draft: Draft, sentence: Sentence, statements: readonly ReadStatement[]): SentenceStandings => ({
  before: standingsBefore(sentence.tokens),
  headlinePlan: headlinePlan(sentence),
  tokens: sentence.tokens,
  figures: statements.filter(({ kind }) => kind !== 'date'),
  hasTo: statements.some(
    ({ kind, firstToken, phraseFirst }) =>
      kind !== 'date' && lowerAt(sentence.tokens, Math.min(firstToken, phraseFirst) - 1) === 'to',
  ),
  datesAhead: statements.filter(({ kind, iso }) => kind === 'date' && isAhead(iso, draft.date)),
});

/** Between a figure and the day from which it counts there is a preposition, and perhaps what is counted. */
const LONGEST_TO_DATE = 3;

/** "rises to 23 per cent on 1 January": right before a date to come, what is told in the present is a plan. */
function planWithDate({ phraseEnd, endToken }: ReadStatement, known: SentenceStandings): ClauseStanding | null {
  const from = Math.max(phraseEnd, endToken);
  const date = known.datesAhead.find(({ firstToken }) => firstToken > from && firstToken - from <= LONGEST_TO_DATE);
  if (date === undefined) return null;
  const between = known.tokens.slice(from, date.firstToken);
  return between.every(({ lower }) => /^(?:on|from|by|in|until|before|the|as|of|at|starting)$/.test(lower))
    ? { standing: 'planned', first: date.firstToken, end: date.endToken }
    : null;
}

/** The last day that a date may mean is before the article's: nothing of it is a plan. */
function isPast(iso: string | null, page: string | null): boolean {
  if (iso === null || page === null) return false;
  const last = iso.slice(iso.indexOf('/') + 1);
  const width = Math.min(last.length, page.length);
  return last.slice(0, width) < page.slice(0, width);
}

function isAhead(iso: string | null, page: string | null): boolean {
  if (iso === null || page === null) return false;
  const first = iso.includes('/') ? iso.slice(0, iso.indexOf('/')) : iso;
  const width = Math.min(first.length, page.length);
  return first.slice(0, width) > page.slice(0, width);
}

function hedgeStanding(tokens: readonly Token[], { firstToken, phraseFirst }: ReadStatement): ClauseStanding | null {
  for (let at = Math.min(firstToken, phraseFirst) - 1; at < firstToken; at += 1) {
    if (tokens[at]?.lower === 'estimated' || tokens[at]?.lower === 'projected')
      return { standing: 'estimated', first: at, end: at + 1 };
  }
  return null;
}

/** "than the €19.3 billion expected this year": thought, whatever is planned before it. */
function foreseenBehind(tokens: readonly Token[], { endToken, kind }: ReadStatement): ClauseStanding | null {
  const isForeseen =
    kind !== 'date' && FORESEEN.has(lowerAt(tokens, endToken)) && lowerAt(tokens, endToken + 1) !== 'to';
  return isForeseen ? { standing: 'estimated', first: endToken, end: endToken + 1 } : null;
}

/** "will receive 640 pence a share": an offer that was made. */
const isOffer = ({ kind, per }: ReadStatement): boolean => kind === 'money' && per === 'share';

/** "will be raised from 66 to 67": what there is now. */
const isLeft = ({ firstToken, phraseFirst }: ReadStatement, { tokens, hasTo }: SentenceStandings): boolean =>
  hasTo && lowerAt(tokens, Math.min(firstToken, phraseFirst) - 1) === 'from';

/** "would owe a fee of £29m, one per cent of the equity": behind a comma, what is only told of the first figure is no supposition. */
function isBeside(
  { firstToken, phraseFirst }: ReadStatement,
  { standing: told, end }: ClauseStanding,
  { tokens, figures }: SentenceStandings,
): boolean {
  if (told !== 'hypothetical' || end > firstToken) return false;
  const first = Math.min(firstToken, phraseFirst);
  const comma = tokens.findIndex(({ text }, at) => at >= end && at < first && text === ',');
  const hasOther = figures.some((other) => other.firstToken >= end && other.endToken <= comma);
  return hasOther && !/^(?:or|and|to)$/.test(lowerAt(tokens, first - 1));
}

/** "At £6.40 apiece they will fetch": given, whatever is told of it behind. */
function isPremise(
  { firstToken, phraseFirst }: ReadStatement,
  { standing: told, first: telling }: ClauseStanding,
  tokens: readonly Token[],
): boolean {
  const at = Math.min(firstToken, phraseFirst) - 1;
  const opens = at === 0 || /^[,"]$/.test(tokens[at - 1]?.text ?? '');
  return told !== 'reported' && telling >= firstToken && opens && lowerAt(tokens, at) === 'at';
}

/** How far before its verb the treaty may stand. */
const REACH_OF_TREATY = 8;

/** "Under the treaty Ruvia will send 40 tonnes": no draft, and signed as far as the sentence tells. */
function isTerm(tokens: readonly Token[], verb: number): boolean {
  const at = tokens.findIndex(({ lower }, index) => index < verb && TREATIES.has(lower));
  if (at < 0 || verb - at > REACH_OF_TREATY || !/^(?:will|shall|would|is|are)$/.test(lowerAt(tokens, verb)))
    return false;
  return hasAny(tokens, 0, at, new Set(['under'])) && !hasAny(tokens, 0, at, DRAFTS);
}
const DRAFTS = new Set(['draft', 'proposed', 'planned', 'possible', 'any', 'new', 'future']);

function standingOf(
  draft: Draft,
  statement: ReadStatement,
  sentence: Sentence,
  known: SentenceStandings,
): ClauseStanding {
  const { tokens } = sentence;
  const { firstToken, endToken, iso, kind, rule } = statement;
  const hedge = hedgeStanding(tokens, statement) ?? foreseenBehind(tokens, statement);
  if (hedge !== null) return hedge;
  const plan = known.headlinePlan;
  const before = plan !== null && plan.first < firstToken ? plan : (known.before[firstToken] ?? PLAIN);
  if (isProperty(statement, tokens)) return PLAIN;
  const found = [
    () => before,
    () => standingAfter(tokens, endToken),
    () => standingOfSentence(tokens, firstToken, endToken),
  ].reduce((told, next) => (told.standing === 'reported' ? next() : told), PLAIN);
  // "will not sail before 1 April" says when
  const isNotBefore = found.standing === 'denied' && kind === 'date' && lowerAt(tokens, firstToken - 1) === 'before';
  if (isNotBefore && isAhead(iso, draft.date)) return { standing: 'planned', first: firstToken, end: endToken };
  if (found.standing === 'denied' && !isNegated(tokens, found, firstToken)) return PLAIN;
  const thought = found.standing === 'planned' ? standingOfSentence(tokens, firstToken, endToken) : PLAIN;
  if (thought.standing === 'estimated') return thought;
  if (kind !== 'date') {
    if (isBeside(statement, found, known) || isPremise(statement, found, tokens)) return PLAIN;
    if (found.standing === 'planned' && (isTerm(tokens, found.first) || isOffer(statement) || isLeft(statement, known)))
      return PLAIN;
    // "had not left the town in 14 months"
    if (found.standing === 'denied' && tokens[firstToken - 1]?.lower === 'in') return PLAIN;
    return found.standing === 'reported' ? (planWithDate(statement, known) ?? found) : found;
  }
  // "would save 900 million a year from 2030": the year is only when
  if (found.standing === 'hypothetical' && known.figures.length > 0) return PLAIN;
  // "next year's race"
  if (tokens[endToken]?.lower === "'s") return PLAIN;
  // "does not change its 2012 guidance" says nothing against the year
  const deniesDate = found.standing === 'denied' && !STANDING_CUES.has(tokens[found.first]?.lower ?? '');
  if (deniesDate) return PLAIN;
  // "adopted the 2028 budget": the year names the thing
  if (
    rule === 'year' &&
    /^(?:the|its|an?|'s)$/.test(tokens[firstToken - 1]?.lower ?? '') &&
    tokens[endToken]?.kind === 'word'
  )
    return PLAIN;
  // "the budget for 2031"
  if (
    rule === 'year' &&
    /^(?:for|of)$/.test(lowerAt(tokens, firstToken - 1)) &&
    /^(?:budget|budgets)$/.test(lowerAt(tokens, firstToken - 2))
  )
    return PLAIN;
  if (isPast(iso, draft.date) && found.standing !== 'estimated') return PLAIN;
  // "expects completion in June": a day to come is set, not reckoned
  const isSet = found.standing === 'estimated' && /^expect/.test(lowerAt(tokens, found.first));
  return (found.standing === 'reported' || isSet) && isAhead(iso, draft.date)
    ? { standing: 'planned', first: firstToken, end: endToken }
    : found;
}

/** How the text puts each statement: reported, estimated, planned, denied, or supposed, by the words of its own clause. */
export const standing: Rule = {
  name: 'standing',
  apply(draft) {
    const bySentence = new Map<Sentence, SentenceStandings>();
    const statements = statementsBySentence(draft);
    return changeStatements(draft, (statement, sentence) => {
      const known = bySentence.get(sentence) ?? standingsOf(draft, sentence, statements[sentence.index] ?? []);
      bySentence.set(sentence, known);
      const found = standingOf(draft, statement, sentence, known);
      if (found.standing === 'reported') return statement;
      const first = sentence.tokens[found.first];
      const last = sentence.tokens[Math.min(found.end, sentence.tokens.length) - 1];
      const standingWords = first === undefined || last === undefined ? null : draft.text.slice(first.start, last.end);
      return { ...statement, standing: found.standing, standingWords };
    });
  },
};
