import type { Token } from '../../types';
import {
  AFTER_NAME,
  BEFORE_VERB,
  BODY_NOUNS,
  FIGURE_VERBS,
  NOBODY,
  PERSON_NOUNS,
  PHRASE_BREAKS,
  REPORT_NOUNS,
  SAYING_VERBS,
  SENTENCE_OPENERS,
  SPEAKER_PRONOUNS,
} from '../lexicons/speaker-words';
import type { SentenceView, TokenSpan } from './attribution';

/** Names with their titles are rarely longer. */
const LONGEST_NAME = 14;
/** A name without titles: "Maria Kest", "J. R. Smith". */
const LONGEST_NAME_ALONE = 6;
/** "chief financial officer" */
const LONGEST_ROLE = 4;
/** A name put between commas may stand so far before the verb. */
const LONGEST_APPOSITION = 24;

const isCapital = (token: Token | undefined) => token?.kind === 'word' && token.text[0] !== token.lower[0];
const lowerAt = (tokens: readonly Token[], at: number) => tokens[at]?.lower ?? '';

/** Where the words between who speaks and the verb begin: adverbs, auxiliaries, dates ("on Wednesday"), brackets. */
export function beforeVerb({ sentence: { tokens }, dated }: SentenceView, verb: number): number {
  let at = verb;
  while (at > 0) {
    const lower = lowerAt(tokens, at - 1);
    if (BEFORE_VERB.has(lower) || (lower.length > 4 && lower.endsWith('ly')) || dated[at - 1]) at -= 1;
    else if ((lower === 'on' || lower === 'in' || lower === 'late' || lower === 'early') && dated[at]) at -= 1;
    else break;
  }
  return at;
}

/** Start of the noun phrase that ends before `end`: back to a comma, mark, conjunction, or verb. */
function phraseStart({ sentence: { tokens }, dated, counted }: SentenceView, end: number): number {
  let at = end;
  let brackets = 0;
  while (at > 0 && end - at < LONGEST_NAME) {
    const token = tokens[at - 1];
    if (token === undefined) break;
    if (token.text === ')') brackets += 1;
    else if (token.text === '(' && brackets > 0) brackets -= 1;
    else if (brackets === 0) {
      if (token.kind === 'symbol' && !/^[-.&/]$/.test(token.text)) break;
      if (token.text === '-' && !token.glued) break;
      if (token.text === '.' && !isCapital(tokens[at - 2])) break;
      if (PHRASE_BREAKS.has(token.lower) || dated[at - 1] || counted[at - 1]) break;
      if (token.lower === 'and' && !joinsNames(tokens, at - 1)) break;
    }
    at -= 1;
  }
  return at;
}

/** "and" inside a name or between two speakers ("US and Ukrainian officials"), not between clauses. */
function joinsNames(tokens: readonly Token[], and: number): boolean {
  const before = tokens[and - 1];
  return (
    (isCapital(before) || PERSON_NOUNS.has(before?.lower ?? '')) &&
    (isCapital(tokens[and + 1]) || PERSON_NOUNS.has(lowerAt(tokens, and + 1)))
  );
}

/** Cuts what stands before the name: "But", "On Monday", "In a speech Biden". */
function withoutOpeners(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  while (at < end && (SENTENCE_OPENERS.has(lowerAt(tokens, at)) || tokens[at]?.kind === 'symbol')) {
    const isPreposition = /^(?:in|on|at|for|from|by|during|after|before|with|since|following|amid)$/.test(
      lowerAt(tokens, at),
    );
    at += 1;
    if (!isPreposition) continue;
    // "In a speech Biden": the name is the last run of capitals
    let name = end;
    while (name > at && (isCapital(tokens[name - 1]) || tokens[name - 1]?.glued)) name -= 1;
    if (name > at && name < end) return name;
    // "in its weekly bulletin the ministry"
    const noun = tokens.findLastIndex(({ lower }, index) => index > at && index < end && lower === 'the');
    if (noun > at && BODY_NOUNS.has(lowerAt(tokens, end - 1))) return noun;
    return at === end ? first : end;
  }
  return at;
}

