import type { Value } from './compiled';
import { daysOf, holdsDays } from './dates';
import type { Relation } from './types';

/** Numbers within this share of the larger agree. */
const CLOSE_SHARE = 0.05;

type ValueRelation = Extract<Relation, 'same' | 'close' | 'higher' | 'lower' | 'overlaps'>;

/**
 * How the version's value stands to the mention's. Dates: `close` when one holds the other ("June 2024" and 19 June), `overlaps` when they share days,
 * `higher` when the version is later.
 */
export function compareValues(mention: Value, version: Value): ValueRelation {
  return mention.kind === 'date' ? compareDates(mention.iso, version.iso) : compareNumbers(mention, version);
}

function compareDates(mention: string | null, version: string | null): ValueRelation {
  if (mention === version) return 'same';
  const [a, b] = [daysOf(mention), daysOf(version)];
  if (a === null || b === null) return 'overlaps';
  if (holdsDays(a, b) || holdsDays(b, a)) return 'close';
  if (b.from > a.to) return 'higher';
  return b.to < a.from ? 'lower' : 'overlaps';
}

function compareNumbers(mention: Value, version: Value): ValueRelation {
  if (mention.min === version.min && mention.max === version.max)
    return mention.bound === version.bound || !isHedged(mention, version) ? 'same' : 'close';
  const [a, b] = [middleOf(mention), middleOf(version)];
  const bothExact = isPoint(mention) && isPoint(version);
  if (isPoint(mention) && isPoint(version) && (withinShare(a, b) || agreesWhenRounded(a, b, mention, version)))
    return 'close';
  if (bothExact) return b > a ? 'higher' : 'lower';
  if (withinShare(a, b) && mention.bound !== 'range' && version.bound !== 'range') return 'close';
  if (reach(mention).from > reach(version).to) return 'lower';
  return reach(version).from > reach(mention).to ? 'higher' : 'overlaps';
}

const isHedged = (a: Value, b: Value): boolean => a.bound === 'about' || b.bound === 'about';
const isPoint = ({ min, max }: Value): boolean => min !== null && min === max;
const middleOf = ({ min, max }: Value): number => (min === null ? (max ?? 0) : max === null ? min : (min + max) / 2);
const reach = ({ min, max }: Value) => ({ from: min ?? Number.NEGATIVE_INFINITY, to: max ?? Number.POSITIVE_INFINITY });
const withinShare = (a: number, b: number): boolean =>
  Math.abs(a - b) <= CLOSE_SHARE * Math.max(Math.abs(a), Math.abs(b));

/** "About 10,000" and 10,400: the hedged number agrees with what it would be rounded from. */
function agreesWhenRounded(a: number, b: number, mention: Value, version: Value): boolean {
  const rounds = (hedged: number, plain: number) => Math.abs(hedged - plain) <= roundingOf(hedged) / 2;
  return (mention.bound === 'about' && rounds(a, b)) || (version.bound === 'about' && rounds(b, a));
}

/** The last place that a number gives: 1,000 for 12,000. */
function roundingOf(value: number): number {
  let place = 1;
  if (!Number.isInteger(value) || value === 0) return 0;
  while (value % (place * 10) === 0) place *= 10;
  return place === 1 ? 0 : place;
}
