import type { Sentence, Token } from '../reading/types';
import type { Vocabulary } from './vocabulary';

/** A term at its place in the sentence's tokens. */
export interface PlacedTerm {
  readonly term: string;
  readonly first: number;
  /** One past its last token. */
  readonly end: number;
  /** True inside the words for whoever is credited: "60 bodies were found, Mayor X said". */
  readonly credited?: boolean;
}

/** Above this share of capitalised words a sentence is a headline, where capitals say nothing. */
const HEADLINE_CAPITALS = 0.6;
/** Longer runs of letters are no words. */
const LONGEST_WORD = 60;
/** Two-letter names are written in capitals: "US", never "us". */
const LONGEST_ALL_CAPITALS = 2;

const startsUpper = (text: string): boolean => {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
};

const isAllUpper = (text: string): boolean => text === text.toUpperCase();

function isHeadline(sentence: Sentence): boolean {
  const words = sentence.tokens.filter((token) => token.kind === 'word');
  return words.length > 0 && words.filter((token) => startsUpper(token.text)).length / words.length > HEADLINE_CAPITALS;
}

/** Words that the text writes with a capital inside a sentence: names, lower case. */
export function namesIn(sentences: readonly Sentence[], vocabulary: Vocabulary): ReadonlySet<string> {
  const names = new Set<string>();
  for (const sentence of sentences) {
    if (isHeadline(sentence)) continue;
    let opens = true;
    for (const token of sentence.tokens) {
      if (token.kind === 'word') {
        if (!opens && startsUpper(token.text) && !vocabulary.isStopWord(token.lower)) names.add(token.lower);
        opens = false;
      } else if (!token.glued && token.kind === 'symbol') opens = true;
    }
  }
  return names;
}

/** The terms of a sentence in order: countries, names, concepts, stems. Numbers, calendar words, and stop words are none. */
export function termsOf(sentence: Sentence, names: ReadonlySet<string>, vocabulary: Vocabulary): PlacedTerm[] {
  const lowers = sentence.tokens.map((token) => token.lower);
  const headline = isHeadline(sentence);
  const found: PlacedTerm[] = [];
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.kind !== 'word') continue;
    const phrase = isNameLike(token) ? vocabulary.phraseAt(lowers, at) : null;
    if (phrase !== null) {
      for (const term of phrase.terms) found.push({ term, first: at, end: at + phrase.length });
      at += phrase.length - 1;
      continue;
    }
    const term = termOfWord(token, vocabulary.senseAt(lowers, at), { headline, names, vocabulary });
    if (term !== null) found.push({ term, first: at, end: at + 1 });
  }
  return found;
}

const isNameLike = ({ text }: Token): boolean =>
  startsUpper(text) && (text.length > LONGEST_ALL_CAPITALS || isAllUpper(text));

/** What a word's term hangs on besides its neighbours. */
interface WordContext {
  readonly headline: boolean;
  /** Words that the text writes as names. */
  readonly names: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}

function termOfWord(
  token: Token,
  sense: string | null | undefined,
  { headline, names, vocabulary }: WordContext,
): string | null {
  if (token.text.length > LONGEST_WORD || vocabulary.isStopWord(token.lower) || token.text === "'s") return null;
  const isName = startsUpper(token.text) && names.has(token.lower);
  if (isName && !vocabulary.isTitle(token.lower)) {
    // "Earthquake Agency": a common word in a name keeps its own term, or headline and body would part
    const plain = sense === undefined ? vocabulary.wordTerm(token.lower) : sense;
    return plain !== null && (plain.startsWith('+') || headline) && !isAllUpper(token.text) ? plain : `^${token.lower}`;
  }
  return sense === undefined ? vocabulary.wordTerm(token.lower) : sense;
}
