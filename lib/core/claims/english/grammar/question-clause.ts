import type { ReadStatement, Token } from '../../../reading/types';
import {
  ADVERBS,
  CLAUSE_END,
  DETERMINERS,
  FORMS_OF_BE,
  HELPERS,
  JOINING,
  PREPOSITIONS,
  PRONOUNS,
  TELLING,
  TOLD,
} from '../question-words';
import { isBaseForm, type VerbReading, verbOf } from '../verb-forms';

/** A longer subject is given up. */
const LONGEST_SUBJECT = 7;
const MOST_ADVERBS = 2;
/** Quotation marks, which a question leaves out. */
export const QUOTE = /^["'\u2018-\u201f]$/u;

/** Helpers and verb of a clause: "have been deployed". The verb is null where a form of "be" stands alone. */
export interface VerbGroup {
  readonly first: number;
  readonly end: number;
  readonly helpers: readonly string[];
  readonly verb: VerbReading | null;
  /** The verb as written. */
  readonly text: string;
}

/** Who does what, before a value. */
export interface Clause {
  readonly subject: string;
  readonly group: VerbGroup;
  /** One past the verb group's last token. */
  readonly objectFirst: number;
  /** "a treaty sealed on 4 May": the noun before the verb is what it is done to. */
  readonly isReduced: boolean;
  /** "the figures that the ministry published": what it is done to stands before. */
  readonly hasGap?: boolean;
}

/** Tokens with the values among them, which a question leaves out. */
export interface Told {
  readonly tokens: readonly Token[];
  readonly statements: readonly ReadStatement[];
}

/** The sentence without an aside that closes right before `end`: "Orsk annexed Dalen – with all its islands – in 2031". */
export function withoutAside(told: Told, end: number): { readonly told: Told; readonly end: number } {
  const mark = told.tokens[end - 1]?.text ?? '';
  if (!ASIDE.test(mark) || told.tokens[end - 1]?.glued === (mark === '-')) return { told, end };
  const open = told.tokens.findLastIndex(({ text }, at) => at < end - 1 && text === mark);
  if (open <= 0) return { told, end };
  const gap = end - open;
  const move = (at: number) => (at >= end ? at - gap : at);
  return {
    told: {
      tokens: [...told.tokens.slice(0, open), ...told.tokens.slice(end)],
      statements: told.statements
        .filter(({ firstToken }) => firstToken < open || firstToken >= end)
        .map((other) => ({
          ...other,
          firstToken: move(other.firstToken),
          endToken: move(other.endToken),
          phraseFirst: move(other.phraseFirst),
        })),
    },
    end: open,
  };
}
const ASIDE = /^[,\u2013\u2014-]$/u;

/** Who tells something right before `end`, and how it is asked: "When did the ministry state this?"; null when nobody does. */
export function tellingBefore(told: Told, end: number): { readonly subject: string; readonly base: string } | null {
  let at = end - 1;
  while (at > 0 && ADVERBS.has(told.tokens[at]?.lower ?? '')) at -= 1;
  const base = TOLD[told.tokens[at]?.lower ?? ''];
  let last = at;
  while (last > 0 && ADVERBS.has(told.tokens[last - 1]?.lower ?? '')) last -= 1;
  const start = clauseStart(told.tokens, at);
  if (base === undefined || groupsIn(told.tokens, start, at).length > 0) return null;
  const subject = subjectOf(told, start, last);
  return subject === null ? null : { subject, base };
}

/** The clause whose verb is the last before `end`; null when its parts are not plain. */
export function clauseBefore(told: Told, end: number): Clause | null {
  const { tokens } = told;
  const start = clauseStart(tokens, end);
  const groups = groupsIn(tokens, start, end);
  const group = groups.at(-1);
  if (group === undefined) return null;
  const previous = groups.at(-2);
  if (isParticipleOfNoun(group, tokens, start)) {
    const noun = nounPhraseBefore(told, group.first, start);
    return noun === null ? null : { subject: noun, group, objectFirst: group.end, isReduced: true };
  }
  if (RELATIVE.has(tokens[start - 1]?.lower ?? '') && group.first === start) {
    const antecedent = antecedentOf(told, start - 1);
    return antecedent === null ? null : { subject: antecedent, group, objectFirst: group.end, isReduced: false };
  }
  const joins = previous !== undefined && tokens[group.first - 1]?.lower === 'and';
  if (previous !== undefined && !joins) return null;
  const subject = subjectOf(told, start, previous?.first ?? group.first) ?? tellerOf(told, start, group.first);
  const hasGap =
    RELATIVE.has(tokens[start - 1]?.lower ?? '') &&
    !TELLING.has(tokens[start - 2]?.lower ?? '') &&
    !group.helpers.some((helper) => FORMS_OF_BE.has(helper));
  return subject === null ? null : { subject, group, objectFirst: group.end, isReduced: false, hasGap };
}

/** The verb group that begins at `at`; null when none does. */
export function groupAt(tokens: readonly Token[], at: number): VerbGroup | null {
  const helpers: string[] = [];
  let adverbs = 0;
  let helpersEnd = at;
  for (let end = at; end < tokens.length; end += 1) {
    const lower = tokens[end]?.lower ?? '';
    if (HELPERS.has(lower) || (helpers.length > 0 && FORMS_OF_BE.has(lower))) {
      helpers.push(lower);
      helpersEnd = end + 1;
    } else {
      const verb = verbHere(tokens, end, helpers);
      if (verb !== null) return { first: at, end: end + 1, helpers, verb, text: tokens[end]?.text ?? '' };
      // "were not produced": what did not happen is asked for as that
      if (helpers.length > 0 && lower === 'not') helpers.push(lower);
      const isAdverb = helpers.length > 0 && (ADVERBS.has(lower) || /ly$/u.test(lower)) && adverbs < MOST_ADVERBS;
      if (!isAdverb) return helpers.length > 0 ? { first: at, end: helpersEnd, helpers, verb: null, text: '' } : null;
      adverbs += 1;
    }
  }
  return helpers.length > 0 ? { first: at, end: helpersEnd, helpers, verb: null, text: '' } : null;
}

function verbHere(tokens: readonly Token[], at: number, helpers: readonly string[]): VerbReading | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const isModal = helpers.some((helper) => /^(?:will|would|could|can|may|might|must|should)$/u.test(helper));
  if (isModal && isBaseForm(token.lower)) return { base: token.lower, form: 'participle' };
  // "had put forward"
  if (helpers.length > 0 && /^(?:put|cut|hit|let|set|shut|cost|spread)$/u.test(token.lower))
    return { base: token.lower, form: 'participle' };
  const verb = verbOf(token.lower);
  if (verb === null || helpers.length > 0) return verb;
  const before = tokens[at - 1]?.lower ?? '';
  const isNoun = DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === "'s" || /^\p{Lu}/u.test(token.text);
  return isNoun || verb.form === 'participle' ? null : verb;
}