/** Whether the tokens can be someone who speaks; behind a verb that is nothing but saying, nearly anyone can. */
function isSomebody(tokens: readonly Token[], { first, end }: TokenSpan, isCertain: boolean): boolean {
  if (end <= first || end - first > LONGEST_NAME) return false;
  const words = tokens.slice(first, end).filter((token) => token.kind === 'word');
  const last = words.at(-1);
  if (last === undefined) return false;
  if (/^(?:neither|nobody|none|no|nothing)$/.test(words[0]?.lower ?? '')) return false;
  if (words.length === 1) return !NOBODY.has(last.lower) && !SENTENCE_OPENERS.has(last.lower) && last.lower !== 'the';
  if (last.lower === 'reports' || last.lower === 'rumours' || last.lower === 'rumors') {
    return words.some((token, at) => at > 0 && isCapital(token)) || words.some((token) => token.lower === 'by');
  }
  const isNamed = words.some((token, at) => isCapital(token) && (at > 0 || first > 0));
  const isNoun = words.some(({ lower }) => PERSON_NOUNS.has(lower) || BODY_NOUNS.has(lower) || REPORT_NOUNS.has(lower));
  return isNamed || isNoun || first === 0 || isCertain;
}

/** "analyst, George Barros, told": between the commas stands the name of whom the words before describe. */
function isNameBehindRole(view: SentenceView, comma: number, close: number): boolean {
  const { tokens } = view.sentence;
  const name = tokens.slice(comma + 1, close);
  const isName =
    name.length >= 2 &&
    name.length <= LONGEST_NAME_ALONE &&
    name.every((token) => isCapital(token) || token.text === '.' || token.text === '-');
  const role = tokens.slice(phraseStart(view, comma), comma);
  const start = comma - role.length;
  const isRole = role.some(({ lower }) => PERSON_NOUNS.has(lower)) || lowerAt(tokens, start - 1) === '';
  return isName && isRole && !role.every((token) => isCapital(token) && !PERSON_NOUNS.has(token.lower));
}

/** Who speaks before the verb, with what stands between commas behind the name passed over; null when nobody does. */
export function whoBefore(view: SentenceView, verb: number, isCertain: boolean): TokenSpan | null {
  const { tokens } = view.sentence;
  let end = beforeVerb(view, verb);
  if (lowerAt(tokens, end - 1) === ',') {
    const comma = openingComma(tokens, end - 1);
    if (comma === null) return null;
    if (isNameBehindRole(view, comma, end - 1)) return { first: comma + 1, end: end - 1 };
    end = beforeVerb(view, comma);
    // "a nurse, who gave only her first name, Lena, said"
    const outer = openingComma(tokens, comma);
    if (outer !== null && /^(?:who|which|whose)$/.test(lowerAt(tokens, outer + 1))) end = outer;
  }
  const start = phraseStart(view, end);
  const span = { first: withoutOpeners(tokens, start, end), end };
  if (SPEAKER_PRONOUNS.has(lowerAt(tokens, end - 1))) return { first: end - 1, end };
  if (/^(?:published|released|issued|conducted|obtained|seen)$/.test(lowerAt(tokens, end - 1)))
    return openingPhrase(tokens, verb);
  return isSomebody(tokens, span, isCertain) ? span : null;
}

/** "delivered by the Health Ministry, which counts 1,140 cases": who stands before the comma; null in other clauses. */
export function whoBeforeRelative(view: SentenceView, verb: number): TokenSpan | null {
  const { tokens } = view.sentence;
  const which = beforeVerb(view, verb) - 1;
  if (!/^(?:which|who)$/.test(lowerAt(tokens, which)) || lowerAt(tokens, which - 1) !== ',') return null;
  const span = whoBefore(view, which - 1, false);
  const isTelling =
    FIGURE_VERBS.has(lowerAt(tokens, verb)) ||
    (SAYING_VERBS.has(lowerAt(tokens, verb)) && view.counted[verb + 1] === true);
  if (span === null || !isTelling) return null;
  const by = tokens.findLastIndex(
    ({ lower }, at) => at >= span.first && at < span.end && /^(?:by|from|of|to|with)$/.test(lower),
  );
  return by + 1 < span.end ? { first: Math.max(span.first, by + 1), end: span.end } : null;
}

/** The subject that a sentence opens with: a name, a pronoun, or "the" with its noun; null when it opens otherwise. */
export function openingSubject({ sentence: { tokens } }: SentenceView, verb: number): TokenSpan | null {
  if (SPEAKER_PRONOUNS.has(lowerAt(tokens, 0))) return { first: 0, end: 1 };
  let first = 0;
  while (
    first < verb &&
    (tokens[first]?.kind === 'number' || /^(?:but|and|yet|however|[,:.]|[ap]\.?m\.?)$/.test(lowerAt(tokens, first)))
  )
    first += 1;
  let end = first;
  while (
    end < verb &&
    (isCapital(tokens[end]) ||
      (tokens[end]?.glued && !/^[,;:.]$/.test(tokens[end]?.text ?? '')) ||
      (end === first && /^(?:the|a|an)$/.test(lowerAt(tokens, end))))
  )
    end += 1;
  end = pastRole(tokens, end, verb);
  if (end === first + 1 && /^(?:the|a|an)$/.test(lowerAt(tokens, first))) end = Math.min(verb, end + 2);
  const span = { first, end };
  return end > first && isSomebody(tokens, span, false) ? span : null;
}

