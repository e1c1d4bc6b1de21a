import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { HARM_STATES, HARM_VERBS } from '../../lexicons/harm-words';
import { TELLS_AGAIN } from '../../lexicons/idiom-words';
import { TIME_UNITS } from '../../lexicons/news-units';
import { CLOSED_CLASS } from '../../lexicons/phrase-words';
import { singular } from '../nouns/lemma';
import { refinerRule } from '../sentence-rules';

/** Between a bare number and the next, these leave its unit to the next: "5 and 7 hours", "280 million of the 1.5 billion shekels". */
const LEAVES_TO_NEXT =
  /^(?:and|or|to|and\/or|from|of|the|his|her|its|their|our|my|these|those|all|,|-|versus|vs|against|out|through|then|up|down|compared)$/;
/** How many tokens may stand between. */
const REACH = 4;
/** Behind a bare number these make people of it: "95,800 who", "killing five". */
const PEOPLE_BEHIND = /^(?:who|whom|whose)$/;

const MOST_PERCENT = 100;

const isBare = ({ kind, head, unit }: ReadStatement) => kind === 'count' && head === null && unit === null;
/** Money may be of no certain currency ("150 shillings") and is told again all the same. */
const isGiver = ({ kind, unit }: ReadStatement) =>
  kind === 'money' || (kind !== 'date' && kind !== 'other' && unit !== null);

function taking(statement: ReadStatement, giver: ReadStatement): ReadStatement {
  const { kind, unit, head, per } = giver;
  const modifiers = giver.modifiers.filter((modifier) => !HARM_STATES.has(modifier));
  return { ...statement, kind, unit, head, modifiers, per: statement.per ?? per, carried: true };
}

/** The next statement, when only joining words stand between. */
function nextGiver(
  sentence: Sentence,
  statement: ReadStatement,
  next: ReadStatement | undefined,
): ReadStatement | null {
  if (next === undefined || !isGiver(next)) return null;
  const between = sentence.tokens.slice(statement.endToken, Math.max(statement.endToken, next.phraseFirst));
  // "2,500 American and 5,000 allied troops": an adjective of its own before the joint
  const joints = /^\p{Lu}\p{Ll}+$/u.test(between[0]?.text ?? '') && between.length > 1 ? between.slice(1) : between;
  // "1.52 million, or 28.1 per cent" says the same in another unit
  const isSameAgain = /^, or$/.test(
    joints
      .map((token) => token.lower)
      .slice(0, 2)
      .join(' '),
  );
  const isJoined =
    !isSameAgain &&
    joints.length > 0 &&
    joints.length <= REACH &&
    joints.every((token) => LEAVES_TO_NEXT.test(token.lower));
  return isJoined ? next : null;
}

function earlierGiver(
  sentence: Sentence,
  statement: ReadStatement,
  before: readonly ReadStatement[],
): ReadStatement | null {
  const word = sentence.tokens[Math.min(statement.firstToken, statement.phraseFirst) - 1]?.lower ?? '';
  if (!TELLS_AGAIN.test(word) && statement.firstToken > 0) return null;
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const giver = before[at];
    if (giver === undefined || !isGiver(giver) || giver.kind === 'duration') continue;
    // "rose 8% to 3.65", "down 1% at 1,463": what a percentage leads to is no percentage
    if (giver.kind === 'percent' && (/^(?:to|at|of)$/.test(word) || (statement.max ?? 0) > MOST_PERCENT)) continue;
    return giver;
  }
  return null;
}

const people = (statement: ReadStatement): ReadStatement => ({
  ...statement,
  head: 'people',
  unit: 'people',
  carried: true,
});

/** "killing at least five", "95,800 who fled": people, unless something else was counted before. */
function areHarmed(tokens: readonly Token[], { firstToken, phraseFirst, endToken }: ReadStatement): boolean {
  const before = tokens[Math.min(firstToken, phraseFirst) - 1]?.lower ?? '';
  return HARM_VERBS.has(before) || PEOPLE_BEHIND.test(tokens[endToken]?.lower ?? '');
}

/** "a word or two", "every year or two": the noun in front, or null. */
function nounBeforeOr(tokens: readonly Token[], { firstToken }: ReadStatement): string | null {
  const [noun, article] = [tokens[firstToken - 2], tokens[firstToken - 3]];
  const isNoun = tokens[firstToken - 1]?.lower === 'or' && tokens[firstToken]?.kind === 'word' && noun?.kind === 'word';
  return isNoun &&
    /^(?:an?|every|each|another|one|\p{L}+)$/u.test(article?.lower ?? '') &&
    !CLOSED_CLASS.has(noun.lower)
    ? noun.lower
    : null;
}

function withNounBefore(tokens: readonly Token[], statement: ReadStatement): ReadStatement {
  const noun = singular(nounBeforeOr(tokens, statement) ?? '');
  return { ...statement, kind: TIME_UNITS.has(noun) ? 'duration' : 'count', head: noun, unit: noun, carried: true };
}

/** "7 others" */
const isOthers = (tokens: readonly Token[], { endToken }: ReadStatement) =>
  tokens[tokens[endToken]?.lower === 'of' ? endToken + 1 : endToken]?.lower === 'others';
/** "two men and three others": the others need not be men. */
const ONE_SORT: ReadonlySet<string> = new Set(['man', 'woman', 'child', 'boy', 'girl', 'person']);

/** From the last to the first, so that "four-, five- and six-cylinder" hands its unit on. */
function fromNext(sentence: Sentence, statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const result: ReadStatement[] = [];
  for (const statement of statements.toReversed()) {
    const giver = isBare(statement) ? nextGiver(sentence, statement, result.at(-1)) : null;
    result.push(giver === null ? statement : taking(statement, giver));
  }
  return result.reverse();
}

function withUnits(sentence: Sentence, statements: readonly ReadStatement[]): readonly ReadStatement[] {
  if (!statements.some(isBare)) return statements;
  const result: ReadStatement[] = [];
  for (const statement of fromNext(sentence, statements)) {
    if (!isBare(statement)) result.push(statement);
    else if (areHarmed(sentence.tokens, statement)) result.push(people(statement));
    else if (nounBeforeOr(sentence.tokens, statement) !== null) result.push(withNounBefore(sentence.tokens, statement));
    else {
      const earlier = earlierGiver(sentence, statement, result);
      const others = isOthers(sentence.tokens, statement);
      if (others && (earlier === null || ONE_SORT.has(earlier.head ?? ''))) result.push(people(statement));
      else result.push(earlier === null ? statement : taking(statement, earlier));
    }
  }
  return result;
}

/** A bare number takes the unit of its neighbour: "5 and 7 hours respectively", "to 7,000 from 5,000 men", "killing five". */
export const elidedUnits: Rule = refinerRule('elided-unit', withUnits);
