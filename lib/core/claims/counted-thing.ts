import type { ReadStatement } from '../reading/types';
import type { TermedSentence } from './sentence-terms';
import type { SigningContext } from './sign-statement';
import type { Signature } from './signature';
import type { Vocabulary } from './vocabulary';

/** Words between a bracket and the value in it: "(as many as", "(an estimated". */
const BRACKET_REACH = 3;
/** "soldiers from North Korea (": the noun may stand so many words before the bracket. */
const NOUN_REACH = 5;
/** A counted thing that stands in the sentence before. */
const LEFT_OUT_CLOSENESS = 5;
/** So many modifiers tell what is counted. */
const MOST_MODIFIERS = 5;

/** What is counted, and of which countries. */
export type CountedThing = Pick<Signature, 'head' | 'thing' | 'modifiers' | 'nations'>;

/** Each once, in the order given. */
export const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/**
 * What a statement counts, with the terms that were told before where it says only a number. `action` is what happens to it: it can tell
 * that people are counted.
 */
export function countedThingOf(
  statement: ReadStatement,
  action: string | undefined,
  context: SigningContext,
): { readonly thing: CountedThing; readonly told: readonly (readonly [term: string, closeness: number])[] } {
  const own = withImpliedPeople(thingOf(statement, context), statement, action, context);
  const before = leftOut(own, statement, context);
  return before === null ? { thing: own, told: [] } : { thing: before, told: termsOfThing(before) };
}

function thingOf(statement: ReadStatement, { sentences, vocabulary }: SigningContext): CountedThing {
  const termed = sentences[statement.sentence];
  const phraseCountries = (termed?.terms ?? []).filter(
    ({ term, first }) => term.startsWith('=') && first >= statement.phraseFirst && first < statement.phraseEnd,
  );
  const behind = originBehind(statement, termed);
  const nations = unique([...phraseCountries.map(({ term }) => term), ...behind]);
  const headWord = (statement.kind === 'count' ? statement.head?.toLowerCase() : null) ?? null;
  const headWords = headWord?.split(/[\s-]+/u) ?? [];
  const headIsNation =
    headWords.length > 0 &&
    vocabulary.phraseAt(
      headWords.map((word) => word.toLowerCase()),
      0,
    )?.length === headWords.length;
  if (headIsNation) {
    const country = vocabulary.phraseAt(
      headWords.map((word) => word.toLowerCase()),
      0,
    )?.terms[0];
    return {
      head: null,
      thing: vocabulary.genericPerson,
      modifiers: modifiersOf(statement, vocabulary),
      nations: unique([...(country ? [country] : []), ...compatriotsBeside(statement, termed), ...nations]),
    };
  }
  const head =
    headWord === null
      ? headBeforeBracket(statement, termed, vocabulary)
      : vocabulary.stemOf(headWord.split(/\s+/u).at(-1) ?? headWord);
  return {
    head,
    thing: head === null ? null : vocabulary.thingOf(head),
    modifiers: modifiersOf(statement, vocabulary),
    nations,
  };
}

/** "The toll is 26", "six children were killed and 14 trapped": people where only people can be counted, those counted before in the sentence if any. */
function withImpliedPeople(
  thing: CountedThing,
  statement: ReadStatement,
  action: string | undefined,
  context: SigningContext,
): CountedThing {
  const { vocabulary, sentences } = context;
  const isImplied = statement.kind === 'count' && thing.head === null && thing.thing === null;
  if (!isImplied || action === undefined || !vocabulary.isOfPeople(action)) return thing;
  const before = (sentences[statement.sentence]?.statements ?? []).filter(
    ({ kind, firstToken }) => kind === 'count' && firstToken < statement.firstToken,
  );
  const told = before.map((other) => thingOf(other, context)).findLast((other) => other.thing !== null);
  const isPeople =
    told !== undefined &&
    told.thing !== null &&
    (vocabulary.isPersonClass(told.thing) || vocabulary.isPartClass(told.thing));
  return isPeople
    ? { ...thing, thing: told.thing, nations: told.nations }
    : { ...thing, thing: vocabulary.genericPerson };
}