/** Whether a clause ends at the mark: dashes, too, but neither quotes nor the hyphen of a word. */
export const isBreak = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((CLAUSE_END.has(token.text) && !QUOTE.test(token.text)) || (token.text === '-' && !token.glued));

function groupsIn(tokens: readonly Token[], start: number, end: number): VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let at = start; at < end; at += 1) {
    const group = groupAt(tokens, at);
    if (group === null || group.end > end) continue;
    found.push(group);
    at = group.end - 1;
  }
  return found;
}

function clauseStart(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0) {
    const token = tokens[at - 1];
    if (token === undefined || isBreak(token)) break;
    if (JOINING.has(token.lower) || TELLING.has(token.lower)) break;
    at -= 1;
  }
  return at;
}

/** "a treaty sealed …", "the agreement signed by …": a past form right behind a noun that a preposition governs, or before "by". */
function isParticipleOfNoun(group: VerbGroup, tokens: readonly Token[], start: number): boolean {
  if (group.helpers.length > 0 || group.verb?.form === 'third') return false;
  if (tokens[group.end]?.lower === 'by') return true;
  let at = group.first - 1;
  while (at >= start && !PREPOSITIONS.has(tokens[at]?.lower ?? '')) at -= 1;
  return at >= start && PREPOSITIONS.has(tokens[group.end]?.lower ?? '') && tokens[at + 1]?.lower === 'a';
}

