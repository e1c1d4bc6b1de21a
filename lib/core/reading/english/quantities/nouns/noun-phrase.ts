import type { Token } from '../../../types';
import { ATTRIBUTIVE_PLURALS, COMPASS_WORDS, UNCHANGED_NOUNS } from '../../lexicons/noun-words';
import { SMALL_NUMBERS } from '../../lexicons/number-words';
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
/** `Koreans`, `Iraqis`, `Japanese`, `Danes`: peoples by their endings and a few that have none. */
const NATIONALITY_PLURAL =
  /(?:ans|ese|is|Danes|Swedes|Turks|Poles|Finns|Greeks|Kurds|Serbs|Croats|Czechs|Slovaks|Slovenes|Arabs|Jews|Brits|Scots|Swiss|British|French|Irish|Dutch|Filipinos|Uighurs|Uyghurs|Tutsis|Thais|Kyrgyz)$/;
const NO_NATIONALITY =
  /^(?:Civil|Physic|Politic|Music|Guard|Technic|Pedestr|Librar|Histor|Comed|Custod|Elector|Veter|Artis|Partis|Orph|Hum|Tit|Veg|Ocean|Urb|Bask|Ax|Paras|Crit|Tax|Ok|Sk|P|F|V|Pl|Cl|Lo)(?:i?ans|is)$/;

const isCapital = (text: string) => /^\p{Lu}/u.test(text);

/** The word at the token with all that hyphens tie to it: "anti-tank", "Russian-Chinese", "full-blooded"; null for other tokens. */
function wordAt(tokens: readonly Token[], at: number): Word | null {
  const first = tokens[at];
  if (first === undefined || first.kind !== 'word') return null;
  let end = at + 1;
  let text = first.text;
  // "A320neo": letters and digits without a blank
  while (tokens[end]?.glued && tokens[end]?.kind !== 'symbol' && tokens[end]?.lower !== "'s") {
    text += tokens[end]?.text;
    end += 1;
  }
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
/** `CPUs`, `MPs`: letters in capitals with a plural -s, whatever a word in small letters with that ending would be. */
const ACRONYM_PLURAL = /^(?:\p{Lu}[\p{Lu}\d&]+|\d+)s$/u;
const isPluralWord = ({ text, lower }: Word) => isPlural(lower) || ACRONYM_PLURAL.test(text);

/** What stands behind a verb and not behind a noun: "fouls proves it". */
const OBJECT = /^(?:it|a|an|the|he|she|him|them|his|its|their)$/;

/** Whether the plural that was just read is only the first part of a longer name: "sports cars", "sales staff". */
function runsOn(tokens: readonly Token[], plural: Word): boolean {
  const next = wordAt(tokens, plural.end);
  if (next === null || endsPhrase(next) || plural.lower === 'times') return false;
  // a verb behind a plural has no -s, so another plural is a noun: "3 arms depots"
  if (isPluralWord(next) && !VERB_FORMS.has(next.lower) && !OBJECT.test(tokens[next.end]?.lower ?? ''))
    return isCapital(plural.text) || !isCapital(next.text);
  return ATTRIBUTIVE_PLURALS.has(plural.lower) && !VERB_FORMS.has(next.lower);
}

const ADJECTIVE_ENDING = /(?:est|al|ic|ous|ful|ive|ed|able|ish|ern|y|ent|ant|ary|less)$/;
const isLikeAdjective = (word: Word) => isCapital(word.text) || ADJECTIVE_ENDING.test(word.lower);

/** Whether a plural closes the phrase within the next words from the token. */
function pluralIsNear(tokens: readonly Token[], at: number): boolean {
  const next = wordAt(tokens, at);
  if (next === null || endsPhrase(next)) return false;
  if (isPluralWord(next)) return true;
  const after = wordAt(tokens, next.end);
  return after !== null && !endsPhrase(after) && isPluralWord(after);
}

/** Whether a comma or "and" between modifiers is crossed: "Russian, North Korean troops", "French and British soldiers". */
function crossesJoint(tokens: readonly Token[], at: number, words: readonly Word[]): boolean {
  const last = words.at(-1);
  const next = wordAt(tokens, at + 1);
  if (last === undefined || next === null || endsPhrase(next)) return false;
  if (tokens[at]?.text === ',' && !isLikeAdjective(last)) return false;
  // "three generals, officers and men" has its plural already; "Russian and Korean troops" has not
  if (isPluralWord(next)) return tokens[at]?.text === ',' && words.length === 1 && !isCapital(next.text);
  return isCapital(last.text) === isCapital(next.text) && pluralIsNear(tokens, next.end);
}

/** One past what the phrase passes over between its words: commas, "and", opening quotes, possessives; null when it ends here. */
function passedOver(tokens: readonly Token[], at: number, words: readonly Word[]): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (/^(?:,|and|or|&)$/.test(token.lower)) return crossesJoint(tokens, at, words) ? at + 1 : null;
  const isOpeningQuote = (token.text === "'" || token.text === '"') && words.length === 0 && tokens[at + 1]?.glued;
  // "one of the most spectacular catches"
  const isMost =
    token.lower === 'most' && words.length === 0 && tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.lower !== 'of';
  // "two advertisers' sites", "two of Russia's brigades"
  const isPossessive =
    words.length > 0 && (token.lower === "'s" || (token.text === "'" && token.glued && !tokens[at + 1]?.glued));
  return isMost || isOpeningQuote || isPossessive ? at + 1 : null;
}

