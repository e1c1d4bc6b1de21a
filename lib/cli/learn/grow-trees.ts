import type { BoostedTrees } from '../../core/claims/boosted-trees';

/** What learning trees goes by. */
export interface TreeOptions {
  readonly trees: number;
  readonly depth: number;
  /** Share of each tree's advice that is taken. */
  readonly step: number;
  /** Holds leaves to zero. */
  readonly pull: number;
  /** A leaf speaks for at least so many rows. */
  readonly leastRows: number;
  /** For each input: a greater value never counts against (1), never for (-1), or either (0). */
  readonly signs: readonly (1 | 0 | -1)[];
}

/** Rows to learn from. */
export interface TreeExamples {
  readonly rows: readonly Float64Array[];
  readonly labels: readonly boolean[];
  readonly weights: readonly number[];
}

/** Limits tried for each input: about as many rows lie between any two. */
const BINS = 32;
const DECIMALS = 1000;

const rounded = (value: number): number => Math.round(value * DECIMALS) / DECIMALS;

interface Node {
  /** Row numbers. */
  readonly rows: Int32Array;
  /** No leaf below may be outside. */
  readonly low: number;
  readonly high: number;
}

interface Split {
  readonly input: number;
  readonly bin: number;
  readonly gain: number;
  readonly middle: number;
}

/** The sums of one leaf. */
interface Sums {
  readonly slope: number;
  readonly bend: number;
  readonly count: number;
}

/**
 * Gradient boosting of shallow trees on the logistic loss (Friedman 2001), leaves by Newton's step; signs are kept as XGBoost does: a split whose sides stand
 * the wrong way is not taken, and the middle between its sides bounds all below. The same examples give the same trees.
 */
