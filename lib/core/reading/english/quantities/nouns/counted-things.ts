import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { HARM_STATES } from '../../lexicons/harm-words';
import { SMALL_NUMBERS } from '../../lexicons/number-words';
import { CLOSED_CLASS, VERB_FORMS } from '../../lexicons/phrase-words';
import { refinerRule } from '../sentence-rules';
import { type NounPhrase, pluralPhraseAt, singularPhraseAt } from './noun-phrase';

/** Words between number and noun that add nothing to what is counted. */
const PASSED_OVER = /^(?:more|other|additional|further|extra|such|fewer|less|of|-|different|odd|plus|\+)$/;
const KEPT = /^(?:different)$/;
const DETERMINER = /^(?:the|these|those|its|their|his|her|our|my|your|all|such|an|a|'s)$/;
/** Modifiers that stand before the number: "the top three seeds", "a record 32 goals". */
const BEFORE_NUMBER: ReadonlySet<string> = new Set(['top', 'bottom', 'record']);
/** "11,000 of them": the noun stands elsewhere. */
const PRONOUN = /^(?:them|us|these|those|which|whom|it|you|what)$/;

/** Where the noun phrase of a number may start: past "more", "of the", "of these". */
function nounStart(tokens: readonly Token[], statement: ReadStatement): number {
  let at = statement.endToken;
  // "300 or more boats"
  if (tokens[at]?.lower === 'or' && /^(?:more|fewer|less|so)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  while (PASSED_OVER.test(tokens[at]?.lower ?? '') && !KEPT.test(tokens[at]?.lower ?? '')) {
    const isOf = tokens[at]?.lower === 'of';
    if (tokens[at]?.text === '-' && !tokens[at]?.glued) return at;
    at += 1;
    // "10 more of the same": only one "of" and what determines the noun behind it
    while (
      isOf &&
      DETERMINER.test(tokens[at]?.lower ?? '') &&
      !(PRONOUN.test(tokens[at]?.lower ?? '') && endsThere(tokens, at))
    )
      at += 1;
    if (isOf) return pastMeasure(tokens, at);
  }
  return pastMeasure(tokens, at);
}

/** "250,000 152mm shells", "10 20-foot boxes": one past a measure that only describes what is counted. */
function pastMeasure(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind !== 'number') return at;
  let end = at + 1;
  while (tokens[end]?.glued && (tokens[end]?.text === '-' || tokens[end]?.kind === 'word')) end += 1;
  return end > at + 1 ? end : at;
}

const endsThere = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.kind !== 'word' ||
  /^(?:were|was|are|is|from|have|had|in|who|to|as|on)$/.test(tokens[at + 1]?.lower ?? '');

const isCompound = (tokens: readonly Token[], { endToken }: ReadStatement) =>
  !/^(?:plus|odd|ish)$/.test(tokens[endToken + 1]?.lower ?? '') &&
  tokens[endToken]?.text === '-' &&
  tokens[endToken]?.glued === true &&
  tokens[endToken + 1]?.glued === true &&
  tokens[endToken + 1]?.kind === 'word';

/** "80-employee", "five-seat": what is tied to the number by a hyphen. */
function compound(tokens: readonly Token[], { endToken }: ReadStatement): NounPhrase | null {
  const word = tokens[endToken + 1];
  if (word?.lower === 'strong') return { head: 'people', modifiers: [], end: endToken + 2, plural: true };
  return word === undefined ? null : { head: word.lower, modifiers: [], end: endToken + 2, plural: false };
}

/** "24 dead", "140 were injured", "14 trapped": people, without a noun. */
function harmed(tokens: readonly Token[], at: number): NounPhrase | null {
  const first =
    /^(?:were|was|are|have|had|been|reported|confirmed|reportedly|still|feared|presumed|severely|seriously|more|others|critically|left)$/.test(
      tokens[at]?.lower ?? '',
    )
      ? 1
      : 0;
  const second =
    first === 1 &&
    /^(?:been|reported|still|also|reportedly|confirmed|feared|being|seriously)$/.test(tokens[at + 1]?.lower ?? '')
      ? 1
      : 0;
  const state = tokens[at + first + second];
  if (state === undefined || !HARM_STATES.has(state.lower)) return null;
  return { head: 'people', modifiers: first === 0 ? [state.lower] : [], end: first === 0 ? at + 1 : at, plural: true };
}

const isNumber = (token: Token | undefined) => token?.kind === 'number' || SMALL_NUMBERS.has(token?.lower ?? '');

/** "an 11 member board", "a 3 point lead": a compound that lost its hyphen counts its first noun. */
function unitLike(tokens: readonly Token[], { endToken, firstToken }: ReadStatement): NounPhrase | null {
  const [noun, next] = [tokens[endToken], tokens[endToken + 1]];
  if (tokens[firstToken]?.kind !== 'number' || noun === undefined || next === undefined) return null;
  if (!/^\p{Ll}{3,}$/u.test(noun.text) || !/^\p{Ll}{3,}$/u.test(next.text)) return null;
  const ends = (word: string) => CLOSED_CLASS.has(word) || VERB_FORMS.has(word) || word.endsWith('ly');
  return ends(noun.lower) || ends(next.lower)
    ? null
    : { head: noun.lower, modifiers: [], end: endToken + 1, plural: false };
}

/** "1.3 million Rohingya": a name in the singular behind thousands; "2,500 American and 5,000 allied troops" leaves its noun open. */
function people(tokens: readonly Token[], { endToken, min }: ReadStatement): NounPhrase | null {
  const [name, next] = [tokens[endToken], tokens[endToken + 1]];
  if (
    (min ?? 0) < 1000 ||
    name?.kind !== 'word' ||
    !/^\p{Lu}\p{Ll}{2,}$/u.test(name.text) ||
    CLOSED_CLASS.has(name.lower)
  )
    return null;
  const isOpen = /^(?:and|or)$/.test(next?.lower ?? '') || (next?.kind === 'word' && /^\p{Lu}/u.test(next.text));
  return isOpen ? null : { head: name.text, modifiers: [], end: endToken + 1, plural: true };
}

function phraseFor(tokens: readonly Token[], statement: ReadStatement): NounPhrase | null {
  if (isCompound(tokens, statement)) return compound(tokens, statement);
  const at = nounStart(tokens, statement);
  const isOne = statement.min === 1 && statement.max === 1;
  const of = tokens[statement.endToken]?.lower === 'of';
  const plural = pluralPhraseAt(tokens, at);
  if (isOne && of && isNumber(tokens[at])) return null;
  if (isOne && !of) return isNumber(tokens[at]) ? null : singularPhraseAt(tokens, at);
  return plural ?? harmed(tokens, at) ?? unitLike(tokens, statement) ?? people(tokens, statement);
}

function withThing(sentence: Sentence, statement: ReadStatement): ReadStatement {
  if (statement.kind !== 'count' || statement.head !== null) return statement;
  const phrase = phraseFor(sentence.tokens, statement);
  if (phrase === null) return statement;
  const { head, modifiers, end } = phrase;
  // "7 others": more of what was counted before
  if (head === 'other') return { ...statement, phraseEnd: Math.max(statement.phraseEnd, end) };
  const before = sentence.tokens[statement.firstToken - 1]?.lower ?? '';
  const all = BEFORE_NUMBER.has(before) ? [before, ...modifiers] : modifiers;
  return { ...statement, head, unit: head, modifiers: all, phraseEnd: Math.max(statement.phraseEnd, end) };
}

/** "two new 737 Max jets": the number inside the noun phrase of another is part of a name. */
function withThings(sentence: Sentence, statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const result: ReadStatement[] = [];
  let coveredTo = 0;
  for (const statement of statements) {
    const isCovered =
      statement.firstToken < coveredTo && statement.kind === 'count' && !isCompound(sentence.tokens, statement);
    const next: ReadStatement = isCovered
      ? { ...statement, kind: 'other', rule: 'named-number' }
      : withThing(sentence, statement);
    if (next.kind === 'count') coveredTo = Math.max(coveredTo, next.phraseEnd);
    result.push(next);
  }
  return result;
}

/** What each count counts: head noun and modifiers of the noun phrase behind it. */
export const countedThings: Rule = refinerRule('counted-thing', withThings);
