import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growTrees, type TreeOptions } from '../../../lib/cli/learn/grow-trees';
import { type BoostedTrees, sumOfTrees } from '../../../lib/core/claims/boosted-trees';

const options: TreeOptions = { trees: 40, depth: 2, step: 0.3, pull: 1, leastRows: 1, signs: [0, 0] };

interface Row {
  readonly values: readonly number[];
  readonly label: boolean;
}

const grow = (rows: readonly Row[], more: Partial<TreeOptions> = {}): BoostedTrees =>
  growTrees(
    {
      rows: rows.map(({ values }) => Float64Array.from(values)),
      labels: rows.map(({ label }) => label),
      weights: rows.map(() => 1),
    },
    { ...options, ...more },
  );

const unit = fc.integer({ min: 0, max: 20 }).map((value) => value / 20);
const someRows = fc
  .array(fc.record({ values: fc.tuple(unit, unit), label: fc.boolean() }), { minLength: 20, maxLength: 60 })
  .filter((rows) => rows.some(({ label }) => label) && rows.some(({ label }) => !label));

/** Right where one of the two is great, not both: no sum of single inputs tells that. */
const eitherRows: Row[] = [0, 0.2, 0.8, 1].flatMap((x) =>
  [0, 0.2, 0.8, 1].flatMap((y) =>
    Array.from({ length: 5 }, () => ({ values: [x, y], label: x > 0.5 !== y > 0.5 || (x === 0 && y === 0.2) })),
  ),
);

describe('growTrees', () => {
  it('learns what only two inputs together tell', () => {
    const trees = grow(eitherRows);
    expect(sumOfTrees(trees, Float64Array.of(1, 0))).toBeGreaterThan(1);
    expect(sumOfTrees(trees, Float64Array.of(0, 1))).toBeGreaterThan(1);
    expect(sumOfTrees(trees, Float64Array.of(1, 1))).toBeLessThan(-1);
  });

  it('never counts a greater value of a signed input against its sign', () => {
    fc.assert(
      fc.property(someRows, unit, unit, unit, (rows, x, more, y) => {
        const trees = grow(rows, { signs: [1, -1], depth: 3 });
        const [low, high] = [x, x + more].map((first) => sumOfTrees(trees, Float64Array.of(first, y)));
        expect(high).toBeGreaterThanOrEqual((low ?? 0) - 1e-9);
        const [few, many] = [x, x + more].map((second) => sumOfTrees(trees, Float64Array.of(y, second)));
        expect(many).toBeLessThanOrEqual((few ?? 0) + 1e-9);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it('gives the same trees for the same rows', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        expect(grow(rows)).toEqual(grow(rows));
      }),
      { numRuns: 10, seed: 3 },
    );
  });

  it('lets no leaf speak for fewer rows than asked', () => {
    const trees = grow(eitherRows, { leastRows: 1000 });
    expect(trees.inputs.every((input) => input === -1)).toBe(true);
  });
});
