import { newStatement } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { CUE } from '../../cues';
import { BEFORE_HALF, TIME_AFTER_IN } from '../../lexicons/idiom-words';
import { TIME_UNITS } from '../../lexicons/news-units';
import { FRACTION_CHARACTERS, PART_NAMES, SMALL_NUMBERS } from '../../lexicons/number-words';
import { finderRule } from '../sentence-rules';
import { unitAt } from '../units/unit-words';
import { numberAt } from './number-phrase';

const PERCENT = 100;
/** A share said as "N in M" is of a small round whole: "one in five", "9 in 10". */
const MOST_IN_WHOLE = 1000;
/** Nobody writes finer parts with a slash: inches and pints are halved down to this. */
const SMALLEST_SLASHED = 128;
const HEDGED_HALF = /^(?:than|nearly|almost|about|around|roughly|between|only|just|over|under)$/;
const AFTER_HALF = /^(?:of|the|its|their|his|her|our|that|those|these|all|as|what)$/;
const AFTER_PART = /^(?:of|the|its|their|his|her|as|less|more|that)$/;

interface Share {
  readonly value: number;
  readonly end: number;
}

const share = (above: number, below: number, end: number): Share => ({ value: (PERCENT * above) / below, end });

function partName(lower: string | undefined): number | undefined {
  if (lower === undefined) return undefined;
  return (
    PART_NAMES.get(lower) ??
    (lower.endsWith('s') && lower !== 'seconds' ? PART_NAMES.get(lower.slice(0, -1)) : undefined)
  );
}

const pastHyphen = (tokens: readonly Token[], at: number) =>
  tokens[at]?.text === '-' && tokens[at]?.glued ? at + 1 : at;

/** "half of them", "half the power", "about half as many"; not "half a million", "the first half", "half-time". */
function half(tokens: readonly Token[], at: number): Share | null {
  if (tokens[at]?.lower !== 'half' || BEFORE_HALF.test(tokens[at - 1]?.lower ?? '')) return null;
  const isHedged =
    HEDGED_HALF.test(tokens[at - 1]?.lower ?? '') &&
    !/^(?:an?|-|[a-z]*illion|dozen|hundred|thousand)$/.test(tokens[at + 1]?.lower ?? '');
  return isHedged || AFTER_HALF.test(tokens[at + 1]?.lower ?? '') ? share(1, 2, at + 1) : null;
}

/** "two-thirds", "a quarter of", "one sixth the space", "three quarters"; not "a third man", "the third". */
function namedPart(tokens: readonly Token[], at: number): Share | null {
  const lower = tokens[at]?.lower ?? '';
  const above =
    lower === 'a' || lower === 'an'
      ? 1
      : (SMALL_NUMBERS.get(lower) ?? (tokens[at]?.kind === 'number' ? Number(tokens[at]?.text) : undefined));
  const nameAt = pastHyphen(tokens, at + 1);
  const below = partName(tokens[nameAt]?.lower);
  if (above === undefined || below === undefined || above >= below || above === 0) return null;
  const isPlural = tokens[nameAt]?.lower.endsWith('s') || tokens[nameAt]?.lower === 'halves';
  const next = tokens[nameAt + 1];
  const isPart =
    AFTER_PART.test(next?.lower ?? '') &&
    !(
      next?.lower === 'of' &&
      /^(?:a|an)$/.test(tokens[nameAt + 2]?.lower ?? '') &&
      /illion$/.test(tokens[nameAt + 3]?.lower ?? '')
    );
  if (above > 1 ? !isPlural || below === 2 : !isPart) return null;
  return share(above, below, nameAt + 1);
}

/** "1/3 of them"; not "9/11", "24/7", "1/3/2024". */
function slashed(tokens: readonly Token[], at: number): Share | null {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (above?.kind !== 'number' || slash?.text !== '/' || !slash.glued || below?.kind !== 'number' || !below.glued)
    return null;
  if (tokens[at - 1]?.text === '/' || tokens[at - 1]?.kind === 'number' || tokens[at + 3]?.text === '/') return null;
  const [a, b] = [Number(above.text), Number(below.text)];
  const isPart = /^(?:of|the)$/.test(tokens[at + 3]?.lower ?? '');
  return a > 0 && a < b && b <= SMALLEST_SLASHED && isPart ? share(a, b, at + 3) : null;
}

