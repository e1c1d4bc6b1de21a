import type { Token } from '../../types';
import {
  AFTER_NAME,
  BODY_NOUNS,
  NOBODY,
  PERSON_NOUNS,
  PHRASE_BREAKS,
  REPORT_NOUNS,
  REPORT_VERBS,
  SENTENCE_OPENERS,
} from '../lexicons/speaker-words';
import type { TokenSpan } from './attribution';

/** "The district building office", "The 312-page report": longer openings are no plain subjects. */
const LONGEST_SUBJECT = 7;

const isCapital = (token: Token | undefined) => token?.kind === 'word' && token.text[0] !== token.lower[0];
const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? '';

/** Tokens before the first auxiliary of the sentence, when they are one plain phrase. */
function plainSubject(tokens: readonly Token[]): TokenSpan | null {
  for (let end = 0; end <= LONGEST_SUBJECT; end += 1) {
    const token = tokens[end];
    if (token === undefined || (token.kind === 'symbol' && token.text !== '-')) return null;
    if (PHRASE_BREAKS.has(token.lower)) return end > 0 ? { first: 0, end } : null;
    if (/^(?:in|on|at|for|with|to|from|by|but|and|he|she|it|they)$/.test(token.lower)) return null;
  }
  return null;
}

/** Whom "it", "they", "he" at the start of a sentence means, by the subject of the sentence before; null when that is no one who speaks. */
export function subjectFor(pronoun: string, tokens: readonly Token[]): TokenSpan | null {
  const span = plainSubject(tokens);
  const last = span === null ? undefined : tokens[span.end - 1];
  if (span === null || last === undefined || NOBODY.has(lowerAt(tokens, 0))) return null;
  const isBody = BODY_NOUNS.has(last.lower) || REPORT_NOUNS.has(last.lower);
  if (pronoun === 'it') return isBody ? span : null;
  if (pronoun === 'they')
    return (PERSON_NOUNS.has(last.lower) || last.lower === 'members') && last.lower.endsWith('s') ? span : null;
  const isPerson = span.end > 1 && isCapital(last) && isCapital(tokens[span.end - 2]) && !isBody;
  return isPerson ? span : null;
}

/** "Haldia's spy agency gave", "The rebel alliance called": the body that a sentence opens with; null when it opens otherwise. */
export function openingBody(tokens: readonly Token[]): TokenSpan | null {
  if (lowerAt(tokens, 0) !== 'the' && !isCapital(tokens[0])) return null;
  for (let at = 0; at < LONGEST_SUBJECT; at += 1) {
    const { kind = 'symbol', lower = '' } = tokens[at] ?? {};
    if ((kind === 'symbol' && !tokens[at]?.glued) || PHRASE_BREAKS.has(lower) || AFTER_NAME.has(lower)) return null;
    const next = tokens[at + 1];
    const isLast =
      next?.kind === 'word' && !isCapital(next) && !BODY_NOUNS.has(next.lower) && !PERSON_NOUNS.has(next.lower);
    if (BODY_NOUNS.has(lower) && isLast) return { first: 0, end: at + 1 };
  }
  return null;
}

/** "President Luz Cole has", "Engineer Ann Cole, 51,": the person that a sentence opens with, two names at least; null when it opens otherwise. */
export function openingPerson(tokens: readonly Token[]): TokenSpan | null {
  let end = 0;
  while (isCapital(tokens[end]) && end < LONGEST_SUBJECT) end += 1;
  const words = tokens.slice(0, end).map(({ lower }) => lower);
  const isName =
    end >= 2 && !words.some((word) => BODY_NOUNS.has(word) || SENTENCE_OPENERS.has(word) || word === 'the');
  const next = tokens[end];
  const goesOn =
    next?.text === ','
      ? tokens[end + 1]?.kind === 'number' || /^an?$|^the$|^who$/.test(lowerAt(tokens, end + 1))
      : next?.kind === 'word' && !AFTER_NAME.has(next.lower);
  return isName && goesOn ? { first: 0, end } : null;
}

/** The report that a sentence opens with as what tells ("The 312-page report settles"); null when it opens otherwise. */
export function tellingReport(tokens: readonly Token[]): TokenSpan | null {
  if (!/^(?:the|its|their|a|this)$/.test(lowerAt(tokens, 0))) return null;
  for (let end = 2; end <= LONGEST_SUBJECT; end += 1) {
    if (tokens[end]?.kind !== 'word') {
      if (tokens[end]?.text === '-' || tokens[end]?.kind === 'number') continue;
      return null;
    }
    if (REPORT_VERBS.has(lowerAt(tokens, end)))
      return REPORT_NOUNS.has(lowerAt(tokens, end - 1)) ? { first: 0, end } : null;
    if (PHRASE_BREAKS.has(lowerAt(tokens, end))) return null;
  }
  return null;
}