/** One past the words that hyphens tie to the number at the token. */
function pastTied(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (tokens[end]?.text === '-' && tokens[end]?.glued && tokens[end + 1]?.glued && tokens[end + 1]?.kind === 'word')
    end += 2;
  return end;
}

/** The next word of the phrase: a word, or a number within a name ("two new 737 Max jets"); null when the phrase ends. */
function nextWord(tokens: readonly Token[], at: number, words: readonly Word[]): Word | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const next = wordAt(tokens, at + 1);
    // "seven of Norway's 16 towns" has a number of its own
    if (tokens[at - 1]?.lower === "'s" || tokens[at - 1]?.text === "'") return null;
    // "63,150 Model 3s"
    const isPlural = words.length > 0 && tokens[at + 1]?.lower === 's' && tokens[at + 1]?.glued;
    if (isPlural) return { text: `${token.text}s`, lower: `${token.lower}s`, at, end: at + 2 };
    // "32 new 52-week highs"
    const tied = words.length > 0 ? pastTied(tokens, at) : at + 1;
    if (tied > at + 1) {
      const text = tokens
        .slice(at, tied)
        .map((part) => part.text)
        .join('');
      return { text, lower: text.toLowerCase(), at, end: tied };
    }
    const isInName = words.length > 0 && next !== null && !endsPhrase(next);
    return isInName ? { text: token.text, lower: token.lower, at, end: at + 1 } : null;
  }
  const word = wordAt(tokens, at);
  return word === null || endsPhrase(word) || SMALL_NUMBERS.has(word.lower) ? null : word;
}

interface Chain {
  readonly words: readonly Word[];
  /** Index into `words` of the plural that closes the phrase, or -1. */
  readonly plural: number;
}

/** The words from the token on that could be one noun phrase, up to the plural that closes it. */
function chainFrom(tokens: readonly Token[], start: number): Chain {
  const words: Word[] = [];
  let at = start;
  while (words.length < MOST_WORDS) {
    const past = passedOver(tokens, at, words);
    if (past !== null) {
      at = past;
      continue;
    }
    const word = nextWord(tokens, at, words);
    if (word === null) break;
    at = word.end;
    if (isAdverb(word.lower)) {
      if (words.length > 0 && !isCapital(word.text)) break;
      continue;
    }
    words.push(word);
    const isPossessive = tokens[at]?.lower === "'s" || (tokens[at]?.text === "'" && tokens[at]?.glued);
    if (isPluralWord(word) && !isPossessive && !runsOn(tokens, word)) return { words, plural: words.length - 1 };
  }
  return { words, plural: -1 };
}

function modifiersOf(words: readonly Word[]): string[] {
  const modifiers: string[] = [];
  let previousCapital = false;
  for (const word of words) {
    const capital = isCapital(word.text) || /^\d/.test(word.text);
    const last = modifiers.length - 1;
    const isNext = words[words.indexOf(word) - 1]?.end === word.at;
    if (capital && previousCapital && isNext) modifiers[last] = `${modifiers[last]} ${word.text}`;
    else modifiers.push(capital ? word.text : plainAdjective(word.lower));
    previousCapital = capital;
  }
  return modifiers;
}

function phraseOf(words: readonly Word[], plural: boolean): NounPhrase | null {
  const last = words.at(-1);
  if (last === undefined) return null;
  const isNationality =
    isCapital(last.text) && plural && NATIONALITY_PLURAL.test(last.text) && !NO_NATIONALITY.test(last.text);
  let before = words.slice(0, -1);
  let head = ACRONYM_PLURAL.test(last.text) ? last.lower.slice(0, -1) : singular(last.lower);
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

/** The first word that cannot belong to a phrase with one thing as head: a verb, or a name behind a common noun. */
function endOfSingular(words: readonly Word[]): number {
  const end = words.findIndex((word, index) => {
    const before = words[index - 1];
    if (before === undefined) return false;
    // "one proposal asks": behind a singular, a word in -s is a verb
    if (isPluralWord(word) && !UNCHANGED_NOUNS.has(word.lower)) return true;
    return VERB_FORMS.has(word.lower) || (isCapital(word.text) && !isCapital(before.text));
  });
  return end < 0 ? words.length : end;
}

/** The noun phrase that starts at the token with one thing as head: "one Russian-Chinese device". */
export function singularPhraseAt(tokens: readonly Token[], at: number): NounPhrase | null {
  const { words } = chainFrom(tokens, at);
  return phraseOf(words.slice(0, endOfSingular(words)), false);
}
