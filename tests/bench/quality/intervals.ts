import { type Counts, sumOf } from './counts';

/** A figure with the bounds between which 95 % of the resampled figures lie. Not a number when there is nothing to measure. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What is computed from the sum of counts. */
export type Metrics<T extends Counts, Name extends string> = Readonly<Record<Name, (sum: T) => number>>;

/** Bounds move by less than half a point from here on. */
const RESAMPLES = 2000;
const SEED = 20_310_504;
const LOW = 0.025;
const HIGH = 0.975;

/** Each metric of the whole, with a percentile interval from drawing the units (texts) anew with replacement. The same units give the same figures. */
export function figuresOf<T extends Counts, Name extends string>(
  zero: T,
  units: readonly T[],
  metrics: Metrics<T, Name>,
): Record<Name, Figure> {
  // Object.keys gives strings; these are the names of `metrics`.
  const names = Object.keys(metrics) as Name[];
  const resampled = resampledSums(zero, units);
  const whole = sumOf(zero, units);
  const entries = names.map((name) => [name, figureOf(metrics[name](whole), resampled.map(metrics[name]))] as const);
  // Built from `names`, so every name has its figure.
  return Object.fromEntries(entries) as Record<Name, Figure>;
}

function figureOf(value: number, resampled: readonly number[]): Figure {
  const sorted = resampled.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
  return { value, low: quantile(sorted, LOW), high: quantile(sorted, HIGH) };
}

/** The value that this share of the sorted numbers does not exceed; not a number for none. */
export function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN;
}

function resampledSums<T extends Counts>(zero: T, units: readonly T[]): T[] {
  const random = seededRandom(SEED);
  return Array.from({ length: RESAMPLES }, () => {
    const drawn = units.map(() => units[Math.floor(random() * units.length)]).filter((unit) => unit !== undefined);
    return sumOf(zero, drawn);
  });
}

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