/** "one in five", "nine out of ten", "1 in every 3"; not "two in 3 days". */
function oneInFive(tokens: readonly Token[], at: number): Share | null {
  const above = numberAt(tokens, at);
  if (above === null || !Number.isInteger(above.value) || above.value < 1) return null;
  const out = tokens[above.end]?.lower === 'out' && tokens[above.end + 1]?.lower === 'of';
  if (!out && tokens[above.end]?.lower !== 'in') return null;
  const afterIn = above.end + (out ? 2 : 1);
  const every = tokens[afterIn]?.lower === 'every' ? 1 : 0;
  const below = numberAt(tokens, afterIn + every);
  if (
    below === null ||
    !Number.isInteger(below.value) ||
    above.value >= below.value ||
    below.value > MOST_IN_WHOLE * MOST_IN_WHOLE
  )
    return null;
  const isRound = below.value <= 10 || below.value % 10 === 0;
  const next = tokens[below.end];
  const isTime =
    TIME_AFTER_IN.test(next?.lower ?? '') || next?.text === '-' || next?.text === '%' || next?.kind === 'number';
  if (
    !out &&
    (!isRound ||
      isTime ||
      below.value > MOST_IN_WHOLE * MOST_IN_WHOLE ||
      (above.value > 1 && below.value > PERCENT) ||
      isYearLike(below.value, next))
  )
    return null;
  return out && isTime && every === 0 ? null : share(above.value, below.value, below.end);
}

const isYearLike = (value: number, next: Token | undefined) => value >= 1900 && value <= 2100 && next?.kind !== 'word';

/** "a quarter of a mile", "1/16 of a US pint", "a third of a percentage point": a part of one unit is a measure, not a share. */
function partOfUnit(tokens: readonly Token[], { value, end }: Share): Partial<ReadStatement> | null {
  if (tokens[end]?.lower !== 'of' || !/^an?$/.test(tokens[end + 1]?.lower ?? '')) return null;
  const isCountry = /^\p{Lu}/u.test(tokens[end + 2]?.text ?? '');
  const unit = unitAt(tokens, isCountry ? end + 3 : end + 2, { inDigits: false });
  if (unit === null) return null;
  const amount = value / PERCENT;
  const kind = unit.value.startsWith('percent') ? 'percent' : TIME_UNITS.has(unit.value) ? 'duration' : 'measure';
  const phrase = { phraseEnd: unit.end, min: amount, max: amount, unit: unit.value, kind } as const;
  return kind === 'percent' ? phrase : { ...phrase, head: unit.value };
}

/** "½ of them" */
function character(tokens: readonly Token[], at: number): Share | null {
  const value = FRACTION_CHARACTERS.get(tokens[at]?.text ?? '');
  const isPart =
    !tokens[at]?.glued && tokens[at - 1]?.kind !== 'number' && /^(?:of|the)$/.test(tokens[at + 1]?.lower ?? '');
  return value === undefined || !isPart ? null : share(value, 1, at + 1);
}

const FINDERS = [character, slashed, oneInFive, half, namedPart];

function fractionsInSentence(sentence: Sentence, taken: readonly boolean[]): ReadStatement[] {
  const { tokens } = sentence;
  const found: ReadStatement[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || taken[at] || !canOpen(token)) continue;
    const part = firstShare(tokens, at);
    if (part === null) continue;
    const { value, end } = part;
    const share = { kind: 'percent', rule: 'fraction', unit: 'percent', min: value, max: value } as const;
    found.push(newStatement(sentence, at, end, { ...share, ...partOfUnit(tokens, part) }));
    at = end - 1;
  }
  return found;
}

const canOpen = (token: Token) =>
  token.kind === 'number' ||
  token.lower === 'a' ||
  token.lower === 'an' ||
  token.lower === 'half' ||
  SMALL_NUMBERS.has(token.lower);

function firstShare(tokens: readonly Token[], at: number): Share | null {
  for (const find of FINDERS) {
    const found = find(tokens, at);
    if (found !== null) return found;
  }
  return null;
}

/** Shares of a whole, as percent: "two-thirds", "half of", "a quarter", "one in five", "1/3 of". */
export const fractions: Rule = finderRule('fraction', CUE.digits | CUE.numberWord | CUE.partName, fractionsInSentence);
