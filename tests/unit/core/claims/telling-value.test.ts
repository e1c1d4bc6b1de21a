import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellingnessOf } from '../../../../lib/core/claims/telling-value';

const count = (value: number) =>
  tellingnessOf({ kind: 'count', min: value, max: value, iso: null, bound: 'exact', unit: null });
const date = (iso: string | null) =>
  tellingnessOf({ kind: 'date', min: null, max: null, iso, bound: 'exact', unit: null });

describe('tellingnessOf', () => {
  it('takes 334 for more telling than 330, and 330 for more than 300', () => {
    expect(count(334)).toBeGreaterThan(count(330));
    expect(count(330)).toBeGreaterThan(count(300));
  });

  it('takes the first few numbers for nothing', () => {
    expect(count(3)).toBe(0);
    expect(count(0)).toBe(0);
  });

  it('takes millions for more telling than thousands of the same digits', () => {
    expect(count(1_600_000)).toBeGreaterThan(count(1_600));
  });

  it('takes a day for more than a month, a month for more than a year, no date for nothing', () => {
    expect(date('2031-05-04')).toBeGreaterThan(date('2031-05'));
    expect(date('2031-05')).toBeGreaterThan(date('2031'));
    expect(date(null)).toBe(0);
  });

  it('stays between 0 and 1 for any number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(count(value)).toBeGreaterThanOrEqual(0);
        expect(count(value)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
