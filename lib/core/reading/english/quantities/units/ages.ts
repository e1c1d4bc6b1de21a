import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { AGED, SOMEONE } from '../../lexicons/idiom-words';
import { SMALL_NUMBERS } from '../../lexicons/number-words';
import { CLOSED_CLASS } from '../../lexicons/phrase-words';
import { over } from './value-span';

const AGE_UNITS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);
/** No person gets older; "age 1,200" is no age. */
const OLDEST_PERSON = 125;
const BEING = /^(?:is|was|be|turns|turned|turn|turning|'s|am|are|were|became)$/;
const PERSON = /^(?:he|she|who|i|him|her|they)$/;

function age(sentence: Sentence, statement: ReadStatement, end: number, unit: string): ReadStatement {
  return {
    ...over(sentence, statement, statement.firstToken, end),
    kind: 'duration',
    unit: `${unit} of age`,
    head: 'age',
    rule: 'age',
  };
}

/** One past "-old", "old", "of age" behind a unit of time; null when there is none. */
function oldEnd(tokens: readonly Token[], at: number): number | null {
  const next = tokens[at]?.text === '-' ? at + 1 : at;
  if (/^olds?$/.test(tokens[next]?.lower ?? '')) return next + 1;
  return tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'age' ? at + 2 : null;
}

const isSmall = ({ min, max }: ReadStatement) => min !== null && max !== null && min > 0 && max <= OLDEST_PERSON;

const isCapital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

const isNumber = (token: Token | undefined) => token?.kind === 'number' || SMALL_NUMBERS.has(token?.lower ?? '');

/** "aged between 17 and 34": both ends. */
function isAgedBetween(tokens: readonly Token[], firstToken: number): boolean {
  const between = tokens[firstToken - 1]?.lower === 'and' ? firstToken - 3 : firstToken - 1;
  return tokens[between]?.lower === 'between' && /^age[ds]$/.test(tokens[between - 1]?.lower ?? '');
}

/** "12 and older", "65 or over", "5 to 11 age group": what tells behind the number that it is an age. */
function isAgeAndUp(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (first === 'age' && /^(?:groups?|brackets?|range)$/.test(second)) return true;
  return /^(?:and|or|&)$/.test(first) && /^(?:older|younger)$/.test(second);
}

/** "life expectancy … is around 73": how far before the number the word may stand. */
const REACH_OF_EXPECTANCY = 10;

const isLifeExpectancy = (tokens: readonly Token[], { firstToken }: ReadStatement) =>
  tokens
    .slice(Math.max(0, firstToken - REACH_OF_EXPECTANCY), firstToken)
    .some(({ lower }, at, before) => lower === 'expectancy' && before[at - 1]?.lower === 'life');

/** "Jane Roe, 25, left", "one man, 66, died": digits between commas behind a name or a word for a person. */
function isBehindName(tokens: readonly Token[], { firstToken, endToken }: ReadStatement): boolean {
  const [comma, name, beforeName] = [tokens[firstToken - 1], tokens[firstToken - 2], tokens[firstToken - 3]];
  if (comma?.text !== ',' || !comma.glued || !/^\d{1,3}$/.test(tokens[firstToken]?.text ?? '')) return false;
  const next = tokens[endToken];
  if (next !== undefined && !/^[,.;)"]$/.test(next.text)) return false;
  if (SOMEONE.test(name?.lower ?? '')) return true;
  // "Jones, 66, has" opens its sentence; elsewhere a name has two parts: "in Berlin, 12, and in Rome"
  return isCapital(name) && (firstToken === 2 || isCapital(beforeName));
}

/** "aged 35", "at age 7", "turned 40", "he will be 35 by": a bare number that is someone's years. */
function isBareAge(tokens: readonly Token[], statement: ReadStatement): boolean {
  const { firstToken, endToken } = statement;
  const before = tokens[firstToken - 1]?.lower ?? '';
  const listed =
    /^(?:and|or|to)$/.test(before) && isNumber(tokens[firstToken - 2]) ? tokens[firstToken - 3]?.lower : before;
  if (listed === 'aged' || listed === 'ages') return true;
  if (isBehindName(tokens, statement) || isLifeExpectancy(tokens, statement)) return true;
  if (
    /^(?:under|over)$/.test(before) &&
    AGED.test(tokens[firstToken - 2]?.lower ?? '') &&
    tokens[endToken]?.text !== '%'
  )
    return true;
  if (isAgedBetween(tokens, firstToken)) return true;
  // "over the age of 21", "between the ages of 25 and 54"
  const of = /^(?:and|to|or)$/.test(before) ? firstToken - 3 : firstToken - 1;
  if (tokens[of]?.lower === 'of' && /^ages?$/.test(tokens[of - 1]?.lower ?? '')) return true;
  if (before === 'age')
    return tokens[endToken]?.kind !== 'word' || !/^(?:group|groups|of)$/.test(tokens[endToken]?.lower ?? '');
  const next = tokens[endToken];
  if (isAgeAndUp(tokens, endToken)) return true;
  if (
    before === 'of' &&
    SOMEONE.test(tokens[firstToken - 2]?.lower ?? '') &&
    (next?.kind !== 'word' || CLOSED_CLASS.has(next.lower))
  )
    return true;
  const closes =
    next === undefined || next.kind === 'symbol'
      ? next?.text !== '-' && next?.text !== '%'
      : /^(?:by|when|at|in|on|and|this|next|last|years?)$/.test(next.lower);
  if (!closes || !BEING.test(before)) return false;
  if (/^turn/.test(before)) return true;
  return [2, 3, 4].some(
    (back) => PERSON.test(tokens[firstToken - back]?.lower ?? '') && tokens[firstToken - back]?.lower !== 'they',
  );
}

function asAge(statement: ReadStatement, sentence: Sentence): ReadStatement {
  const { tokens } = sentence;
  if (statement.kind === 'duration' && AGE_UNITS.has(statement.unit ?? '')) {
    const end = oldEnd(tokens, statement.endToken);
    return end === null ? statement : age(sentence, statement, end, statement.unit ?? '');
  }
  if (statement.kind !== 'count' || !isSmall(statement) || !isBareAge(tokens, statement)) return statement;
  return age(sentence, statement, statement.endToken, 'year');
}

/** Ages: "22-year-old", "10 years old", "aged 35", "turned 40", "Jane Roe, 25,". */
export const ages: Rule = { name: 'age', apply: (draft) => changeStatements(draft, asAge) };
