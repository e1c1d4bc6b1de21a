import { describe, expect, test } from 'vitest';
import { sentenceAround } from '../../../../lib/page/lookup/sentence-around';

const sentenceOf = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const found = sentenceAround(text, start, start + words.length);
  return text.slice(found.start, found.end);
};

describe('sentenceAround', () => {
  test.each([
    ['the only one', 'There are 10,000 men.', '10,000', 'There are 10,000 men.'],
    ['one of three', 'They came. There are 10,000 men. They stay.', '10,000', 'There are 10,000 men.'],
    ['the last, without a full stop', 'They came. There are 10,000 men', '10,000', 'There are 10,000 men'],
    [
      'one that ends in a quote',
      'He said: “There are 10,000 men.” Nobody spoke.',
      '10,000',
      'He said: “There are 10,000 men.”',
    ],
    ['one with a decimal', 'It cost 1.6 million in all. They paid.', '1.6 million', 'It cost 1.6 million in all.'],
    ['one after a title', 'They met. Gen. Smith has 10,000 men. They stay.', '10,000', 'Gen. Smith has 10,000 men.'],
    [
      'one with initials',
      'They met. The U.S. Army has 10,000 men. They stay.',
      '10,000',
      'The U.S. Army has 10,000 men.',
    ],
    ['one that ends in a number', 'There were 500. There are 10,000 men.', '500', 'There were 500.'],
  ])('finds %s', (_, text, words, sentence) => {
    expect(sentenceOf(text, words)).toBe(sentence);
  });

  test('takes no longer for hostile input', () => {
    const text = `${'a. A'.repeat(20_000)} 10 ${'.'.repeat(20_000)}${'”'.repeat(20_000)}`;
    const before = performance.now();
    sentenceAround(text, 80_001, 80_003);
    expect(performance.now() - before).toBeLessThan(300);
  });
});
