import { describe, expect, test } from 'vitest';
import { countNames, f1, share, sumOf } from '../../../bench/quality/counts';
import { figuresOf, quantile, seededRandom } from '../../../bench/quality/intervals';
import { NO_MATCHES } from '../../../bench/quality/judge-page';
import { matchFiguresOf } from '../../../bench/quality/match-figures';
import { mostOverlapping, overlapOf } from '../../../bench/quality/spans';

describe('sumOf', () => {
  test('adds each number on top of those given', () => {
    expect(
      sumOf({ a: 1, b: 0 }, [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ]),
    ).toEqual({ a: 5, b: 6 });
  });

  test('leaves what it is given unchanged', () => {
    const zero = { a: 0 };
    sumOf(zero, [{ a: 1 }]);
    expect(zero).toEqual({ a: 0 });
  });
});

test('share is not a number when there is no whole', () => {
  expect([share(1, 4), share(0, 0)]).toEqual([0.25, Number.NaN]);
});

test('f1 is the harmonic mean of precision and recall', () => {
  // Precision 2/4, recall 2/10.
  expect(f1(2, 4, 10)).toBeCloseTo((2 * 0.5 * 0.2) / 0.7);
});

test('countNames gives the most frequent first, equals by name', () => {
  expect(countNames(['b', 'c', 'a', 'c'])).toEqual([
    { name: 'c', count: 2 },
    { name: 'a', count: 1 },
    { name: 'b', count: 1 },
  ]);
});

describe('mostOverlapping', () => {
  const [short, long] = [
    { start: 0, end: 4 },
    { start: 2, end: 20 },
  ];

  test.each([
    ['the one that shares most', { start: 1, end: 8 }, long],
    ['the first of equals', { start: 2, end: 4 }, short],
    ['none when they only touch', { start: 20, end: 25 }, undefined],
  ])('finds %s', (_name, span, found) => {
    expect(mostOverlapping(span, [short, long])).toBe(found);
  });

  test('overlapOf counts shared characters', () => {
    expect(overlapOf(short, long)).toBe(2);
  });
});

describe('figuresOf', () => {
  const metrics = { share: ({ part, whole }: { part: number; whole: number }) => share(part, whole) };
  const zero = { part: 0, whole: 0 };
  const units = Array.from({ length: 40 }, (_, at) => ({ part: at % 4 === 0 ? 1 : 0, whole: 1 }));

  test('gives the figure of the whole between its bounds', () => {
    const { value, low, high } = figuresOf(zero, units, metrics).share;
    expect(value).toBe(0.25);
    // The normal approximation is .25 ± .134.
    expect(low).toBeGreaterThan(0.09);
    expect(low).toBeLessThan(0.17);
    expect(high).toBeGreaterThan(0.33);
    expect(high).toBeLessThan(0.42);
  });

  test('gives the same bounds each time', () => {
    expect(figuresOf(zero, units, metrics)).toEqual(figuresOf(zero, units, metrics));
  });

  test('gives no width when all texts are alike', () => {
    expect(
      figuresOf(
        zero,
        [
          { part: 1, whole: 2 },
          { part: 1, whole: 2 },
        ],
        metrics,
      ).share,
    ).toEqual({
      value: 0.5,
      low: 0.5,
      high: 0.5,
    });
  });

  test('leaves out draws with nothing to measure', () => {
    const { low, high } = figuresOf(zero, [{ part: 1, whole: 1 }, zero], metrics).share;
    expect([low, high]).toEqual([1, 1]);
  });

  test('gives nothing for no texts', () => {
    expect(figuresOf(zero, [], metrics).share).toEqual({ value: Number.NaN, low: Number.NaN, high: Number.NaN });
  });
});

test('quantile gives the number at that share of the list', () => {
  const numbers = Array.from({ length: 100 }, (_, at) => at);
  expect([quantile(numbers, 0.025), quantile(numbers, 0.975), quantile(numbers, 1)]).toEqual([2, 97, 99]);
});

describe('seededRandom', () => {
  test('gives the same numbers for the same seed and others for another', () => {
    const drawn = (seed: number) => Array.from({ length: 3 }, seededRandom(seed));
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  test('spreads over all of 0 to 1', () => {
    const random = seededRandom(1);
    const tenths = new Set(Array.from({ length: 500 }, () => Math.floor(random() * 10)));
    expect([...tenths].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

test('matchFiguresOf computes each figure from its own counts', () => {
  const counts = {
    ...NO_MATCHES,
    right: 6,
    detected: 8,
    known: 24,
    different: 10,
    differentRight: 1,
    versions: 20,
    pure: 18,
    coverAll: 30,
    coverShown: 9,
    unrelated: 40,
    falseOnUnrelated: 2,
  };
  expect(matchFiguresOf(counts)).toEqual({
    precision: 0.75,
    recall: 0.25,
    f1: 0.375,
    different: 0.1,
    purity: 0.9,
    coverage: 0.3,
    falsePer100Unrelated: 5,
  });
});
