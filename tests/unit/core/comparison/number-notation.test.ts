import { describe, expect, it } from 'vitest';
import { type Measure, numberRangeText, numberText } from '../../../../lib/core/comparison/notation/number-notation';
import { readerFor, withNumbers } from '../../../../lib/core/comparison/reader';
import type { Kind } from '../../../../lib/core/statement';
import { wordsOf } from '../../../words/message-files';
import { englishReader, readerOf } from '../../../words/readers';

const of = (kind: Kind, unit: string | null = null, per: string | null = null): Measure => ({ kind, unit, per });
const count = of('count', 'soldier');
const american = readerOf('en', 'en-US');

describe('numberText', () => {
  it.each([
    [0, count, 'long', '0'],
    [8_000, count, 'long', '8,000'],
    [8_000, count, 'short', '8,000'],
    [12_000, count, 'short', '12k'],
    [1_600_000, count, 'long', '1.6 million'],
    [1_600_000, count, 'full', '1,600,000'],
    [1_234_567, count, 'long', '1,234,567'],
    [1_234_567, count, 'short', '1.23m'],
    [1e15, count, 'long', '1000 trillion'],
    [1e15, count, 'short', '1000tn'],
    [115_000_000, of('money', 'USD'), 'short', 'US$115m'],
    [3.5, of('money', 'EUR'), 'long', '€3.5'],
    [35.5, of('percent'), 'long', '35.5%'],
    [14, of('duration', 'day'), 'long', '14 days'],
    [1, of('duration', 'day'), 'long', '1 day'],
    [120, of('measure', 'metre'), 'short', '120 m'],
    [2, of('measure', 'storey'), 'long', '2 storeys'],
    [15_000, of('count', 'man', 'month'), 'long', '15,000 a month'],
    [-3, of('measure', 'degree celsius'), 'short', '-3°C'],
  ] as const)('writes %d of %o, %s, as %s', (value, measure, form, text) => {
    expect(numberText(value, measure, form, englishReader)).toBe(text);
  });

  it.each(['', 'dollars', 'US$', 'usd'])('writes money in the unknown currency "%s" as a plain number', (unit) => {
    expect(numberText(500, of('money', unit), 'long', englishReader)).toBe('500');
  });
});

describe('numberRangeText', () => {
  it.each([
    [8_000, 12_000, count, 'long', '8,000–12,000'],
    [8_000, 12_000, count, 'short', '8–12k'],
    [900, 12_000, count, 'short', '900 – 12k'],
    [8_000, 9_500, count, 'short', '8,000–9,500'],
    [1_100_000, 1_600_000, count, 'long', '1.1–1.6 million'],
    [7, 1e15, count, 'long', '7 – 1,000,000,000,000,000'],
    [8, 12_000, count, 'short', '8 – 12,000'],
    [900, 12_000, count, 'short', '900 – 12k'],
    [0, 1e15, count, 'long', '0 – 1000 trillion'],
    [800_000, 1_200_000, count, 'long', '800,000 – 1.2 million'],
    [110_000_000, 115_000_000, of('money', 'USD'), 'short', 'US$110–115m'],
    [15, 20, of('percent'), 'long', '15–20%'],
    [90, 100, of('measure', 'metre'), 'long', '90–100 metres'],
  ] as const)('writes %d to %d of %o, %s, as %s', (low, high, measure, form, text) => {
    expect(numberRangeText(low, high, measure, form, englishReader)).toBe(text);
  });

  it('follows the reader to capital letters and dollars in America', () => {
    expect(numberRangeText(8_000, 12_000, count, 'short', american)).toBe('8–12K');
    expect(numberText(115_000_000, of('money', 'USD'), 'short', american)).toBe('$115M');
  });

  it('follows the reader to other digits groups and dashes', () => {
    expect(numberRangeText(8_000, 12_000, count, 'long', readerOf('en', 'de'))).toBe('8.000–12.000');
    expect(numberRangeText(8_000, 12_000, count, 'long', readerOf('en', 'ko'))).toBe('8,000~12,000');
  });
});

describe('readerFor', () => {
  it.each([
    [['en-US', 'de'], 'en-US'],
    [['de', 'en-NZ'], 'en-NZ'],
    [['de', 'ko'], 'en-GB'],
    [['en-', 'en_US', 'english'], 'en-GB'],
    [[], 'en-GB'],
  ])('of %j writes as in %s', (languages, locale) => {
    expect(readerFor(languages, wordsOf('en')).locale).toBe(locale);
  });
});

describe('a reader who wants large numbers in one way', () => {
  const full = withNumbers(englishReader, 'full');
  const short = withNumbers(englishReader, 'short');

  it.each([
    [12_000, 'short', '12,000', '12k'],
    [12_000, 'long', '12,000', '12k'],
    [12_345, 'long', '12,345', '12,345'],
    [4_200, 'long', '4,200', '4,200'],
    [1_600_000, 'long', '1,600,000', '1.6m'],
    [1_600_000, 'full', '1,600,000', '1,600,000'],
  ] as const)('gets %d, %s, as %s or %s', (value, form, inFull, inShort) => {
    expect(numberText(value, count, form, full)).toBe(inFull);
    expect(numberText(value, count, form, short)).toBe(inShort);
  });

  it('gets ranges alike', () => {
    expect(numberRangeText(8_000, 12_000, count, 'short', full)).toBe('8,000–12,000');
    expect(numberRangeText(10_000, 12_000, count, 'long', short)).toBe('10–12k');
  });
});
