import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { CAPITAL_LABELS, INDEX_NAMES, LABELS, LABELS_WITHOUT_THING, STREET_WORDS } from '../../lexicons/name-words';
import { isPlural } from '../nouns/lemma';
import { refinerRule } from '../sentence-rules';

/** From this share of capitals among the longer words on, a sentence is a headline, where capitals say nothing. */
const SHARE_OF_CAPITALS = 0.7;
const LONGER_WORD = 4;
/** No index has fewer members. */
const SHORTEST_INDEX = 10;
/** "the number 10" is a name, "the number 640" is a figure. */
const SMALLEST_COUNT = 100;
/** How far behind a house number the word for the street may stand. */
const REACH = 5;
const FUNCTION_WORD = /^(?:in|on|at|of|to|from|by|with|and|or|for|the|a|an|but|as|than|over|under|about)$/i;

const isCapital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

function isHeadline({ tokens }: Sentence): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length >= LONGER_WORD);
  return words.length >= LONGER_WORD && words.filter(isCapital).length / words.length > SHARE_OF_CAPITALS;
}

const inDigits = (tokens: readonly Token[], { firstToken }: ReadStatement) => tokens[firstToken]?.kind === 'number';

/** "in the room 22 patients lie", "the prisoners number 260": a label by chance, and a count behind it. */
function isCounted(
  tokens: readonly Token[],
  { firstToken, phraseEnd, head, max }: ReadStatement,
  label: Token,
): boolean {
  if (isCapital(label) || /^(?:figure|fig|table|page|article|section|chapter)$/.test(label.lower)) return false;
  if (label.lower === 'number') return (max ?? 0) >= SMALLEST_COUNT || isPlural(tokens[firstToken - 2]?.lower ?? '');
  return head !== null && isPlural(tokens[phraseEnd - 1]?.lower ?? '');
}

/** "Article 5", "No. 10", "#3", "Fortune 500", "figure 3". */
function isLabelled(tokens: readonly Token[], statement: ReadStatement): boolean {
  const { firstToken, head, max } = statement;
  const isDotted = tokens[firstToken - 1]?.text === '.';
  const label = tokens[firstToken - (isDotted ? 2 : 1)];
  // "the Group of Seven"
  if (label?.lower === 'of' && tokens[firstToken - 2]?.text === 'Group' && isCapital(tokens[firstToken])) return true;
  if (label === undefined || label.text === '#') return label !== undefined;
  if (isDotted) return /^nos?$/.test(label.lower);
  const digits = inDigits(tokens, statement);
  if (INDEX_NAMES.has(label.lower) && digits && (max ?? 0) >= SHORTEST_INDEX) return true;
  // "no one" is no number
  if (label.lower === 'no') return isCapital(label) && digits;
  if (LABELS.has(label.lower)) return !isCounted(tokens, statement, label);
  if (head !== null) return false;
  if (LABELS_WITHOUT_THING.has(label.lower)) return digits || isCapital(label);
  return isCapital(label) && CAPITAL_LABELS.has(label.lower);
}

/** "9 E 71st St", "575 Acacia Road": a street within a few words, all of them names. */
function isAddress(tokens: readonly Token[], statement: ReadStatement): boolean {
  if (!inDigits(tokens, statement)) return false;
  for (let at = statement.endToken; at < statement.endToken + REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?:\p{Lu}|\d|st$|nd$|rd$|th$)/u.test(token.text)) return false;
    if (STREET_WORDS.has(token.text)) return true;
  }
  return false;
}

/** "iPhone 14", "Boeing 737", "Formula 1 team": a capital name right before digits that count nothing. */
function followsName(tokens: readonly Token[], statement: ReadStatement): boolean {
  const { firstToken, endToken, head, max } = statement;
  const before = tokens[firstToken - 1];
  if (before?.kind !== 'word' || !/\p{Lu}/u.test(before.text) || FUNCTION_WORD.test(before.text)) return false;
  // "iPhone 11 Pro cameras": the name runs on behind the number
  if (head !== null && max !== 1 && !isCapital(tokens[endToken])) return false;
  return firstToken > 1 || !/^\p{Lu}\p{Ll}+$/u.test(before.text);
}

/** "10 Downing Street": a name right behind a few plain digits that count nothing; "2,500 American" is left open. */
const precedesName = (tokens: readonly Token[], { firstToken, endToken, head }: ReadStatement) =>
  head === null &&
  endToken - firstToken === 1 &&
  /^\d{1,6}(?:\.\d+)?$/.test(tokens[firstToken]?.text ?? '') &&
  isCapital(tokens[endToken]);

/** "the 2.8 release": decimals that name a state of a thing. */
const isVersion = (tokens: readonly Token[], { firstToken, endToken }: ReadStatement) =>
  tokens[firstToken]?.text.includes('.') === true &&
  /^(?:release|version|update|series|beta|patch|build|firmware)$/.test(tokens[endToken]?.lower ?? '');

function isName(tokens: readonly Token[], statement: ReadStatement, capitalsTell: boolean): boolean {
  if (statement.kind !== 'count' || statement.rule === 'none') return false;
  if (isVersion(tokens, statement) || isLabelled(tokens, statement) || isAddress(tokens, statement)) return true;
  if (!capitalsTell || !inDigits(tokens, statement)) return false;
  return followsName(tokens, statement) || precedesName(tokens, statement);
}

function withNames(sentence: Sentence, statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const capitalsTell = !isHeadline(sentence);
  let changed = false;
  const result = statements.map((statement): ReadStatement => {
    if (!isName(sentence.tokens, statement, capitalsTell)) return statement;
    changed = true;
    return { ...statement, kind: 'other', unit: null, head: null, modifiers: [], rule: 'named-number' };
  });
  return changed ? result : statements;
}

/** Numbers that name and do not count: "Article 5", "iPhone 14", "10 Downing Street", "S&P 500". */
export const namedNumbers: Rule = refinerRule('named-number', withNames);
