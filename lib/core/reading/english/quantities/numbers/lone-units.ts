import { newStatement } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { CUE } from '../../cues';
import { TIME_UNITS } from '../../lexicons/news-units';
import { finderRule } from '../sentence-rules';
import { unitAt } from '../units/unit-words';

/** Before "a month" these say that the month is measured; "33 percent a month" is a rate instead. */
const MEASURES = /^(?:than|nearly|almost|about|over|under|roughly)$/;

const OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'half']);

interface Lone {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
}

/** "half a mile", "half a percentage point": half of any other unit. */
function halfOfUnit(tokens: readonly Token[], at: number, unitPlace: number): Lone | null {
  const unit = tokens[unitPlace - 1]?.text === '-' ? null : unitAt(tokens, unitPlace, { inDigits: false });
  if (unit === null || TIME_UNITS.has(unit.value)) return null;
  const next = tokens[unit.end];
  const isCompound = next?.kind === 'word' && next.glued;
  return isCompound ? null : { first: at, end: unit.end, value: 1 / 2, unit: unit.value };
}

/** What a unit measures. */
const kindOf = (unit: string) =>
  TIME_UNITS.has(unit) ? 'duration' : unit.startsWith('percent') ? 'percent' : 'measure';

function loneAt(tokens: readonly Token[], at: number): Lone | null {
  const lower = tokens[at]?.lower;
  if (lower === 'half') {
    // "three-and-a-half-year" has its half already
    if (tokens[at - 1]?.text === '-' || tokens[at - 2]?.lower === 'and') return null;
    const article = /^an?$/.test(tokens[at + 1]?.lower ?? '')
      ? at + 2
      : tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued
        ? at + 2
        : null;
    const unit = article === null ? undefined : tokens[article]?.lower;
    if (unit === undefined || article === null) return null;
    return TIME_UNITS.has(unit) && unit !== 'day'
      ? { first: at, end: article + 1, value: 1 / 2, unit }
      : halfOfUnit(tokens, at, article);
  }
  if (lower !== 'a' && lower !== 'an') return null;
  const unit = tokens[at + 1]?.lower ?? '';
  if (!TIME_UNITS.has(unit)) return null;
  // "2.8% more than a year before" compares
  const isCompared = tokens[at - 1]?.lower === 'than' && /^(?:before|earlier)$/.test(tokens[at + 2]?.lower ?? '');
  const isMeasured = MEASURES.test(tokens[at - 1]?.lower ?? '') && !isCompared;
  if (tokens[at + 2]?.lower === 'and' && tokens[at + 3]?.lower === 'a' && tokens[at + 4]?.lower === 'half') {
    return { first: at, end: at + 5, value: 3 / 2, unit };
  }
  return isMeasured && unit !== 'second' ? { first: at, end: at + 2, value: 1, unit } : null;
}

function lonesInSentence(sentence: Sentence, taken: readonly boolean[]): ReadStatement[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at) => {
    if (taken[at] || !OPENERS.has(token.lower)) return [];
    const lone = loneAt(tokens, at);
    if (lone === null) return [];
    const { first, end, value, unit } = lone;
    return [
      newStatement(sentence, first, end, {
        kind: kindOf(unit),
        rule: 'lone-unit',
        min: value,
        max: value,
        unit,
        head: unit,
      }),
    ];
  });
}

/** Units without a number word: "less than a month", "half an hour", "half a mile", "a year and a half". */
export const loneUnits: Rule = finderRule('lone-unit', CUE.timeUnit | CUE.partOfYear, lonesInSentence);
