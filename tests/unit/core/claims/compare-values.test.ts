import { describe, expect, test } from 'vitest';
import { compareValues, isRoundingOf, sizesApart } from '../../../../lib/core/claims/compare-values';
import type { Value } from '../../../../lib/core/claims/compiled';

const count = (min: number | null, max: number | null = min, more: Partial<Value> = {}): Value => ({
  kind: 'count',
  min,
  max,
  iso: null,
  bound: 'exact',
  unit: null,
  ...more,
});
const measure = (value: number, unit: string): Value => count(value, value, { kind: 'measure', unit });
const money = (value: number, unit: string | null): Value => count(value, value, { kind: 'money', unit });
const date = (iso: string): Value => count(null, null, { kind: 'date', iso });

describe('compareValues', () => {
  test.each([
    ['equal numbers', count(12), count(12), 'same'],
    ['one hedged, equal', count(250, 250, { bound: 'about' }), count(250), 'same'],
    ['within five per cent', count(100), count(104), 'close'],
    ['more than five per cent', count(100), count(106), 'higher'],
    ['a hedged number and what it rounds', count(10_000, 10_000, { bound: 'about' }), count(10_400), 'close'],
    ['a hedged number and one far from it', count(10_000, 10_000, { bound: 'about' }), count(14_000), 'higher'],
    ['at least and more', count(100, null, { bound: 'at-least' }), count(130), 'overlaps'],
    ['a range that holds it', count(26_000, 28_000, { bound: 'range' }), count(27_000), 'overlaps'],
    ['a range that only rounds', count(61, 62, { bound: 'range' }), count(61.3), 'close'],
    ['ranges apart', count(1, 5, { bound: 'range' }), count(9, 12, { bound: 'range' }), 'higher'],
    ['half an hour and thirty minutes', measure(0.5, 'hour'), measure(30, 'minute'), 'same'],
    ['ten kilometres and 6.2 miles', measure(10, 'kilometre'), measure(6.2, 'mile'), 'same'],
    ['pence and pounds', money(695, null), money(6.95, 'GBP'), 'same'],
    ['pounds and more pence', money(6.4, 'GBP'), money(695, null), 'higher'],
    ['amounts of one unit, one untold', money(40, null), money(42_000, 'GBP'), 'higher'],
    ['five kilometres and ten miles', measure(5, 'kilometre'), measure(10, 'mile'), 'higher'],
    ['four kilometres and 4.3', measure(4, 'kilometre'), measure(4.3, 'kilometre'), 'close'],
    ['a month and a day in it', date('2031-06'), date('2031-06-19'), 'close'],
    ['a later day', date('2031-06-18'), date('2031-06-19'), 'higher'],
    ['intervals that share days', date('2031-05/2031-07'), date('2031-06/2031-09'), 'overlaps'],
  ] as const)('%s: %#', (_name, mention, version, relation) => {
    expect(compareValues(mention, version)).toBe(relation);
  });
});

describe('isRoundingOf', () => {
  test.each([
    [31_000, 31_200, true],
    [9312, 9000, true],
    [50, 48, false],
    [2_100_000, 2_400_000, false],
  ])('%d and %d: %s', (a, b, isRounding) => {
    expect(isRoundingOf(count(a), count(b))).toBe(isRounding);
  });
});

describe('sizesApart', () => {
  test.each([
    ['equal numbers', count(12), count(12), 0],
    ['ten times as many', count(200), count(2000), 1],
    ['the middle of a range', count(50, 150, { bound: 'range' }), count(1000), 1],
    ['units that convert', measure(1, 'kilometre'), measure(100, 'metre'), 1],
    ['nothing, which has no size', count(0), count(5), Number.POSITIVE_INFINITY],
    ['dates, which have none', date('2031-06-18'), date('2031-06-18'), Number.POSITIVE_INFINITY],
  ] as const)('%s: %#', (_name, a, b, apart) => {
    expect(sizesApart(a, b)).toBeCloseTo(apart, 9);
    expect(sizesApart(b, a)).toBeCloseTo(apart, 9);
  });
});
