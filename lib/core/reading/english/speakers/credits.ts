import type { Draft, ReadStatement, Sentence, Token } from '../../types';
import { NOUNS_FOR_A_BODY, SENTENCE_OPENERS } from '../lexicons/speaker-words';
import { accordingToIn, citedIn } from './according-to';
import { type Attribution, isEmpty, type SentenceView, type TokenSpan, wordsOf } from './attribution';
import { givenIn } from './given';
import { headlineSource } from './lines';
import { lastFullName, onlyFullName, type People } from './people';
import { saidIn } from './said';
import { openingBody, openingPerson, subjectFor } from './subjects';

/** "Fauzi, an official from the agency,": longer stretches between commas are clauses. */
const LONGEST_EXPLANATION = 16;
/** Characters before a sentence in which a name may stand that its "he" means. */
const REACH_OF_PRONOUN = 400;

/** A credit of a sentence, with the words of who is credited made out. */
export interface Credit {
  readonly attribution: Attribution;
  readonly speaker: string;
  readonly cited: string | null;
}

/** All attributions of a sentence; a "citing" belongs to the one before it, else stands for itself. */
export function attributionsOf(view: SentenceView): readonly Attribution[] {
  const said = [...saidIn(view), ...givenIn(view)];
  const wide = accordingToIn(view);
  const dash = said.length + wide.length === 0 ? headlineSource(view.sentence) : null;
  const all: Attribution[] = [...said, ...wide];
  if (dash !== null) all.push({ who: dash, scope: { first: 0, end: dash.first }, reach: 'wide', cites: null });
  const cites = citedIn(view);
  if (cites === null) return all;
  const owner = all.findLast(({ who }) => !isEmpty(who) && who.first < cites.first) ?? all[0];
  if (owner === undefined) {
    const scope = { first: 0, end: view.sentence.tokens.length };
    return [{ who: cites, scope, reach: 'wide', cites: null }];
  }
  return all.map((one) => (one === owner ? { ...one, cites } : one));
}

