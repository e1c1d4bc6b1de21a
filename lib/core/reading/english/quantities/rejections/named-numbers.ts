import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';

/** Words that number what they name: "Article 5", "Flight 370", "No. 10", "category 4". */
const LABELS =
  /^(?:no|nos|number|numbers|article|articles|section|sections|chapter|paragraph|part|page|pages|figure|fig|table|volume|vol|issue|episode|season|round|stage|phase|level|grade|tier|class|category|type|mark|model|series|version|room|suite|unit|apartment|apt|floor|gate|platform|terminal|pier|dock|bay|block|lot|plot|route|highway|interstate|road|line|exit|junction|channel|flight|train|bus|bed|box|file|case|bill|resolution|amendment|clause|act|title|rule|law|order|proposition|measure|question|item|step|option|plan|district|ward|zone|area|precinct|sector|division|brigade|regiment|battalion|group|game|match|week|day|race|seed|rank|ranked|code|id|pin|zip|tel|phone|fax|ext|extension|isbn|psalm|verse|sonnet|symphony|opus|windows|formula|world|war|top|form|schedule|appendix|annex|exhibit|count|counts|lane|hole|inning|quarter|set|frame|lap)$/;
/** Labels that are so also in lower case, right before a number without anything behind. */
const PLAIN_LABELS =
  /^(?:no|number|article|section|chapter|paragraph|page|pages|episode|phase|level|grade|tier|category|type|version|room|suite|apartment|apt|gate|route|highway|flight|channel|box|step|item|ext|extension|tel|phone|fax|zip|seed|ranked|question|schedule|appendix|annex|exhibit)$/;
/** Of the labels those that number in small letters too: "figure 3", "in game 7". */
const NUMBERED_THINGS =
  /^(?:figure|fig|table|part|round|game|day|stage|group|class|series|unit|lane|week|volume|season|match|race|option|plan|zone|sector)$/;
const MONTHLIKE = /^(?:in|on|at|of|to|from|by|with|and|or|for|the|a|an|but|as|than|over|under|about)$/i;
const FIRST_YEAR = 1600;
const LAST_YEAR = 2100;

const isCapital = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** "1914" without a comma and with nothing counted behind: a year that no date rule wanted. */
function isYear(tokens: readonly Token[], statement: ReadStatement): boolean {
  const { firstToken, endToken, max } = statement;
  if (endToken - firstToken !== 1 || !/^\d{4}$/.test(tokens[firstToken]?.text ?? '')) return false;
  const until = /^(?:by|until|till|since|in)$/.test(tokens[firstToken - 1]?.lower ?? '') ? LAST_YEAR + 100 : LAST_YEAR;
  return (max ?? 0) >= FIRST_YEAR && (max ?? 0) <= until;
}

/** "its 2018 sales", "Acme's 2019 results": a year between what belongs to it and whose it is. */
function namesYear(tokens: readonly Token[], { firstToken, max, hedge, head }: ReadStatement): boolean {
  const before = tokens[firstToken - 1];
  if (hedge !== null || before === undefined || (max ?? 0) < RECENT_YEAR) return false;
  if (YEAR_NOUNS.test(head ?? '') && (max ?? 0) >= 1990) return true;
  return /^(?:the|its|his|her|their|our|my|'s|of|for)$/.test(before.lower) || (firstToken > 1 && isCapital(before));
}
const RECENT_YEAR = 1950;
/** What is told by years, so that "2015 forecasts" are not two thousand. */
const YEAR_NOUNS =
  /^(?:forecast|sale|earning|result|election|budget|season|edition|profit|revenue|estimate|target|game|olympics|championship|award|survey|report|winner|final|playoff|primary|tournament|model)$/;

/** "Jane Roe, 25, said": the age of a person who was just named. */
function isBareAge(tokens: readonly Token[], { firstToken, endToken, head }: ReadStatement): boolean {
  const isBetween = tokens[firstToken - 1]?.text === ',' && /^[,.)]$/.test(tokens[endToken]?.text ?? '.');
  return (
    head === null && isBetween && isCapital(tokens[firstToken - 2]) && /^\d{1,3}$/.test(tokens[firstToken]?.text ?? '')
  );
}

/** "the bottom three", "the last 16", "a top-10 finish": a place in a table. */
function isPlace(tokens: readonly Token[], { firstToken, head, min }: ReadStatement): boolean {
  const before = tokens[firstToken - 1]?.text === '-' ? tokens[firstToken - 2] : tokens[firstToken - 1];
  const isTied = tokens[firstToken - 1]?.text === '-' && tokens[firstToken]?.glued;
  return (
    (head === null || isTied === true) &&
    (min ?? 0) <= 100 &&
    /^(?:top|bottom|last|first|final|best)$/.test(before?.lower ?? '')
  );
}

/** Lists of shares that carry their length in the name. */
const INDEX_NAMES =
  /^(?:fortune|forbes|p|sp|ftse|nasdaq|russell|nikkei|stoxx|cac|asx|csi|dax|inc|billboard|hot|wilshire|topix|kospi)$/;

const STREET =
  /^(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Boulevard|Blvd|Square|Court|Ct|Terrace|Crescent|Close|Quay|Highway|Parkway|Hwy)$/;

/** "9 E 71st St", "575 Acacia Road": a street within a few words, all of them names. */
function isAddress(tokens: readonly Token[], { firstToken, endToken }: ReadStatement): boolean {
  if (tokens[firstToken]?.kind !== 'number') return false;
  for (let at = endToken; at < endToken + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || !/^(?:\p{Lu}|\d|st$|nd$|rd$|th$)/u.test(token.text)) return false;
    if (STREET.test(token.text)) return true;
  }
  return false;
}

