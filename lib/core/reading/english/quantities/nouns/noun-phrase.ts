import type { Token } from '../../../types';
import { ATTRIBUTIVE_PLURALS, COMPASS_WORDS } from '../../lexicons/noun-words';
import { CLOSED_CLASS, LY_WORDS, VERB_FORMS, VERB_OR_NOUN } from '../../lexicons/phrase-words';
import { isPlural, plainAdjective, singular } from './lemma';

/** The counted thing behind a number. */
export interface NounPhrase {
  /** Lemma of the head noun; nationalities keep their capital: "North Korean". */
  readonly head: string;
  readonly modifiers: readonly string[];
  /** One past the last token. */
  readonly end: number;
  readonly plural: boolean;
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly at: number;
  readonly end: number;
}

/** Longer chains of words before a head are no noun phrase any more. */
const MOST_WORDS = 8;
const NATIONALITY_PLURAL = /(?:ans|ians|ese|is|ish|ns|ks|rs|ts|es)$/;

const isCapital = (text: string) => /^\p{Lu}/u.test(text);

/** The word at the token with all that hyphens tie to it: "anti-tank", "Russian-Chinese", "full-blooded"; null for other tokens. */
function wordAt(tokens: readonly Token[], at: number): Word | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return null;
  let end = at + 1;
  let text = first.text;
  while (
    tokens[end]?.text === '-' &&
    tokens[end]?.glued &&
    tokens[end + 1]?.glued &&
    tokens[end + 1]?.kind !== 'symbol'
  ) {
    text += `-${tokens[end + 1]?.text}`;
    end += 2;
  }
  return { text, lower: text.toLowerCase(), at, end };
}

const isAdverb = (lower: string) => lower.endsWith('ly') && !LY_WORDS.has(lower);
const endsPhrase = (word: Word) =>
  CLOSED_CLASS.has(word.lower) || (VERB_FORMS.has(word.lower) && !VERB_OR_NOUN.has(word.lower));

/** Whether the plural that was just read is only the first part of a longer name: "sports cars", "sales staff". */
function runsOn(plural: Word, next: Word | null): boolean {
  if (next === null || endsPhrase(next)) return false;
  // a verb behind a plural has no -s, so another plural is a noun: "3 arms depots"
  if (isPlural(next.lower) && !VERB_FORMS.has(next.lower)) return isCapital(plural.text) || !isCapital(next.text);
  return ATTRIBUTIVE_PLURALS.has(plural.lower) && !VERB_FORMS.has(next.lower);
}

/** Whether a comma between adjectives is crossed: "thousands of Russian, North Korean troops". */
function crossesComma(tokens: readonly Token[], at: number, words: readonly Word[]): boolean {
  const last = words.at(-1);
  const next = wordAt(tokens, at + 1);
  if (last === undefined || next === null || endsPhrase(next)) return false;
  if (!isCapital(last.text) && !/(?:al|ic|ous|ful|ive|ed|able|ish|ern|y|ent|ant|ary)$/.test(last.lower)) return false;
  const after = wordAt(tokens, next.end);
  return isPlural(next.lower)
    ? words.length === 1 && !isCapital(next.text)
    : after !== null && (isPlural(after.lower) || isPlural(wordAt(tokens, after.end)?.lower ?? ''));
}

interface Chain {
  readonly words: readonly Word[];
  /** Index into `words` of the plural that closes the phrase, or -1. */
  readonly plural: number;
}

function chainFrom(tokens: readonly Token[], start: number): Chain {
  const words: Word[] = [];
  let at = start;
  while (words.length < MOST_WORDS) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'number') {
      // "two new 737 Max jets": a number in a name, followed by more of the name
      const next = wordAt(tokens, at + 1);
      if (words.length === 0 || next === null || endsPhrase(next)) break;
      words.push({ text: token.text, lower: token.lower, at, end: at + 1 });
      at += 1;
      continue;
    }
    if (token.text === ',' && words.length > 0 && crossesComma(tokens, at, words)) {
      at += 1;
      continue;
    }
    if ((token.text === "'" || token.text === '"') && words.length === 0 && tokens[at + 1]?.glued) {
      at += 1;
      continue;
    }
    if (token.lower === "'s" && words.length > 0) {
      at += 1;
      continue;
    }
    const word = wordAt(tokens, at);
    if (word === null || endsPhrase(word)) break;
    at = word.end;
    if (isAdverb(word.lower)) {
      if (words.length > 0 && !isCapital(word.text)) break;
      continue;
    }
    words.push(word);
    const possessive = tokens[at]?.lower === "'s" || (tokens[at]?.text === "'" && tokens[at]?.glued);
    if (isPlural(word.lower) && !possessive && !runsOn(word, wordAt(tokens, at)))
      return { words, plural: words.length - 1 };
  }
  return { words, plural: -1 };
}

function modifiersOf(words: readonly Word[]): string[] {
  const modifiers: string[] = [];
  let previousCapital = false;
  for (const word of words) {
    const capital = isCapital(word.text) || /^\d/.test(word.text);
    const last = modifiers.length - 1;
    if (capital && previousCapital) modifiers[last] = `${modifiers[last]} ${word.text}`;
    else modifiers.push(capital ? word.text : plainAdjective(word.lower));
    previousCapital = capital;
  }
  return modifiers;
}

function phraseOf(words: readonly Word[], plural: boolean): NounPhrase | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const isNationality =
    isCapital(last.text) && plural && NATIONALITY_PLURAL.test(last.text) && last.text !== last.text.toUpperCase();
  let before = words.slice(0, -1);
  let head = singular(last.lower);
  if (isNationality && words.every((word) => isCapital(word.text))) {
    head = last.text.endsWith('s') ? last.text.slice(0, -1) : last.text;
    const compass = before.at(-1);
    if (compass !== undefined && COMPASS_WORDS.has(compass.lower)) {
      head = `${compass.text} ${head}`;
      before = before.slice(0, -1);
    }
  }
  return { head, modifiers: modifiersOf(before), end: last.end, plural };
}

/** The noun phrase that starts at the token and has a plural head; null when there is none. */
export function pluralPhraseAt(tokens: readonly Token[], at: number): NounPhrase | null {
  const chain = chainFrom(tokens, at);
  if (chain.plural < 0) return null;
  // "10 died as troops …" never gets here: verbs end the chain; "3 left lanes" keeps its ambiguous word
  return phraseOf(chain.words.slice(0, chain.plural + 1), true);
}

/** The noun phrase that starts at the token, its last noun as head: for "one", and for compounds such as "80-employee". */
export function singularPhraseAt(tokens: readonly Token[], at: number): NounPhrase | null {
  const { words, plural } = chainFrom(tokens, at);
  if (plural >= 0) return phraseOf(words.slice(0, plural + 1), true);
  const verb = words.findIndex((word, index) => index > 0 && VERB_FORMS.has(word.lower));
  const kept = verb > 0 ? words.slice(0, verb) : words;
  // a name behind a common noun is not part of the phrase: "one man Smith knew"
  const name = kept.findIndex(
    (word, index) => index > 0 && isCapital(word.text) && !isCapital(kept[index - 1]?.text ?? ''),
  );
  return phraseOf(name > 0 && !isCapital(kept[0]?.text ?? '') ? kept.slice(0, name) : kept, false);
}
