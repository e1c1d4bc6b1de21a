import type { Value } from './compiled';
import { daysOf, holdsDays } from './dates';
import type { Relation } from './types';
import { factorBetween } from './unit-factors';

/** Numbers within this share of the larger agree. */
const CLOSE_SHARE = 0.05;

/** A range no wider than this share of its end is one number told with care. */
const NARROW_SHARE = 0.02;
/** A hedged number stands for what it is rounded from, up to this share of it: "about 10,000" is not 14,000. */
const ROUNDED_SHARE = 0.12;
/** Converted numbers this near are one number in other units: texts round what they convert. */
const CONVERTED_SHARE = 0.01;

type ValueRelation = Extract<Relation, 'same' | 'close' | 'higher' | 'lower' | 'overlaps'>;

/**
 * How the version's value stands to the mention's; numbers in other units are converted first. Dates: `close` when one holds the other ("June 2024" and
 * 19 June), `overlaps` when they share days, `higher` when the version is later.
 */
export function compareValues(mention: Value, version: Value): ValueRelation {
  if (mention.kind === 'date') return compareDates(mention.iso, version.iso);
  const factor = factorTo(mention, version);
  if (factor === 1) return compareNumbers(mention, version);
  const converted = inUnit(version, factor);
  if (isEqualWithin(mention.min, converted.min) && isEqualWithin(mention.max, converted.max)) return 'same';
  return compareNumbers(mention, converted);
}

/** How many times ten one number is the other, by the logarithm: 0 for equal ones, 1 for 200 and 2,000. Infinite where either is nothing or less, and for dates. */
export function sizesApart(a: Value, b: Value): number {
  const apart = timesTenApart(a, b, factorTo(a, b));
  return Number.isFinite(apart) ? apart : Number.POSITIVE_INFINITY;
}

const timesTenApart = (a: Value, b: Value, factor: number): number =>
  Math.abs(Math.log10((middleOf(b) * factor) / middleOf(a)));

/** By how much the version's number is multiplied to be in the mention's unit; 1 where they do not convert. */
const factorTo = (mention: Value, version: Value): number =>
  factorBetween(version.unit, mention.unit) ?? factorOfPence(mention, version);

/** Pence to the pound, cents to the dollar. */
const PENCE = 100;

/** "695p" beside £6.95: pence and cents have no code of their own, so of the two readings the nearer counts. */
function factorOfPence(mention: Value, version: Value): number {
  const hasOneCode = mention.kind === 'money' && (mention.unit === null) !== (version.unit === null);
  if (!hasOneCode) return 1;
  const factor = mention.unit === null ? PENCE : 1 / PENCE;
  return timesTenApart(mention, version, factor) < timesTenApart(mention, version, 1) ? factor : 1;
}

const inUnit = (value: Value, factor: number): Value => ({
  ...value,
  min: value.min === null ? null : value.min * factor,
  max: value.max === null ? null : value.max * factor,
});

const isEqualWithin = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= CONVERTED_SHARE * Math.max(Math.abs(a), Math.abs(b));

function compareDates(mention: string | null, version: string | null): ValueRelation {
  if (mention === version) return 'same';
  const [a, b] = [daysOf(mention), daysOf(version)];
  if (a === null || b === null) return 'overlaps';
  if (holdsDays(a, b) || holdsDays(b, a)) return 'close';
  if (b.from > a.to) return 'higher';
  return b.to < a.from ? 'lower' : 'overlaps';
}

function compareNumbers(mention: Value, version: Value): ValueRelation {
  if (mention.min === version.min && mention.max === version.max) return 'same';
  const [a, b] = [middleOf(mention), middleOf(version)];
  if ([mention, version].some(isNarrowRange) && withinShare(a, b)) return 'close';
  const bothPoints = isPoint(mention) && isPoint(version);
  if (bothPoints && (withinShare(a, b) || agreesWhenRounded(a, b, mention, version))) return 'close';
  if (bothPoints) return b > a ? 'higher' : 'lower';
  if (withinShare(a, b) && mention.bound !== 'range' && version.bound !== 'range') return 'close';
  if (reach(mention).from > reach(version).to) return 'lower';
  return reach(version).from > reach(mention).to ? 'higher' : 'overlaps';
}

const isPoint = ({ min, max }: Value): boolean => min !== null && min === max;
/** "Between 61 and 62 per cent" only rounds. */
const isNarrowRange = ({ min, max }: Value): boolean =>
  min !== null && max !== null && min !== max && max - min <= NARROW_SHARE * Math.abs(max);
const middleOf = ({ min, max }: Value): number => (min === null ? (max ?? 0) : max === null ? min : (min + max) / 2);
const reach = ({ min, max }: Value) => ({ from: min ?? Number.NEGATIVE_INFINITY, to: max ?? Number.POSITIVE_INFINITY });
const withinShare = (a: number, b: number): boolean =>
  Math.abs(a - b) <= CLOSE_SHARE * Math.max(Math.abs(a), Math.abs(b));

/** "About 10,000" and 10,400, four kilometres and 4.3: the rounder number agrees with what it would be rounded from. */
function agreesWhenRounded(a: number, b: number, mention: Value, version: Value): boolean {
  const rounds = (hedged: number, plain: number) =>
    Math.abs(hedged - plain) <= Math.min(roundingOf(hedged) / 2, ROUNDED_SHARE * hedged);
  if ((mention.bound === 'about' && rounds(a, b)) || (version.bound === 'about' && rounds(b, a))) return true;
  return mention.kind === 'measure' && decimalsOf(a) !== decimalsOf(b) && isRoundedFrom(a, b);
}

/** A number that ends in fewer zeros may be exact. */
const LEAST_ROUNDING = 100;

/** Whether one number is the other in rounder figures, in one unit: 31,000 and 31,200, about 9,000 and 9,312; 50 may be no rounder than 48. */
export function isRoundingOf(mention: Value, version: Value): boolean {
  const [a, b] = [middleOf(mention), middleOf(version)];
  const place = Math.max(roundingOf(a), roundingOf(b));
  return place >= LEAST_ROUNDING && Math.abs(a - b) <= place / 2;
}

function isRoundedFrom(a: number, b: number): boolean {
  const [coarse, fine] = decimalsOf(a) < decimalsOf(b) ? [a, b] : [b, a];
  return Number(fine.toFixed(decimalsOf(coarse))) === coarse;
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

/** The last place that a number gives: 1,000 for 12,000. */
function roundingOf(value: number): number {
  let place = 1;
  if (!Number.isInteger(value) || value === 0) return 0;
  while (value % (place * 10) === 0) place *= 10;
  return place === 1 ? 0 : place;
}