/** "13,000 soldiers are there. The capital alone has 10,000 of them, the west 2,000": what a bare number counts was told before; null when nothing was. */
function leftOut(
  own: CountedThing,
  { kind, firstToken, sentence }: ReadStatement,
  context: SigningContext,
): CountedThing | null {
  if (kind !== 'count' || own.head !== null || own.thing !== null) return null;
  const here = (context.sentences[sentence]?.statements ?? []).filter((other) => other.firstToken < firstToken);
  const before = context.sentences[sentence - 1]?.statements ?? [];
  return (
    [...before, ...here]
      .filter((other) => other.kind === 'count')
      .map((other) => thingOf(other, context))
      .findLast((other) => other.thing !== null) ?? null
  );
}

/** What is left out stands as near to the value as if it were written. */
const termsOfThing = ({ thing, nations, modifiers }: CountedThing): (readonly [string, number])[] =>
  [...(thing === null ? [] : [`*${thing}`]), ...nations, ...modifiers].map((term) => [term, LEFT_OUT_CLOSENESS]);

/** "50,000 troops, 11,000 of them from North Korea": the whole is not of that nation alone. */
export function hasNationalPart(statement: ReadStatement, context: SigningContext): boolean {
  const whole = context.reading.statements.indexOf(statement);
  return context.reading.statements.some((part) => part.partOf === whole && thingOf(part, context).nations.length > 0);
}

/** "North Korean troops (an estimated 10,000)": the noun that a bracket counts; null when the value opens no bracket. */
function headBeforeBracket(
  { kind, phraseFirst }: ReadStatement,
  termed: TermedSentence | undefined,
  vocabulary: Vocabulary,
): string | null {
  const tokens = termed?.sentence.tokens ?? [];
  if (kind !== 'count') return null;
  let open = phraseFirst;
  while (open > 0 && open >= phraseFirst - BRACKET_REACH && tokens[open]?.text !== '(') open -= 1;
  if (tokens[open]?.text !== '(') return null;
  for (let at = open - 1; at >= 0 && at >= open - NOUN_REACH; at -= 1) {
    const noun = vocabulary.stemOf(tokens[at]?.lower ?? '');
    if (vocabulary.thingOf(noun) !== null) return noun;
  }
  return null;
}

/** "50,000 Russians and North Koreans": the people of another country that are counted with them. */
function compatriotsBeside({ phraseEnd }: ReadStatement, termed: TermedSentence | undefined): string[] {
  const tokens = termed?.sentence.tokens ?? [];
  if (tokens[phraseEnd]?.lower !== 'and') return [];
  return (termed?.terms ?? [])
    .filter(({ term, first, end }) => term.startsWith('=') && first === phraseEnd + 1 && isPlural(tokens[end - 1]))
    .map(({ term }) => term);
}

const isPlural = (token: { readonly lower: string } | undefined): boolean => token?.lower.endsWith('s') ?? false;

/** "11,000 of them from North Korea", "troops from Russia and North Korea": countries right behind the phrase. */
function originBehind({ phraseEnd }: ReadStatement, termed: TermedSentence | undefined): string[] {
  const tokens = termed?.sentence.tokens ?? [];
  let at = phraseEnd;
  if (tokens[at]?.lower === 'of' && /^(?:them|these|those|whom)$/u.test(tokens[at + 1]?.lower ?? '')) at += 2;
  if (tokens[at]?.lower !== 'from') return [];
  const found: string[] = [];
  for (const { term, first, end } of termed?.terms ?? []) {
    const isNext =
      first === at + 1 ||
      (first === at + 2 && tokens[at + 1]?.lower === 'the') ||
      (found.length > 0 && first === at + 1);
    if (!term.startsWith('=') || !isNext) continue;
    found.push(term);
    at = tokens[end]?.lower === 'and' ? end : end - 1;
  }
  return found;
}

function modifiersOf({ modifiers }: ReadStatement, vocabulary: Vocabulary): string[] {
  const stems = modifiers.flatMap((modifier) => {
    const lowers = modifier.toLowerCase().split(/[\s-]+/u);
    if (vocabulary.phraseAt(lowers, 0)?.length === lowers.length) return [];
    return lowers.map((lower) => vocabulary.wordTerm(lower)).filter((term) => term !== null);
  });
  return unique(stems).slice(0, MOST_MODIFIERS);
}
