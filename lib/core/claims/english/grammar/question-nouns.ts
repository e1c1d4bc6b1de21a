import type { ReadStatement, Token } from '../../../reading/types';
import type { Vocabulary } from '../../vocabulary';
import {
  ADVERBS,
  CLAUSE_END,
  DETERMINERS,
  FORMS_OF_BE,
  HELPERS,
  JOINING,
  MEASURE_NOUNS,
  PREPOSITIONS,
  PRONOUNS,
  TELLING,
} from '../question-words';
import { isBaseForm, verbOf } from '../verb-forms';
import { asInside, isBreak, QUOTE, type Told, wordsOf } from './question-clause';

/** Words between a noun like "toll" and its value: "the toll had risen to". */
const MEASURE_REACH = 4;
const LONGEST_NOUN = 7;

/** The opening of a question: "how many North Korean soldiers". Not named where the value stands without its noun. */
export interface AskedThing {
  readonly words: string;
  readonly isNamed: boolean;
  /** One past its last token. */
  readonly end: number;
}

const ASKING: Readonly<Record<string, string>> = {
  count: 'how many',
  money: 'how much',
  percent: 'what percentage',
  measure: 'how many',
  duration: 'how many',
};

/** What is asked for, in the words of the text. */
export function askedThing(statement: ReadStatement, { tokens, statements }: Told): AskedThing {
  const asking = ASKING[statement.kind] ?? 'what';
  const end = Math.max(statement.endToken, statement.phraseEnd);
  if (statement.kind === 'money') return moneyThing(statement, tokens);
  if (statement.kind === 'percent') return percentThing(statement, tokens);
  const noun = tokens
    .slice(statement.endToken, statement.phraseEnd)
    .filter(
      (token, at) =>
        token.kind !== 'number' && !QUOTE.test(token.text) && !isValue(statements, statement.endToken + at),
    );
  const unit = statement.kind === 'duration' || statement.kind === 'measure' ? statement.unit : null;
  const measure = unit === null ? asking : `${asking} ${pluralOf(unit)}`;
  const words = nounWords(noun, statement.max === 1);
  if (words !== null) return { words: `${words.startsWith('a ') ? measure : asking} ${words}`, isNamed: true, end };
  const carried = statement.kind === 'count' && statement.carried ? statement.head : null;
  if (carried !== null)
    return { words: `${asking} ${[...statement.modifiers, pluralOf(carried)].join(' ')}`, isNamed: true, end };
  // "620 have been injured"
  if (statement.kind === 'count' && statement.head === 'people')
    return { words: `${asking} people`, isNamed: true, end };
  return { words: measure, isNamed: unit !== null && statement.kind === 'measure', end };
}

/** The counted noun as a question has it; null when it is none. */
function nounWords(noun: readonly Token[], isOne: boolean): string | null {
  const [opening, second] = noun;
  if (opening?.text === '-')
    return second?.lower === 'odd' ? nounWords(noun.slice(2), isOne) : pluralOf(second?.text ?? '');
  const isOfBare =
    opening?.lower === 'of' && !DETERMINERS.has(second?.lower ?? '') && !noun.some(({ text }) => text === "'s");
  const words = wordsOf(noun.slice(isOfBare ? 1 : 0)).replace(/^(?:more|other|further|additional) /u, '');
  const last = noun.at(-1)?.lower ?? '';
  const isOpen =
    words === '' || opening?.lower === 'or' || PRONOUNS.has(last) || DETERMINERS.has(last) || ADVERBS.has(last);
  const isAdjective = noun.length === 1 && /^\p{Lu}.*(?:an|ese|ish)$/u.test(words);
  const isPhrase = opening?.lower !== 'of' && PREPOSITIONS.has(opening?.lower ?? '');
  if (isOpen || isAdjective || isPhrase) return null;
  return isOne ? pluralOf(words) : words;
}

const isValue = (statements: readonly ReadStatement[], at: number): boolean =>
  statements.some(({ firstToken, endToken }) => at >= firstToken && at < endToken);

/** "€2 billion of new debt" */
function moneyThing(statement: ReadStatement, tokens: readonly Token[]): AskedThing {
  const end = Math.max(statement.endToken, statement.phraseEnd);
  const of = percentThing(statement, tokens);
  const noun = of.words.replace(/^.*? of /u, '');
  if (!of.isNamed || DETERMINERS.has(noun.split(' ')[0] ?? '') || /^\p{Lu}/u.test(noun))
    return { words: 'how much', isNamed: true, end };
  // "how much in yearly costs"
  return { words: `how much ${/[^s]s$/u.test(noun) ? 'in ' : ''}${noun}`, isNamed: true, end: of.end };
}

