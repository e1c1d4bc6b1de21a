import { describe, expect, it } from 'vitest';
import { tokensIn } from '../../../../lib/core/reading/tokens';

const words = (text: string) => tokensIn(text, 0, text.length).map((token) => token.text);

describe('tokensIn', () => {
  it.each([
    ['12,000 men', ['12,000', 'men']],
    ['10,12', ['10', ',', '12']],
    ['1.6 million', ['1.6', 'million']],
    ['.38-caliber', ['.38', '-', 'caliber']],
    ['3bn', ['3', 'bn']],
    ['US$115', ['US', '$', '115']],
    ["Korea's", ['Korea', "'s"]],
    ["don't", ["don't"]],
    ['the U.S. Navy', ['the', 'U.S.', 'Navy']],
    ['at 5 a.m.', ['at', '5', 'a.m.']],
    ['T-72', ['T', '-', '72']],
    ['½ mile', ['½', 'mile']],
    ['Orba\u0301n', ['Orba\u0301n']],
    ['\ud83d\ude00 5', ['\ud83d\ude00', '5']],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives offsets into the whole text and says what is glued', () => {
    const [, second, third] = tokensIn('xx 3bn men', 3, 10);
    expect(second).toMatchObject({ start: 4, end: 6, glued: true, kind: 'word' });
    expect(third).toMatchObject({ start: 7, end: 10, glued: false });
  });
});
