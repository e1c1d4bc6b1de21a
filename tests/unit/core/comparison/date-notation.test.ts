import { describe, expect, it } from 'vitest';
import { isoText } from '../../../../lib/core/comparison/notation/date-notation';
import { findDateSpan, findDaySpan } from '../../../../lib/core/comparison/notation/iso-dates';
import { englishReader, readerOf } from '../../../words/readers';

/** `Intl` sets thin and narrow spaces around dashes; which ones is no concern of ours. */
const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

describe('isoText', () => {
  it.each([
    ['2024-06-19', 'long', null, '19 June 2024'],
    ['2024-06-19', 'short', null, '19 Jun 2024'],
    ['2024-06-19', 'long', 2024, '19 June'],
    ['2024-06-19', 'long', 2023, '19 June 2024'],
    ['2024-07', 'short', 2024, 'Jul 2024'],
    ['2024-07', 'long', null, 'July 2024'],
    ['2024', 'long', 2024, '2024'],
    ['2023-08/2024-01', 'long', null, 'August 2023 – January 2024'],
    ['2024-06-18/2024-06-19', 'long', 2024, '18 – 19 June'],
    ['2024-06-18/2024', 'short', null, '18 Jun 2024 – 2024'],
    ['2024-06-19T09:30:00Z', 'short', null, '19 Jun 2024'],
  ] as const)('writes %s, %s, when the year %s goes without saying, as %s', (iso, form, year, text) => {
    expect(plain(isoText(iso, form, englishReader, year))).toBe(text);
  });

  it.each(['', 'soon', '2024-13', '2024-02-30', '2024-6-1', '0000', '2024-06-19/2024-06-01'])(
    'leaves "%s", which is no date, as it stands',
    (iso) => {
      expect(isoText(iso, 'long', englishReader)).toBe(iso);
    },
  );

  it('gives nothing for no date', () => {
    expect(isoText(null, 'long', englishReader)).toBe('');
  });

  it('puts the month first for an American', () => {
    expect(isoText('2024-06-19', 'short', readerOf('en', 'en-US'), 2024)).toBe('Jun 19');
  });
});

describe('findDaySpan', () => {
  it('knows leap days', () => {
    expect(findDaySpan('2024-02-29')?.precision).toBe('day');
    expect(findDaySpan('2023-02-29')).toBeNull();
  });

  it('gives a month its first and last day', () => {
    const span = findDaySpan('2024-02');
    expect((span?.last ?? 0) - (span?.first ?? 0)).toBe(28);
  });
});

describe('findDateSpan', () => {
  it('answers on a long hostile text at once', () => {
    expect(findDateSpan('2024-'.repeat(50_000))).toBeNull();
  });
});
