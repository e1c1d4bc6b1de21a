import { describe, expect, it } from 'vitest';
import { sumOfTrees } from '../../../../lib/core/claims/boosted-trees';

const trees = {
  bias: -1,
  depth: 2,
  // the first tree asks input 0, then input 1 on either side; the second asks input 1 only
  inputs: [0, 1, 1, 1, -1, -1],
  limits: [0.5, 10, 20, 15, 0, 0],
  leaves: [1, 2, 3, 4, 0.1, 9, 0.2, 9],
};

describe('sumOfTrees', () => {
  it.each([
    [[0, 10], -1 + 1 + 0.1],
    [[0, 11], -1 + 2 + 0.1],
    [[0.5, 16], -1 + 2 + 0.2],
    [[1, 20], -1 + 3 + 0.2],
    [[1, 21], -1 + 4 + 0.2],
  ])('of %j adds the leaf that each tree leads to', (row, sum) => {
    expect(sumOfTrees(trees, Float64Array.from(row))).toBeCloseTo(sum, 9);
  });
});
