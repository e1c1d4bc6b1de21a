import { describe, expect, it } from 'vitest';
import { differenceText } from '../../../../lib/core/comparison/difference';
import { buildMention, buildVersion, type VersionFields } from '../../../gallery/fixtures/build-mention';
import { englishReader } from '../../../words/readers';

const page = { question: 'How many?', sentence: '«10,000» came', min: 10_000 };
const tell = (fields: Partial<VersionFields>, here: object = page): string => {
  const version = buildVersion({ said: '«12,000» came', min: 12_000, ...fields });
  return differenceText(buildMention({ ...page, ...here, versions: [version] }), version, englishReader);
};

describe('differenceText', () => {
  it.each([
    ['2,000 more, nine days earlier', {}],
    ['2,000 fewer, nine days earlier', { min: 8_000, max: 8_000, relation: 'lower' }],
    ['2,000 more', { asOf: '2025-11-14' }],
    ['2,000 more', { asOf: null, date: null }],
    ['2,000 more, three weeks later', { asOf: '2025-12-05' }],
    ['2,000 more, two weeks earlier', { asOf: '2025-10-31' }],
    ['2,000 more, 13 days earlier', { asOf: '2025-11-01' }],
    ['2,000 more, 12 days earlier', { asOf: '2025-10-27/2025-11-02' }],
    ['2,000 more, ten months earlier', { asOf: '2024-08/2025-01' }],
    ['2,000 more, two months later', { asOf: '2026-01/2026-03' }],
    ['2,000 more, five months earlier', { asOf: '2025-06-14' }],
    ['2,000 more, 12 years earlier', { asOf: '2013' }],
    ['2,000 more, about nine days earlier', { dateInferred: true }],
    ['at least 2,000 more, nine days earlier', { max: null, bound: 'at-least' }],
    ['at least 2,000 fewer, nine days earlier', { min: null, max: 8_000, bound: 'at-most', relation: 'lower' }],
    ['the same, nine days earlier', { min: 10_000, max: 10_000, relation: 'same' }],
    ['agrees within rounding, nine days earlier', { min: 10_040, max: 10_040, relation: 'close' }],
    ['the ranges overlap, nine days earlier', { min: 9_000, max: 12_000, relation: 'overlaps' }],
    ['five months earlier, 2,000 more', { relation: 'other-time', asOf: '2025-06-14' }],
    ['of another time, 2,000 more', { relation: 'other-time', asOf: null, date: null }],
    ['planned, not reported, told nine days earlier', { relation: 'other-standing', standing: 'planned' }],
    ['denied, not reported', { relation: 'other-standing', standing: 'denied', asOf: '2025-11-14' }],
    [
      'a part: only those near the war zone',
      { relation: 'other-scope', scope: 'only those near the war zone', asOf: null, date: null },
    ],
    ['a part, not the whole', { relation: 'other-scope', asOf: '2025-11-14' }],
  ] as const)('says "%s" of %o', (text, fields) => {
    expect(tell(fields)).toBe(text);
  });

  it.each([
    ['5 points more', { kind: 'percent', min: 40, max: 40 }, { kind: 'percent', min: 35 }],
    ['1 point less', { kind: 'percent', min: 34, max: 34, relation: 'lower' }, { kind: 'percent', min: 35 }],
    ['0.1 points more', { kind: 'percent', min: 0.3, max: 0.3 }, { kind: 'percent', min: 0.2 }],
    [
      'US$20m less',
      { kind: 'money', unit: 'USD', min: 1e8, max: 1e8, relation: 'lower' },
      { kind: 'money', unit: 'USD', min: 1.2e8 },
    ],
    ['in another unit', { kind: 'money', unit: 'GBP', min: 1e8, max: 1e8 }, { kind: 'money', unit: 'USD', min: 1.2e8 }],
    ['two days later', { kind: 'date', iso: '2025-11-04' }, { kind: 'date', iso: '2025-11-02' }],
    [
      'agrees, told less exactly',
      { kind: 'date', iso: '2025-11', relation: 'close' },
      { kind: 'date', iso: '2025-11-02' },
    ],
    [
      'agrees, told more exactly',
      { kind: 'date', iso: '2025-11-02', relation: 'close' },
      { kind: 'date', iso: '2025-11' },
    ],
    ['one month earlier', { kind: 'date', iso: '2025-07', relation: 'lower' }, { kind: 'date', iso: '2025-08-15' }],
    ['of the whole, not of a part', { relation: 'other-scope' }, { scope: 'the lower town' }],
    ['reported, not planned', { relation: 'other-standing' }, { standing: 'planned' }],
  ] as const)('says "%s" of %o for a page with %o', (text, fields, here) => {
    expect(tell({ asOf: '2025-11-14', ...fields }, here)).toBe(text);
  });

  it('tells the day of telling apart from the day told', () => {
    expect(tell({ kind: 'date', iso: '2025-11-04' }, { kind: 'date', iso: '2025-11-02' })).toBe(
      'two days later, told nine days earlier',
    );
  });

  it('is exact with numbers up to a thousand million million', () => {
    expect(tell({ min: 1e15, max: 1e15, asOf: null, date: null })).toBe('999,999,999,990,000 more');
  });
});
