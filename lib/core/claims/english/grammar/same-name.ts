import { LIGHT_NAME_WORDS, OUTLET_WORDS, OUTLET_WORDS_BEHIND_THE, VAGUE_SPEAKERS } from '../source-words';

/** Letters of the shortest short form: "OPA". */
const SHORTEST_ACRONYM = 3;

// letters and digits; all else parts words
const WORD = /[\p{L}\p{N}]+/gu;
const wordsOf = (name: string): string[] => name.toLowerCase().match(WORD) ?? [];
const tellingWords = (name: string): string[] => wordsOf(name).filter((word) => !LIGHT_NAME_WORDS.has(word));

/** Whether two writings name one source: "the news agency Alpenpress" and "Alpenpress", "OPA" and "Orsland Press Agency", "the Courier" and "The Sorn Courier". */
export function isSameName(a: string, b: string): boolean {
  const [x, y] = [tellingWords(a), tellingWords(b)];
  if (x.length === 0 || y.length === 0) return a.toLowerCase() === b.toLowerCase();
  if (x.join(' ') === y.join(' ')) return true;
  return isShortFor(x, a, b) || isShortFor(y, b, a);
}

function isShortFor(words: readonly string[], short: string, long: string): boolean {
  const [only = '', ...others] = words;
  if (others.length > 0) return false;
  const all = wordsOf(long).filter((word) => word !== 'the');
  const initials = all.filter((word) => word !== 'of' && word !== 'and').map((word) => word.charAt(0));
  const isAcronym = only.length >= SHORTEST_ACRONYM && all.length >= SHORTEST_ACRONYM && initials.join('') === only;
  const isAllCapitals = short.includes(only.toUpperCase());
  return (isAcronym && isAllCapitals) || (isOutletWord(only) && all.at(-1) === only);
}

const isOutletWord = (word: string): boolean => OUTLET_WORDS.has(word) || OUTLET_WORDS_BEHIND_THE.has(word);

/** Whether one names in full whom the other only calls by what they are: "the Swiss mediators" and "the mediators". Officials and witnesses may be anybody. */
export function isSameBody(a: string, b: string): boolean {
  const [x, y] = [bodyWords(a), bodyWords(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const last = short.at(-1) ?? '';
  return last !== '' && !VAGUE_SPEAKERS.has(last) && long.at(-1) === last && short.every((word) => long.includes(word));
}

const bodyWords = (name: string): string[] => wordsOf(name).filter((word) => !BODY_ARTICLES.has(word));
const BODY_ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their']);