/** "the £2 billion sale of a lens maker": what is worth the value; null when no noun stands behind it. */
export function pricedNoun({ firstToken, phraseFirst, endToken }: ReadStatement, { tokens }: Told): string | null {
  const before = tokens[Math.min(firstToken, phraseFirst) - 1]?.lower ?? '';
  if (!DETERMINERS.has(before) && before !== "'s") return null;
  const noun: Token[] = [];
  for (let at = endToken; at < tokens.length && noun.length < LONGEST_NOUN; at += 1) {
    const token = tokens[at];
    const isOf = token?.lower === 'of' && noun.length > 0;
    const ends =
      token === undefined ||
      token.kind !== 'word' ||
      [JOINING, HELPERS, FORMS_OF_BE, PRONOUNS].some((table) => table.has(token.lower));
    if (ends || (PREPOSITIONS.has(token.lower) && !isOf) || verbOf(token.lower) !== null) break;
    noun.push(token);
  }
  const last = noun.at(-1)?.lower ?? '';
  return noun.length === 0 || /ly$/u.test(last) || PREPOSITIONS.has(last) || DETERMINERS.has(last)
    ? null
    : `the ${wordsOf(noun)}`;
}

/** "81 per cent of the shareholders" */
function percentThing({ endToken }: ReadStatement, tokens: readonly Token[]): AskedThing {
  const asking = ASKING.percent ?? '';
  const noun: Token[] = [];
  let at = endToken + 1;
  for (; tokens[endToken]?.lower === 'of' && at < tokens.length && noun.length < LONGEST_NOUN; at += 1) {
    const token = tokens[at];
    const ends =
      token === undefined ||
      isBreak(token) ||
      [JOINING, PREPOSITIONS, FORMS_OF_BE, HELPERS, PRONOUNS].some((table) => table.has(token.lower));
    // "yearly costs"
    const isVerb = token !== undefined && verbOf(token.lower) !== null && token.lower !== 'costs';
    if (ends || isVerb || ADVERBS.has(token.lower) || !/^[\p{L}\d'-]/u.test(token.text)) break;
    if (noun.length > 0 && DETERMINERS.has(token.lower)) break;
    if (token.kind !== 'number') noun.push(token);
  }
  if (noun.length === 0 || DETERMINERS.has(noun.at(-1)?.lower ?? ''))
    return { words: asking, isNamed: false, end: endToken };
  return { words: `${asking} of ${wordsOf(noun)}`, isNamed: true, end: at };
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  person: 'people',
  man: 'men',
  woman: 'women',
  child: 'children',
  dead: 'dead',
  wounded: 'wounded',
  injured: 'injured',
};

function pluralOf(words: string): string {
  const irregular = IRREGULAR_PLURALS[words];
  if (irregular !== undefined) return irregular;
  if (/(?:s|people|men|women|children|feet)$/u.test(words)) return words.endsWith('ss') ? `${words}es` : words;
  if (/[^aeiou]y$/u.test(words)) return `${words.slice(0, -1)}ies`;
  if (words.endsWith('foot')) return `${words.slice(0, -4)}feet`;
  if (words.endsWith(' per hour')) return `${words.slice(0, -9)}s per hour`;
  return /(?:x|ch|sh)$/u.test(words) ? `${words}es` : `${words}s`;
}

/** "turnout stood at 61 per cent", "a deficit of €14bn": the noun that the value measures; null when there is none. */
export function measuredNoun({ phraseFirst, firstToken }: ReadStatement, { tokens, statements }: Told): string | null {
  const opening = Math.min(phraseFirst, firstToken);
  for (let at = opening - 1; at >= 0 && at >= opening - MEASURE_REACH; at -= 1) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_END.has(token.text) || JOINING.has(token.lower) || isValue(statements, at))
      return null;
    if (!MEASURE_NOUNS.has(token.lower)) continue;
    const between = tokens.slice(at + 1, opening);
    const links = between.some(({ lower }) =>
      /^(?:of|at|to|was|is|were|are|reached|hit|topped|stands?|stood|totall?ed)$/u.test(lower),
    );
    return links ? nounEndingAt(at + 1, tokens, statements) : null;
  }
  return null;
}