/** What stands between commas behind a name and explains it: "an official from the local agency". */
function explanation(draft: Draft, { tokens, ...sentence }: Sentence, { end }: TokenSpan): string {
  if (tokens[end]?.text !== ',') return '';
  const close = tokens.findIndex((token, at) => at > end && /^[,.;"]$/.test(token.text));
  return close < 0 || close - end > LONGEST_EXPLANATION
    ? ''
    : wordsOf(draft, { tokens, ...sentence }, { first: end + 1, end: close });
}

/** Whose words these are in first person: of whoever is quoted, or of the outlet itself. */
const FIRST_PERSON = /^(?:i|we|our|my|us)\b/i;

/** `the company said`, with no company credited before: the name that the sentence opens with. */
function bodyOfSentence(draft: Draft, { sentence, dated }: SentenceView, who: TokenSpan): string | null {
  const { tokens } = sentence;
  const isName = (at: number) =>
    tokens[at]?.kind === 'word' &&
    dated[at] !== true &&
    tokens[at]?.lower !== 'the' &&
    tokens[at]?.text[0] !== tokens[at]?.lower[0] &&
    !SENTENCE_OPENERS.has(tokens[at]?.lower ?? '');
  let first = 0;
  while (first < who.first && !isName(first)) first += 1;
  let end = first;
  while (end < who.first && isName(end)) end += 1;
  return end > first ? wordsOf(draft, sentence, { first, end }) : null;
}

/** "owner Josef Lackner wept as he told the Bell": the one name before "he" in its own sentence; null when there are more. */
function nameInSentence(draft: Draft, { tokens, start }: Sentence, at: number): string | null {
  const end = tokens[at]?.start ?? start;
  return onlyFullName(draft.plain.slice(start, end));
}

/** Who "he" or "she" is when nobody was credited yet: the last full name in the sentences just before. */
function nameBefore(draft: Draft, sentence: Sentence, words: string): string | null {
  if (!/^s?he$/i.test(words)) return null;
  return lastFullName(draft.plain.slice(Math.max(0, sentence.start - REACH_OF_PRONOUN), sentence.start));
}

/** "The building office has finished. It counts 112 houses": the subject of the sentence before, in the same paragraph. */
function subjectBefore(draft: Draft, { index, paragraph }: Sentence, words: string): string | null {
  const before = draft.sentences[index - 1];
  if (before === undefined || before.paragraph !== paragraph || !/^(?:it|they|he|she)$/i.test(words)) return null;
  const span = subjectFor(words.toLowerCase(), before.tokens);
  return span === null ? null : wordsOf(draft, before, span);
}

/** "President Ann Cole has arrived. She says": with whom a sentence before opens in the paragraph, when nobody was credited since. */
function openerBefore(draft: Draft, { index, paragraph }: Sentence, words: string, people: People): string | null {
  const pronoun = words.toLowerCase();
  if (!/^(?:s?he|it)$/.test(pronoun)) return null;
  for (let at = index - 1; at >= 0 && draft.sentences[at]?.paragraph === paragraph; at -= 1) {
    const before = draft.sentences[at];
    if (before === undefined || !people.isSilentSince(at)) return null;
    const span = pronoun === 'it' ? openingBody(before.tokens) : openingPerson(before.tokens);
    if (span !== null) return wordsOf(draft, before, span);
  }
  return null;
}

function speakerOf(draft: Draft, view: SentenceView, who: TokenSpan, people: People): string | null {
  const { sentence } = view;
  if (isEmpty(who)) return people.resolve('who');
  const words = wordsOf(draft, sentence, who);
  if (FIRST_PERSON.test(words)) return null;
  // somebody is credited, though the text has not said who: better "he" than nobody
  const unknown = /^s?he$/i.test(words) ? words : null;
  const isDependent = /^(?:as|when|while|before|after)$/.test(sentence.tokens[who.first - 1]?.lower ?? '');
  const inSentence = isDependent && /^s?he$/i.test(words) ? nameInSentence(draft, sentence, who.first) : null;
  if (inSentence !== null) return inSentence;
  const speaker =
    openerBefore(draft, sentence, words, people) ??
    people.resolve(words) ??
    subjectBefore(draft, sentence, words) ??
    nameBefore(draft, sentence, words) ??
    unknown;
  const isBareBody = speaker === words && NOUNS_FOR_A_BODY.has(words.toLowerCase().replace(/^the /, ''));
  return isBareBody ? (bodyOfSentence(draft, view, who) ?? speaker) : speaker;
}

/** Makes out who is credited in a sentence, and tells `people`. */
export function creditsOf(
  draft: Draft,
  view: SentenceView,
  { attributions, people }: { attributions: readonly Attribution[]; people: People },
): readonly Credit[] {
  if (attributions.length === 0) return [];
  const { sentence } = view;
  const credits: Credit[] = [];
  const inOrder = [...attributions].sort(
    (a, b) => (isEmpty(a.who) ? a.scope : a.who).first - (isEmpty(b.who) ? b.scope : b.who).first,
  );
  for (const attribution of inOrder) {
    const speaker = speakerOf(draft, view, attribution.who, people);
    if (speaker === null) continue;
    if (attribution.isBelief !== true)
      people.credit(speaker, sentence.index, explanation(draft, sentence, attribution.who));
    const cited = attribution.cites === null ? null : people.resolve(wordsOf(draft, sentence, attribution.cites));
    credits.push({ attribution, speaker, cited });
  }
  return credits;
}

/** "two people familiar with the matter": part of the name itself. */
const isInside = ({ firstToken }: ReadStatement, { first, end }: TokenSpan) => first <= firstToken && firstToken < end;

/** "collapsed Thursday, officials said": the day on which it happened is the outlet's own framing. */
function isNewsDay({ quoted }: SentenceView, { rule, firstToken }: ReadStatement): boolean {
  return (rule === 'weekday' || rule === 'relative-day') && quoted[firstToken] !== true;
}

/** ", which struck on Tuesday," beside what is credited: the outlet's own words, unless quoted. Its comma; -1 where there is none. */
function asideStart(
  { sentence: { tokens }, quoted }: SentenceView,
  { firstToken, endToken, kind }: ReadStatement,
): number {
  if (quoted[firstToken] === true) return -1;
  let at = firstToken - 1;
  while (at > 0 && tokens[at]?.text !== ',') at -= 1;
  if (!/^(?:which|who|where)$/.test(tokens[at + 1]?.lower ?? '') || at <= 0) return -1;
  const close = tokens.findIndex((token, index) => index >= endToken && token.text === ',');
  if (close < 0) return kind === 'date' ? at : -1;
  // the comma before the one who is credited closes nothing
  const isClosed =
    !tokens.slice(close + 1).some(({ lower }) => lower === 'said' || lower === 'according' || lower === 'reported') ||
    hasClause(tokens, close);
  return isClosed ? at : -1;
}

/** Whether the clause that an aside stands in goes on behind its comma, before the next one. */
function hasClause(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  const end = tokens.findIndex((token, at) => at > comma && token.text === ',');
  return (
    next?.kind === 'word' &&
    next.text === next.lower &&
    !/^(?:said|according|the|a|an|reported|officials|police)$/.test(next.lower) &&
    end > 0
  );
}

/** Whether a credit begins a new clause beside the one before, not inside it: "X said 3, but Y said 5". */
function isCoordinated(sentence: Sentence, { attribution }: Credit): boolean {
  const { who, scope } = attribution;
  const before = sentence.tokens[who.first - 1]?.lower ?? '';
  // "spoke of 60,000, the police of 20,000"
  if (before === ',' && scope.first === who.end && /^(?:of|at)$/.test(sentence.tokens[who.end]?.lower ?? ''))
    return true;
  return /^(?:and|but|while|whereas|though|although|;)$/.test(before);
}

function withoutRepeats(chain: readonly string[]): string[] {
  return chain.filter((speaker, at) => chain.indexOf(speaker) === at);
}

/** Who is credited for a statement by its own sentence, outermost first. */
export function chainOf(view: SentenceView, credits: readonly Credit[], statement: ReadStatement): readonly string[] {
  if (credits.length === 0) return [];
  // ", which counts 341,": what is told inside it is credited there
  const aside = asideStart(view, statement);
  const { sentence } = view;
  const covering = credits.filter(
    ({ attribution: { scope, who } }) =>
      scope.first > aside &&
      scope.first <= statement.firstToken &&
      statement.firstToken < scope.end &&
      !isInside(statement, who) &&
      !(who.first > statement.firstToken && isNewsDay(view, statement)),
  );
  const wide = covering.filter(({ attribution }) => attribution.reach === 'wide');
  const near = covering
    .filter(({ attribution }) => attribution.reach === 'near')
    .sort((a, b) => a.attribution.scope.first - b.attribution.scope.first);
  const from = near.findLastIndex((credit, at) => at > 0 && isCoordinated(sentence, credit));
  const nested = near.slice(Math.max(0, from));
  const spoken = nested.filter(({ attribution }) => attribution.isBelief !== true);
  const inner = spoken.length > 0 ? spoken : nested;
  const citing = [...wide, ...inner].findLast(({ cited }) => cited !== null);
  const isCited = citing?.attribution.cites != null && isInside(statement, citing.attribution.cites);
  const named = isCited ? null : (inner.at(-1)?.cited ?? wide.at(-1)?.cited ?? null);
  const chain = [...wide, ...inner].map(({ speaker }) => speaker);
  return withoutRepeats(named === null ? chain : [...chain, named]);
}