/** "Norrvik says it will invest": whom "it" stands for; null when the clause opens otherwise. */
function tellerOf(told: Told, start: number, end: number): string | null {
  const isPronoun = end === start + 1 && /^(?:it|he|she|they)$/u.test(told.tokens[start]?.lower ?? '');
  if (!isPronoun || !TELLING.has(told.tokens[start - 1]?.lower ?? '')) return null;
  return subjectOf(told, clauseStart(told.tokens, start - 1), start - 1);
}

const RELATIVE: ReadonlySet<string> = new Set(['which', 'that', 'who']);

/** "the Kursk region, which was taken in August": the noun that a relative clause is about. */
function antecedentOf(told: Told, relative: number): string | null {
  const end = isBreak(told.tokens[relative - 1]) ? relative - 1 : relative;
  let first = end;
  while (first > 0 && end - first < LONGEST_SUBJECT) {
    const token = told.tokens[first - 1];
    // "Delacourt from France, who offered": which of the two nobody knows
    if (
      token !== undefined &&
      /^(?:from|of|in)$/u.test(token.lower) &&
      /^\p{Lu}/u.test(told.tokens[first - 2]?.text ?? '')
    )
      return null;
    if (
      token === undefined ||
      CLAUSE_END.has(token.text) ||
      PREPOSITIONS.has(token.lower) ||
      verbOf(token.lower) !== null
    )
      break;
    first -= 1;
  }
  const subject = subjectOf(told, first, end);
  return subject === null ? null : subject.replace(/^an? /u, 'the ');
}

function nounPhraseBefore(told: Told, end: number, start: number): string | null {
  let first = end;
  while (first > start && !PREPOSITIONS.has(told.tokens[first - 1]?.lower ?? '')) first -= 1;
  const subject = subjectOf(told, first, end);
  return subject === null ? null : subject.replace(/^an? /u, 'the ');
}

/** The words of a subject; null when they are no plain noun phrase. */
export function subjectOf({ tokens, statements }: Told, from: number, end: number): string | null {
  let first = from;
  while (first < end && /^(?:and|or|then|now|also|however)$/u.test(tokens[first]?.lower ?? '')) first += 1;
  const words = tokens.slice(first, end).filter(({ text }) => !QUOTE.test(text));
  const hasValue = statements.some(({ firstToken }) => firstToken >= first && firstToken < end);
  const opening = words[0]?.lower ?? '';
  const isPlain =
    !hasValue &&
    opening !== '' &&
    opening !== "'s" &&
    !PREPOSITIONS.has(opening) &&
    !PRONOUNS.has(opening) &&
    !ADVERBS.has(opening);
  if (!isPlain || words.length > LONGEST_SUBJECT || words.some(({ kind }) => kind === 'number')) return null;
  const last = words.at(-1)?.lower ?? '';
  if (
    PREPOSITIONS.has(last) ||
    DETERMINERS.has(last) ||
    ADVERBS.has(last) ||
    words.some(({ lower }) => PRONOUNS.has(lower) || HELPERS.has(lower) || FORMS_OF_BE.has(lower))
  )
    return null;
  if (words.length === 1 && !/^\p{Lu}/u.test(words[0]?.text ?? '') && !/s$/u.test(opening)) return null;
  const isOpening = first === 0 && words.length === 1 && /(?:[^s]s|ion|ing|ment|ance|ence|ity|ness)$/u.test(opening);
  const plain = asInside(wordsOf(words));
  return isOpening ? `${plain.charAt(0).toLowerCase()}${plain.slice(1)}` : plain;
}

/** "The agreement" as it stands inside a sentence: names keep their capital. */
export const asInside = (words: string): string =>
  words.replace(
    /^(?:The|A|An|Each|Every|One|Its|Their|His|Her|Some|More|Local|Former|Both|Multiple|Several|Many|Most|New|All)\b/u,
    (word) => word.toLowerCase(),
  );

/** The tokens as a reader sees them. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token, at) => `${at > 0 && tokens[at - 1]?.end !== token.start ? ' ' : ''}${token.text}`)
    .join('')
    .trim();
}