export function growTrees(examples: TreeExamples, options: TreeOptions): BoostedTrees {
  const limits = options.signs.map((_, input) => limitsOf(examples.rows, input));
  const bins = limits.map((own, input) => Uint8Array.from(examples.rows, (row) => binOf(row[input] as number, own)));
  const labels = Float64Array.from(examples.labels, Number);
  const weights = Float64Array.from(examples.weights);
  const right = labels.reduce((sum, label, at) => sum + label * (weights[at] as number), 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const bias = rounded(Math.log(right / (all - right)));
  const odds = new Float64Array(labels.length).fill(bias);
  const grown: { inputs: number[]; limits: number[]; leaves: number[] } = { inputs: [], limits: [], leaves: [] };
  const everyRow = Int32Array.from(labels.keys());
  for (let tree = 0; tree < options.trees; tree += 1) {
    const slopes = new Float64Array(labels.length);
    const bends = new Float64Array(labels.length);
    for (let row = 0; row < labels.length; row += 1) {
      const chance = 1 / (1 + Math.exp(-(odds[row] as number)));
      slopes[row] = (weights[row] as number) * (chance - (labels[row] as number));
      bends[row] = (weights[row] as number) * chance * (1 - chance);
    }
    let level: Node[] = [{ rows: everyRow, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY }];
    for (let depth = 0; depth < options.depth; depth += 1) {
      level = level.flatMap((node) => {
        const split = bestSplit(node, bins, limits, slopes, bends, options);
        grown.inputs.push(split?.input ?? -1);
        grown.limits.push(split === null ? 0 : ((limits[split.input] as number[])[split.bin] as number));
        return divide(node, split, bins, options.signs);
      });
    }
    for (const node of level) {
      const leaf = rounded(options.step * leafValue(sumsOf(node.rows, slopes, bends), node, options.pull));
      grown.leaves.push(leaf);
      for (const row of node.rows) odds[row] = (odds[row] as number) + leaf;
    }
  }
  return { bias, depth: options.depth, ...grown };
}

/** Limits between which about as many rows lie; a row above limit n is in a bin above n. */
function limitsOf(rows: readonly Float64Array[], input: number): number[] {
  const sorted = Float64Array.from(rows, (row) => row[input] as number).sort();
  const limits = new Set<number>();
  for (let bin = 1; bin < BINS; bin += 1)
    limits.add(rounded(sorted[Math.floor((bin * sorted.length) / BINS)] as number));
  // the lowest value of a sparse input is most rows' value: a limit at it tells the others apart
  limits.add(rounded(sorted[0] as number));
  return [...limits].sort((a, b) => a - b);
}

function binOf(value: number, limits: readonly number[]): number {
  let bin = 0;
  while (bin < limits.length && value > (limits[bin] as number)) bin += 1;
  return bin;
}

function sumsOf(rows: Int32Array, slopes: Float64Array, bends: Float64Array): Sums {
  let slope = 0;
  let bend = 0;
  for (const row of rows) {
    slope += slopes[row] as number;
    bend += bends[row] as number;
  }
  return { slope, bend, count: rows.length };
}

const leafValue = ({ slope, bend }: Sums, { low, high }: Pick<Node, 'low' | 'high'>, pull: number): number =>
  Math.min(high, Math.max(low, -slope / (bend + pull)));

/** How much a leaf of this value lowers the loss. */
const worthOf = ({ slope, bend }: Sums, value: number, pull: number): number =>
  -(slope * value + 0.5 * (bend + pull) * value * value);

function bestSplit(
  node: Node,
  bins: readonly Uint8Array[],
  limits: readonly (readonly number[])[],
  slopes: Float64Array,
  bends: Float64Array,
  { pull, leastRows, signs }: TreeOptions,
): Split | null {
  if (node.rows.length < 2 * leastRows) return null;
  const all = sumsOf(node.rows, slopes, bends);
  const unsplit = worthOf(all, leafValue(all, node, pull), pull);
  let best: Split | null = null;
  for (let input = 0; input < bins.length; input += 1) {
    const own = limits[input]?.length ?? 0;
    const slope = new Float64Array(own + 1);
    const bend = new Float64Array(own + 1);
    const count = new Int32Array(own + 1);
    const binsOfInput = bins[input] as Uint8Array;
    for (const row of node.rows) {
      const bin = binsOfInput[row] as number;
      slope[bin] = (slope[bin] as number) + (slopes[row] as number);
      bend[bin] = (bend[bin] as number) + (bends[row] as number);
      count[bin] = (count[bin] as number) + 1;
    }
    const lower = { slope: 0, bend: 0, count: 0 };
    for (let bin = 0; bin < own; bin += 1) {
      lower.slope += slope[bin] as number;
      lower.bend += bend[bin] as number;
      lower.count += count[bin] as number;
      const upper = { slope: all.slope - lower.slope, bend: all.bend - lower.bend, count: all.count - lower.count };
      if (lower.count < leastRows || upper.count < leastRows) continue;
      const [below, above] = [leafValue(lower, node, pull), leafValue(upper, node, pull)];
      if ((above - below) * (signs[input] ?? 0) < 0) continue;
      const gain = worthOf(lower, below, pull) + worthOf(upper, above, pull) - unsplit;
      if (gain > (best?.gain ?? 1e-9)) best = { input, bin, gain, middle: (below + above) / 2 };
    }
  }
  return best;
}

function divide(node: Node, split: Split | null, bins: readonly Uint8Array[], signs: TreeOptions['signs']): Node[] {
  if (split === null) return [node, { ...node, rows: new Int32Array(0) }];
  const binsOfInput = bins[split.input] as Uint8Array;
  const isUpper = (row: number) => (binsOfInput[row] as number) > split.bin;
  const lower = { ...node, rows: node.rows.filter((row) => !isUpper(row)) };
  const upper = { ...node, rows: node.rows.filter(isUpper) };
  const sign = signs[split.input] ?? 0;
  if (sign === 0) return [lower, upper];
  return sign > 0
    ? [
        { ...lower, high: split.middle },
        { ...upper, low: split.middle },
      ]
    : [
        { ...lower, low: split.middle },
        { ...upper, high: split.middle },
      ];
}
