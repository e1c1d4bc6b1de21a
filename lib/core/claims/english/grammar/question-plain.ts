import type { ReadStatement, Token } from '../../../reading/types';
import {
  ADVERBS,
  APART,
  BARE_AMOUNTS,
  CHANGING,
  COUNT_NOUNS,
  DETERMINERS,
  FORMS_OF_BE,
  HELPERS,
  JOINING,
  LASTING,
  NO_EVENTS,
  PREPOSITIONS,
  PRONOUNS,
  TELLING,
} from '../question-words';
import { isBaseForm, verbOf } from '../verb-forms';
import { asInside, isBreak, QUOTE, subjectOf, type Told, wordsOf } from './question-clause';
import type { AskedThing } from './question-nouns';
import { objectWords } from './question-object';
import { hasDateBetween } from './question-others';

/** Words between helper and value that a question carries; more is a sentence of its own. */
const LONGEST_REST = 7;
/** A longer noun phrase is given up. */
const LONGEST_PHRASE = 6;

/** "Kyle Denham, 19, appeared", "a woman of 81": whose age it is; null when nobody is named beside it. */
export function ageQuestion({ firstToken, endToken, unit }: ReadStatement, { tokens }: Told): string | null {
  // "of 33 years' standing"
  if (unit?.startsWith('year') !== true || tokens[endToken]?.text === "'") return null;
  const before = tokens[firstToken - 1]?.lower ?? '';
  const isApposed = before === ',' && /^[,.)]$/u.test(tokens[endToken]?.text ?? '');
  const who = isApposed || before === 'of' ? phraseBefore(firstToken - 1, tokens) : null;
  return who === null ? null : `how old was ${who}?`;
}

/** "32 minutes late", "40 minutes after the water came"; null where a duration is no distance in time. */
export function timeApart(statement: ReadStatement, { words }: AskedThing, told: Told): string | null {
  const at = Math.max(statement.endToken, statement.phraseEnd);
  const word = told.tokens[at]?.lower ?? '';
  if (AGES.has(told.tokens[statement.firstToken - 1]?.lower ?? '')) return 'how old were they?';
  if (!APART.has(word)) return null;
  if (word !== 'after' && word !== 'before') return `${words} ${word}?`;
  const rest = objectWords(told, at + 1, told.tokens.length);
  return rest.split(' ').length > LONGEST_EVENT ? `${words} passed?` : `${words} ${word} ${rest}?`;
}
/** Words of an event that a distance in time is told from. */
const LONGEST_EVENT = 5;
const AGES: ReadonlySet<string> = new Set(['aged', 'age']);

