/** Trees that each add a little to a sum; all have `depth` questions from top to leaf, and are written one after the other, each as a heap. */
export interface BoostedTrees {
  /** What the sum starts from. */
  readonly bias: number;
  readonly depth: number;
  /** Which input each question asks; -1 asks nothing and goes to the lower half. */
  readonly inputs: readonly number[];
  /** Greater than this goes to the upper half. */
  readonly limits: readonly number[];
  readonly leaves: readonly number[];
}

/** The sum of all trees for one row of inputs. */
export function sumOfTrees({ bias, depth, inputs, limits, leaves }: BoostedTrees, row: Float64Array): number {
  const questions = 2 ** depth - 1;
  const trees = leaves.length / (questions + 1);
  let sum = bias;
  for (let tree = 0; tree < trees; tree += 1) {
    const first = tree * questions;
    let node = 0;
    while (node < questions) {
      const input = inputs[first + node] ?? -1;
      const isUpper = input >= 0 && (row[input] ?? 0) > (limits[first + node] ?? 0);
      node = 2 * node + (isUpper ? 2 : 1);
    }
    sum += leaves[tree * (questions + 1) + node - questions] ?? 0;
  }
  return sum;
}