/** Past "regional officer Dean Whitlow" behind "Unite's": a role in small letters and the name of who has it; `from` when none follows. */
function pastRole(tokens: readonly Token[], from: number, limit: number): number {
  let role = from;
  while (role < limit && role - from < LONGEST_ROLE && !isCapital(tokens[role])) role += 1;
  const isRole = role > from && PERSON_NOUNS.has(lowerAt(tokens, role - 1)) && isCapital(tokens[role]);
  let end = role;
  while (isRole && end < limit && isCapital(tokens[end])) end += 1;
  return isRole ? end : from;
}

/** "Analysis conducted by the Centre, with others, and published in May, indicates": the phrase that opens the sentence. */
function openingPhrase(tokens: readonly Token[], verb: number): TokenSpan | null {
  const comma = tokens.findIndex((token, at) => at < verb && token.text === ',');
  const span = { first: 0, end: comma < 0 ? verb : comma };
  const hasVerb = tokens.slice(0, span.end).some(({ lower }) => PHRASE_BREAKS.has(lower));
  return hasVerb || !isSomebody(tokens, span, true) ? null : span;
}

/** The comma that opens what the comma at `close` closes: an explanation of the name before it. */
function openingComma(tokens: readonly Token[], close: number): number | null {
  for (let at = close - 1; at > 0 && close - at < LONGEST_APPOSITION; at -= 1) {
    const { text } = tokens[at] ?? { text: '' };
    if (text === '"' || text === ';') return null;
    if (text === ',') return at;
  }
  return null;
}

/** Who is named from `first` on, after "according to" or a verb: up to a comma, mark, preposition of time or place, or verb. */
export function whoAfter(view: SentenceView, first: number): TokenSpan | null {
  const { sentence, dated, counted } = view;
  const { tokens } = sentence;
  let end = first;
  while (end < tokens.length && end - first < LONGEST_NAME) {
    const token = tokens[end];
    const isReport = dated[end] && REPORT_NOUNS.has(lowerAt(tokens, end + 1));
    if (token === undefined || (dated[end] && !isReport) || (end > first && counted[end])) break;
    const isBracket = token.text === '(' && tokens[end + 2]?.text === ')';
    if (isBracket) {
      end += 3;
      continue;
    }
    const isAbbreviation =
      token.text === '.' && token.glued && isCapital(tokens[end - 1]) && tokens[end + 1] !== undefined;
    if (token.kind === 'symbol' && !/^[-&/]$/.test(token.text) && !isAbbreviation) break;
    if (token.text === '-' && !token.glued) break;
    if (end > first && AFTER_NAME.has(token.lower)) {
      const names = token.lower === 'and' && joinsNames(tokens, end);
      const isPlace = token.lower === 'in' && isCapital(tokens[end + 1]) && !dated[end + 1];
      const isFamiliar = token.lower === 'with' && lowerAt(tokens, end - 1) === 'familiar';
      const isAuthor =
        token.lower === 'by' &&
        (isCapital(tokens[end + 1]) ||
          /^(?:released|published|compiled|collected|kept|issued|gathered)$/.test(lowerAt(tokens, end - 1)));
      if (!names && !isPlace && !isFamiliar && !isAuthor) break;
    }
    if (PHRASE_BREAKS.has(token.lower)) break;
    end += 1;
  }
  const span = { first, end };
  if (end === first) return null;
  const words = tokens.slice(first, end);
  const isNobody = words.every(({ lower }) => NOBODY.has(lower) || lower === 'the' || lower === 'to');
  return isNobody ? null : span;
}

/** `said the mayor, Ann Cole.`: the name between comma and stop; null when there is none. */
export function nameBehind(tokens: readonly Token[], comma: number): TokenSpan | null {
  if (tokens[comma]?.text !== ',') return null;
  let end = comma + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]?.text[0] !== tokens[end]?.lower[0]) end += 1;
  const closes = /^[.,;]$/.test(tokens[end]?.text ?? '.');
  return end - comma - 1 >= 2 && end - comma - 1 <= 4 && closes ? { first: comma + 1, end } : null;
}
