import {
  BODY_KINDS,
  INSTITUTIONS,
  LIGHT_NAME_WORDS,
  LONE_OFFICES,
  OUTLET_WORDS,
  OUTLET_WORDS_BEHIND_THE,
  PUBLICATIONS,
  SPEAKING_FOR,
  VAGUE_SPEAKERS,
} from '../source-words';

/** Letters of the shortest short form: "UN". */
const SHORTEST_ACRONYM = 2;

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
  const [own, told] = [authorOf(a), authorOf(b)];
  if (own !== '' && isSameName(own, told) && !isVague(own)) return true;
  const [x, y] = [bodyWords(a), bodyWords(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  const last = short.at(-1) ?? '';
  if (last === '') return false;
  if (areOneKind(a, b)) return true;
  // "Amnesty" and "Amnesty International"
  const isFirstName =
    short.length === 1 && /^\p{Lu}/u.test(nameOnly(a)) && /^\p{Lu}/u.test(nameOnly(b)) && long[0] === last;
  const isWhole = long.length === short.length && short.length > 1;
  if (VAGUE_SPEAKERS.has(last) && !(isWhole && PUBLICATIONS.has(last))) return false;
  return (
    isFirstName ||
    isOfficeOf(short, long, bodyWords(a).length === long.length ? a : b) ||
    (long.at(-1) === last && short.every((word) => long.includes(word)))
  );
}

/** "the interior minister" and "Interior Minister Carla Bassi", "the mayor" and "Mayor Lori Penner", "Norse intelligence" and "the Norse intelligence service". */
function isOfficeOf(short: readonly string[], long: readonly string[], longName: string): boolean {
  const begins = long.length > short.length && short.every((word, at) => long[at] === word);
  if (!begins || (short.length === 1 && !LONE_OFFICES.has(short[0] ?? ''))) return false;
  const rest = (longName.match(WORD) ?? []).slice(short.length - long.length);
  const isNamed = rest.every((word) => /^\p{Lu}/u.test(word));
  return (
    isNamed ||
    (short.length > 1 && rest.every((word) => word === 'of' || /^\p{Lu}/u.test(word) || INSTITUTIONS.has(word)))
  );
}

/** "the accident investigators" and "the Rail Safety Board" about one thing: bodies of one kind, unless both have names that differ. */
function areOneKind(a: string, b: string): boolean {
  // "its staff" is somebody's, nobody knows whose
  if ([a, b].some((name) => /^(?:its|their|his|her) /iu.test(name))) return false;
  const [x, y] = [bodyWords(a), bodyWords(b)].map((words) =>
    BODY_KINDS.findIndex((kind) => kind.has(words.at(-1) ?? '')),
  );
  if (x === -1 || x !== y) return false;
  const [own, told] = [a, b].map((name) =>
    (nameOnly(name).match(NAME) ?? [])
      .map((word) => word.toLowerCase())
      .filter((word) => BODY_KINDS[x ?? -1]?.has(word) !== true),
  );
  return own?.length === 0 || told?.length === 0 || own?.some((word) => told?.includes(word)) === true;
}
// capitalised words
const NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{L}+/gu;

const nameOnly = (name: string): string => name.replace(/^(?:the|an?) /iu, '');
/** "a UN report" is the UN's. */
function authorOf(name: string): string {
  const parts = nameOnly(name).split(' ');
  const isPublication = parts.length > 1 && PUBLICATIONS.has(parts.at(-1)?.toLowerCase() ?? '');
  return isPublication ? parts.slice(0, -1).join(' ') : name;
}

const isVague = (name: string): boolean => VAGUE_SPEAKERS.has(bodyWords(name).at(-1) ?? '');

/** The words of a body, without who speaks for it: "a Coast Guard spokesman" is the Coast Guard. */
function bodyWords(name: string): string[] {
  const all = wordsOf(name).filter((word) => !BODY_ARTICLES.has(word) && word !== 's');
  let end = all.length;
  while (end > 1 && SPEAKING_FOR.has(all[end - 1] ?? '')) end -= 1;
  return all.slice(0, end);
}
const BODY_ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their']);