/** "a premium of 38 per cent", "a claim for £3.4 million", "the Lite at £479", "a sawmill ($85 million)": the noun that the value belongs to; null when none stands there. */
export function ownerOfValue(
  { firstToken, phraseFirst, kind }: ReadStatement,
  { tokens, statements }: Told,
  only: string | null = null,
): string | null {
  if (kind !== 'money' && kind !== 'percent') return null;
  const opening = Math.min(firstToken, phraseFirst);
  const link = tokens[opening - 1]?.lower ?? '';
  const links = kind === 'money' ? /^(?:of|for|worth|at|\()$/u : /^(?:of)$/u;
  if (!links.test(link) || (only !== null && link !== only)) return null;
  const isDate = statements.some((other) => other.kind === 'date' && other.endToken === opening - 1);
  const noun = isDate ? null : phraseBefore(opening - 1, tokens);
  if (noun === null || BARE_AMOUNTS.has(noun.split(' ').at(-1) ?? '')) return null;
  // "values the company at £3 billion"
  const isValued =
    link === 'at' && /^(?:pric|valu)(?:e[sd]?|ing)$/u.test(tokens[opening - 2 - noun.split(' ').length]?.lower ?? '');
  return isValued || !/^(?:the|\p{Lu})/u.test(noun) ? null : noun;
}

/** The noun phrase that ends before `end`, with "the" for "a"; null when it is no plain one with an article or a name. */
function phraseBefore(end: number, tokens: readonly Token[]): string | null {
  let first = end;
  while (first > 0 && end - first < LONGEST_PHRASE) {
    const token = tokens[first - 1];
    if (token === undefined || token.kind !== 'word' || isBreak(token) || QUOTE.test(token.text)) break;
    if (DETERMINERS.has(token.lower)) {
      first -= 1;
      break;
    }
    const isOther = [JOINING, PREPOSITIONS, PRONOUNS, TELLING, ADVERBS, HELPERS, FORMS_OF_BE].some((table) =>
      table.has(token.lower),
    );
    if (
      isOther ||
      token.lower === 'and' ||
      verbOf(token.lower) !== null ||
      (isBaseForm(token.lower) && first - 1 > 0 && end - first > 0)
    )
      break;
    first -= 1;
  }
  const last = tokens[end - 1]?.lower ?? '';
  // "the insurers speak of"
  if (isBaseForm(last) && /[^s]s$/u.test(tokens[end - 2]?.lower ?? '')) return null;
  const phrase = tokens.slice(first, end);
  const [opening] = phrase;
  if (opening === undefined || phrase.length === LONGEST_PHRASE) return null;
  const isNamed = phrase.every(({ text }) => /^\p{Lu}/u.test(text)) && (first > 0 || phrase.length > 1);
  const isPointed =
    DETERMINERS.has(opening.lower) &&
    phrase.length > 1 &&
    !/^(?:its|their|his|her|our|this|that|these|those|no|any|each|every|some)$/u.test(opening.lower);
  if (!isNamed && !isPointed) return null;
  return asInside(wordsOf(phrase)).replace(/^an? /u, 'the ');
}

/** "component costs have risen by €38" -> "by how much have component costs risen?": the helper and what goes with the value to the front; null when the clause is not plain. */
export function turnedQuestion(
  { words, isNamed }: AskedThing,
  { kind, firstToken, phraseFirst }: ReadStatement,
  told: Told,
): string | null {
  const { tokens } = told;
  const opening = Math.min(phraseFirst, firstToken);
  const start = startOf(opening, tokens);
  const helper = tokens.findIndex(({ lower }, at) => at > start && at < opening && HELPERS.has(lower));
  const subject = helper < 0 ? null : leanSubject(told, start, helper);
  if (subject === null) return null;
  const last = tokens[opening - 1]?.lower ?? '';
  const isFront = PREPOSITIONS.has(last) && !PARTICLES.has(last);
  const rest = tokens.slice(helper + 1, isFront ? opening - 1 : opening).filter(isCarried);
  if (!isPlainRest(rest, helper + 1, told)) return null;
  const lowers = rest.map(({ lower }) => lower);
  const changes = lowers.some((lower) => CHANGING.has(lower));
  const isAsked = {
    count: isNamed || subject.split(' ').some((word) => COUNT_NOUNS.has(word.toLowerCase())),
    percent: isNamed || isFront || changes,
    duration: isFront || lowers.some((lower) => LASTING.has(lower)),
  }[kind as string];
  const isTwice =
    isNamed &&
    [...lowers, ...subject.toLowerCase().split(' ')].includes(words.split(' ').at(-1)?.replace(/s$/u, '') ?? '');
  // "agreed to pay in €85m"
  if (isAsked === false || isTwice || (kind === 'money' && last === 'in')) return null;
  const front = isFront ? `${last} ` : kind === 'percent' && changes ? 'by ' : '';
  return `${front}${words} ${tokens[helper]?.lower} ${subject} ${wordsApart(rest)}?`;
}

/** Belong to the verb before them, not to the value behind: "paid out €22 million". */
const PARTICLES: ReadonlySet<string> = new Set(['out', 'up', 'off', 'down', 'over', 'away', 'back', 'about', 'around']);
const isCarried = ({ lower, text }: Token): boolean =>
  !QUOTE.test(text) && (PARTICLES.has(lower) || !ADVERBS.has(lower));

/** "when was the town hall rebuilt": a date's clause by its helper, when its verb is in no table. */
export function turnedWhen(opening: number, told: Told): string | null {
  const start = startOf(opening, told.tokens);
  const helper = told.tokens.findIndex(({ lower }, at) => at > start && at < opening && HELPERS.has(lower));
  if (helper < 0 || hasDateBetween(helper, opening, told)) return null;
  const subject = leanSubject(told, start, helper);
  const rest = objectWords(told, helper + 1, opening);
  const verb = rest.split(' ').find((word) => !FORMS_OF_BE.has(word) && !ADVERBS.has(word)) ?? '';
  const isVerb = /(?:ed|en)$/u.test(verb) || verbOf(verb) !== null || isBaseForm(verb);
  return subject === null || !isVerb ? null : `when ${told.tokens[helper]?.lower} ${subject} ${rest}?`;
}

/** The subject, without the phrase of a value behind its noun: "a boat with 47 people" is a boat. */
function leanSubject(told: Told, start: number, end: number): string | null {
  const hasVerb = (to: number) =>
    told.tokens
      .slice(start, to)
      .some(({ lower, text }) => HELPERS.has(lower) || (text === lower && verbOf(lower)?.form === 'past'));
  // "Meanwhile the board", "a whole the disease"
  const isDouble = told.tokens.some(
    ({ lower }, at) =>
      at > start && at < end && DETERMINERS.has(lower) && !PREPOSITIONS.has(told.tokens[at - 1]?.lower ?? ''),
  );
  if (isDouble) return null;
  const whole = hasVerb(end) ? null : subjectOf(told, start, end);
  if (whole !== null) return NO_EVENTS.has(whole.split(' ').at(-1)?.toLowerCase() ?? '') ? null : whole;
  const cutAt = told.tokens.findIndex(
    ({ lower }, at) => at > start && at < end && PREPOSITIONS.has(lower) && lower !== 'of',
  );
  return cutAt < 0 || hasVerb(cutAt) ? null : subjectOf(told, start, cutAt);
}

/** Where the clause before a value begins. */
function startOf(end: number, tokens: readonly Token[]): number {
  let at = end;
  while (at > 0) {
    const token = tokens[at - 1];
    if (token === undefined || isBreak(token) || JOINING.has(token.lower) || TELLING.has(token.lower)) break;
    at -= 1;
  }
  while (/^(?:and|or|but|then|so|yet)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  return at;
}

/** Whether the words between helper and value are a verb and what belongs to it. */
function isPlainRest(rest: readonly Token[], from: number, { statements }: Told): boolean {
  const [verb] = rest.filter(({ lower }) => !FORMS_OF_BE.has(lower));
  const last = rest.at(-1)?.lower ?? '';
  const isVerb =
    verb !== undefined && (/(?:ed|en)$/u.test(verb.lower) || verbOf(verb.lower) !== null || isBaseForm(verb.lower));
  return (
    isVerb &&
    !/^(?:talked|spoken|speak|talk)$/u.test(verb.lower) &&
    rest.length <= LONGEST_REST &&
    !DETERMINERS.has(last) &&
    last !== 'and' &&
    rest.every(({ kind, lower }) => kind === 'word' && !PRONOUNS.has(lower) && !HELPERS.has(lower)) &&
    !statements.some(({ firstToken }) => firstToken >= from && firstToken < from + rest.length)
  );
}

const wordsApart = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join(' ')
    .replace(/ 's/gu, "'s");