/** "She put the number of people on board at 330": whose number the value is; null when none is told of before it. */
export function numberOf(
  { phraseFirst, firstToken, kind }: ReadStatement,
  { tokens, statements }: Told,
): string | null {
  const opening = Math.min(phraseFirst, firstToken);
  const number = tokens.findLastIndex(({ lower }, at) => at < opening && /^(?:number|count)$/u.test(lower));
  if (kind !== 'count' || number < 0 || opening - number > NUMBER_REACH || tokens[number + 1]?.lower !== 'of')
    return null;
  const end = tokens.findIndex(
    ({ lower, kind: sort }, at) =>
      at > number + 1 && (sort !== 'word' || /^(?:at|to)$/u.test(lower) || HELPERS.has(lower)),
  );
  const words = tokens.slice(number + 2, Math.min(end < 0 ? opening : end, opening));
  const isPlain =
    words.length > 0 &&
    words.length <= LONGEST_NOUN &&
    !statements.some((_, at) => isValue(statements, at) && at > number && at < opening);
  return isPlain && words.every(({ lower }) => verbOf(lower)?.form !== 'past' || /ed$/u.test(lower))
    ? `the number of ${wordsOf(words)}`
    : null;
}
/** "the number of people known to have died in the collapse of a hotel in Bulgaria has risen to 23" */
const NUMBER_REACH = 12;

/** The noun phrase that ends before `end`, with "the" for "a". */
function nounEndingAt(end: number, tokens: readonly Token[], statements: readonly ReadStatement[]): string | null {
  let first = end - 1;
  while (first > 0 && end - first < LONGEST_NOUN && isOfNoun(first - 1, tokens, statements)) first -= 1;
  const words = wordsOf(tokens.slice(first, end));
  if (/['\u2019]s(?:\s|$)/u.test(words.slice(0, 2))) return null;
  const plain = asInside(words).replace(/^(?:an?|some|this|that|its|their|his|her) /u, 'the ');
  if (first === 0 && MEASURE_NOUNS.has(plain.toLowerCase())) return `the ${plain.toLowerCase()}`;
  // "the VAT rate", but "Norrvik's revenue"
  return /^the /u.test(plain) || /^[\p{Lu}].*['\u2019]s /u.test(plain) ? plain : `the ${plain}`;
}

function isOfNoun(at: number, tokens: readonly Token[], statements: readonly ReadStatement[]): boolean {
  const token = tokens[at];
  if (token === undefined || isValue(statements, at)) return false;
  if (token.text === "'s" || (token.text === '-' && token.glued) || token.text === '\u2019s') return true;
  if (token.kind !== 'word' || DETERMINERS.has(tokens[at + 1]?.lower ?? '')) return false;
  const isOther = [CLAUSE_END, JOINING, PREPOSITIONS, PRONOUNS, TELLING, ADVERBS, HELPERS, FORMS_OF_BE].some((table) =>
    table.has(token.lower),
  );
  return (
    (DETERMINERS.has(token.lower) || !isOther) &&
    verbOf(token.lower) === null &&
    !isBaseForm(token.lower) &&
    token.lower !== 'and'
  );
}

const wordsIn = (noun: string): number => noun.split(' ').length;

/** "the invasion" of "the invasion in 2022", "the 2022 invasion": the event that a date dates; null when no noun for one is beside it. */
export function eventNoun(
  { firstToken, endToken }: ReadStatement,
  opening: number,
  { tokens, statements }: Told,
  vocabulary: Vocabulary,
): string | null {
  const isEvent = (at: number) => {
    const lower = tokens[at]?.lower ?? '';
    // "investors meet"
    const isVerb = isBaseForm(lower) && /[^s]s$/u.test(tokens[at - 1]?.lower ?? '');
    return (
      !isVerb &&
      !/(?:s|^end|^start|^beginning)$/u.test(lower) &&
      vocabulary.wordTerm(lower)?.startsWith('+') === true &&
      verbOf(lower) === null
    );
  };
  const behind = endToken + 1;
  // "yesterday's earthquake in Peru"
  const own = tokens[endToken]?.text === "'s" ? tokens.findIndex((_, at) => at > endToken && isEvent(at)) : -1;
  const next = tokens[own + 1];
  const isLast =
    next?.kind !== 'word' ||
    [PREPOSITIONS, HELPERS, JOINING].some((table) => table.has(next.lower)) ||
    verbOf(next.lower) !== null;
  if (
    own > 0 &&
    isLast &&
    own - endToken <= MEASURE_REACH &&
    tokens.slice(endToken + 1, own).every(({ kind }) => kind === 'word')
  )
    return `the ${wordsOf(tokens.slice(endToken + 1, own + 1))}`;
  const isModifier = DETERMINERS.has(tokens[firstToken - 1]?.lower ?? '') || tokens[firstToken - 1]?.text === "'s";
  for (let at = endToken; isModifier && at <= behind + 1; at += 1)
    if (isEvent(at)) return `the ${wordsOf(tokens.slice(endToken, at + 1))}`;
  const noun = opening < firstToken && isEvent(opening - 1) ? nounEndingAt(opening, tokens, statements) : null;
  // "in power since 2018" tells of no event
  return noun !== null && (/^\p{Lu}/u.test(noun) || DETERMINERS.has(tokens[opening - wordsIn(noun)]?.lower ?? ''))
    ? noun
    : null;
}
