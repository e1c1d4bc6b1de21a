import { describe, expect, it } from 'vitest';
import { quoteLink, webLink } from '../../../../lib/core/comparison/text-fragment';

const link = (quote: string, url: string | null = 'https://paper.example/a', value = 'twelve'): string | null => {
  const at = Math.max(0, quote.indexOf(value));
  return quoteLink({ url, quote, quoteStart: 20, start: 20 + at, end: 20 + at + value.length });
};

describe('quoteLink', () => {
  it.each([
    ['words', 'about twelve came', 'about%20twelve%20came'],
    [
      'dashes, commas and ampersands, which mean something in a fragment',
      'mid-June, twelve & more',
      'mid%2DJune%2C%20twelve%20%26%20more',
    ],
    ['quotation marks and percent signs', '“twelve” or 5 %', '%E2%80%9Ctwelve%E2%80%9D%20or%205%20%25'],
    ['letters of any script', 'twelve 港', 'twelve%20%E6%B8%AF'],
    ['a torn character, which has no code', 'twelve \ud83c', 'twelve%20%EF%BF%BD'],
    [
      'the line of the value alone, as a fragment ends at a paragraph',
      'Read also\nabout twelve came\nShare',
      'about%20twelve%20came',
    ],
    ['spaces as one', '  about   twelve\tcame ', 'about%20twelve%20came'],
  ])('names %s', (_, quote, words) => {
    expect(link(quote)).toBe(`https://paper.example/a#:~:text=${words}`);
  });

  it('names long words by their first and last five', () => {
    const quote =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen';
    expect(link(quote)).toBe(
      'https://paper.example/a#:~:text=one%20two%20three%20four%20five,thirteen%20fourteen%20fifteen%20sixteen%20seventeen',
    );
  });

  it.each([
    ['https://paper.example/a#live', 'https://paper.example/a#live:~:text=twelve'],
    ['https://paper.example/a?b=c&d#:~:text=other', 'https://paper.example/a?b=c&d#:~:text=twelve'],
    ['http://paper.example', 'http://paper.example/#:~:text=twelve'],
  ])('adds them to %s', (url, address) => {
    expect(link('twelve', url)).toBe(address);
  });

  it('gives the bare address when the quote is empty', () => {
    expect(link('')).toBe('https://paper.example/a');
  });

  it.each([
    null,
    '',
    'paper.example/a',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://paper.example',
  ])('gives none for the address %s', (url) => {
    expect(link('twelve', url)).toBeNull();
    expect(webLink(url)).toBeNull();
  });
});
