import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutQuote, longestQuote } from '../../../../lib/core/comparison/quote';

/** A quote with its value between « and », cut, with marks put back and … for what was left out. */
function cut(said: string, longest?: number): string {
  const start = said.indexOf('«');
  const end = said.indexOf('»') - 1;
  const quote = said.replace(/[«»]/g, '');
  const marked = cutQuote({ quote, quoteStart: 50, start: 50 + start, end: 50 + end }, longest);
  const { before, value, after, isCutBefore, isCutAfter } = marked;
  return `${isCutBefore ? '…' : ''}${before}«${value}»${after}${isCutAfter ? '…' : ''}`;
}

describe('cutQuote', () => {
  it.each([
    ['leaves a short quote whole', 'About «12,000» people came.', 'About «12,000» people came.'],
    ['marks a value at the very start', '«12» came', '«12» came'],
    ['marks a value at the very end', 'There came «12»', 'There came «12»'],
  ])('%s', (_, said, shown) => {
    expect(cut(said)).toBe(shown);
  });

  it.each([
    ['between words on both sides', 'one two three «12» four five six', 14, '…three «12» four…'],
    ['after the value alone when it comes early', '«12» four five six seven eight', 12, '«12» four five…'],
    ['before the value alone when it comes late', 'one two three four «12»', 14, '…three four «12»'],
    ['to the value alone when there is no room', 'one two «1,000,000» three', 4, '…«1,000,000»…'],
    ['between characters where there are no spaces', '水水水水«12»屋屋屋屋', 6, '…水水«12»屋屋…'],
    ['never inside a character', '🌊🌊🌊🌊«12»🏠🏠🏠🏠', 8, '…🌊🌊«12»🏠…'],
  ])('cuts %s', (_, said, longest, shown) => {
    expect(cut(said, longest)).toBe(shown);
  });

  it.each([
    ['before the quote', 10, 12],
    ['after the quote', 90, 95],
    ['empty', 52, 52],
    ['turned round', 54, 52],
  ])('marks nothing when the value’s offsets are %s', (_, start, end) => {
    const marked = cutQuote({ quote: 'twelve people came', quoteStart: 50, start, end });
    expect(marked).toEqual({
      before: 'twelve people came',
      value: '',
      after: '',
      isCutBefore: false,
      isCutAfter: false,
    });
  });

  it('gives a piece of the stored quote, letter for letter and no longer than asked, for any quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.nat(400), fc.nat(40), (quote, at, length) => {
        const start = Math.min(at, quote.length);
        const end = Math.min(quote.length, start + length);
        const { before, value, after } = cutQuote({ quote, quoteStart: 7, start: 7 + start, end: 7 + end });
        expect(quote).toContain(before + value + after);
        if (value !== '') expect(value).toBe(quote.slice(start, end));
        expect((before + value + after).length).toBeLessThanOrEqual(longestQuote + 2);
      }),
    );
  });
});
