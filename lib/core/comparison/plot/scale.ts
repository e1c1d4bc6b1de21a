/** Where values lie on an axis, and which of them are written beside it. */
export interface Scale {
  readonly isLog: boolean;
  readonly ticks: readonly number[];
  /** A value's place from 0 (axis start) to 1 (axis end). */
  placeOf(value: number): number;
}

/** From this ratio of largest to smallest on, a linear axis would press the small values together at zero. */
const logFrom = 100;
/** Room beyond the outermost value, as a share of the axis. */
const headroom = 0.06;
const mostTicks = 4;

/** A scale from zero that holds all values; a logarithmic one where they differ by orders of magnitude and none is zero. */
export function valueScale(values: readonly number[]): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low > 0 && high / low >= logFrom) return logScale(low, high);
  return linearScale(Math.min(0, low), Math.max(0, high));
}

function linearScale(low: number, high: number): Scale {
  const length = (high - low || 1) * (1 + headroom);
  const step = niceStep((high - low || 1) / mostTicks);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step + 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
  return { isLog: false, ticks, placeOf: (value) => (value - low) / length };
}

/** The next of 1, 2, 5, 10, … that is no smaller. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function logScale(low: number, high: number): Scale {
  const from = Math.floor(Math.log10(low));
  const to = Math.ceil(Math.log10(high));
  const every = Math.ceil((to - from + 1) / (mostTicks + 1));
  const powers = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((_, at) => at % every === 0);
  const length = (to - from) * (1 + headroom);
  return {
    isLog: true,
    ticks: powers.map((power) => 10 ** power),
    placeOf: (value) => (Math.log10(value) - from) / length,
  };
}

/** A place in the picture as it is kept: finer ones are not seen, and make a message longer. */
export const tenths = (place: number): number => Math.round(place * 10) / 10;