/** Whether most longer words of a sentence are capitals: a headline, where capitals say nothing. */
function isHeadline({ tokens }: Sentence): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  return words.length > 3 && words.filter(isCapital).length / words.length > 0.7;
}

function isLabelled(sentence: Sentence, statement: ReadStatement): boolean {
  const { tokens } = sentence;
  const { firstToken } = statement;
  const dotted = tokens[firstToken - 1]?.text === '.' ? firstToken - 2 : firstToken - 1;
  const before = tokens[dotted];
  if (before === undefined) return false;
  if (before.text === '#') return true;
  if (before.kind !== 'word') return false;
  if (INDEX_NAMES.test(before.lower) && tokens[firstToken]?.kind === 'number' && (statement.max ?? 0) >= 10)
    return true;
  if (dotted < firstToken - 1) return /^nos?$/.test(before.lower);
  if (before.lower === 'no' && (!isCapital(before) || tokens[firstToken]?.kind !== 'number')) return false;
  if (PLAIN_LABELS.test(before.lower)) return true;
  if (statement.head !== null || !LABELS.test(before.lower)) return false;
  return isCapital(before) || (NUMBERED_THINGS.test(before.lower) && tokens[firstToken]?.kind === 'number');
}

/** "iPhone 14", "Boeing 737", "Windows 11": a capital name right before a number that counts nothing. */
function followsName(sentence: Sentence, statement: ReadStatement): boolean {
  const { tokens } = sentence;
  const before = tokens[statement.firstToken - 1];
  // "iPhone 11 Pro cameras", "Formula 1 team"
  const isInside =
    (statement.max === 1 || isCapital(tokens[statement.endToken])) && tokens[statement.firstToken]?.kind === 'number';
  if (
    (statement.head !== null && !isInside) ||
    statement.firstToken < 1 ||
    before === undefined ||
    !/\p{Lu}/u.test(before.text)
  )
    return false;
  if (before.kind !== 'word' || MONTHLIKE.test(before.text)) return false;
  const opensSentence = statement.firstToken === 1 && /^\p{Lu}\p{Ll}+$/u.test(before.text) && tokens[0] === before;
  return !opensSentence && !isHeadline(sentence) && tokens[statement.firstToken]?.kind === 'number';
}

/** "10 Downing Street", "49 Zorro Ranch Road": a name right behind a number in digits that counts nothing. */
function precedesName(sentence: Sentence, statement: ReadStatement): boolean {
  const { tokens } = sentence;
  if (statement.head !== null || tokens[statement.firstToken]?.kind !== 'number') return false;
  return isCapital(tokens[statement.endToken]) && !isHeadline(sentence);
}

/** "1." or "2)" before the words of a list item. */
function isListMark(sentence: Sentence, statement: ReadStatement): boolean {
  const mark = sentence.tokens[statement.endToken];
  // "… are: 1. Finland 2. Norway"
  const isInline =
    mark?.text === '.' && mark.glued && isCapital(sentence.tokens[statement.endToken + 1]) && statement.head === null;
  return isInline || (statement.firstToken === 0 && /^[.):]$/.test(mark?.text ?? ''));
}

/** "10 of the best", "5 of the most": the count of a list, not of the world. */
function isTopList(tokens: readonly Token[], { firstToken, endToken, max }: ReadStatement): boolean {
  if (max === 1 || tokens[endToken]?.lower !== 'of' || tokens[endToken + 1]?.lower !== 'the') return false;
  const third = tokens[endToken + 2]?.lower ?? '';
  return (
    firstToken === 0 &&
    (third === 'most' || /^(?:best|worst|greatest|biggest|coolest|funniest|weirdest|hottest)$/.test(third))
  );
}

/** "the 2.8 release", "version 3.1": decimals that name a state of a thing. */
const isVersion = (tokens: readonly Token[], { firstToken, endToken }: ReadStatement) =>
  tokens[firstToken]?.text.includes('.') === true &&
  /^(?:release|version|update|series|beta|patch|build|firmware)$/.test(tokens[endToken]?.lower ?? '');

function asNamed(statement: ReadStatement, sentence: Sentence): ReadStatement | null {
  if (statement.kind !== 'count' || statement.rule === 'none') return statement;
  const { tokens } = sentence;
  if (isListMark(sentence, statement) || isTopList(tokens, statement)) return null;
  if (isYear(tokens, statement) && (statement.head === null || namesYear(tokens, statement))) return null;
  if (isBareAge(tokens, statement) || isPlace(tokens, statement)) return null;
  if (/^(?:a\.m\.|p\.m\.|am|pm|o'clock|gmt|utc|a\.m|p\.m)$/.test(tokens[statement.endToken]?.lower ?? '')) return null;
  const isName =
    isVersion(tokens, statement) ||
    isLabelled(sentence, statement) ||
    isAddress(tokens, statement) ||
    followsName(sentence, statement) ||
    precedesName(sentence, statement);
  return isName
    ? { ...statement, kind: 'other', unit: null, head: null, modifiers: [], rule: 'named-number' }
    : statement;
}

/** Numbers that name and do not count: "Article 5", "iPhone 14", "10 Downing Street", bare years, list marks, clock times. */
export const namedNumbers: Rule = { name: 'named-number', apply: (draft) => changeStatements(draft, asNamed) };
