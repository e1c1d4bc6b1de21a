import { describe, expect, it } from 'vitest';
import { SENTENCE_WORDS } from '../../../../lib/core/reading/english/lexicons/sentence-words';
import { sentencesIn } from '../../../../lib/core/reading/sentences';

const split = (text: string) =>
  sentencesIn(text, SENTENCE_WORDS).map((sentence) => text.slice(sentence.start, sentence.end));

describe('sentencesIn', () => {
  it.each([
    ['Pentagon spokesman Maj. Gen. Ann Cole spoke.'],
    ['Ships of the U.S. Navy left.'],
    ['He was born in St. Petersburg.'],
    ['The poet J. R. Smith died.'],
    ['The poet J. A. Smith died.'],
    ['The U.N. Security Council met.'],
    ['It was Kyiv vs. Moscow.'],
    ['Building No. 5 burned.'],
    ['It opened on Jan. 20 in Rome.'],
    ['They met at 5 p.m. in Rome.'],
    ['The site Time.news wrote so.'],
    ['It fed anti-U.S. sentiment.'],
    ['Acme Inc. and Bolt Corp. merged.'],
    ['"Go!" she said.'],
  ])('keeps %j whole', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it.each([
    ['Five died. 40 were hurt.', ['Five died.', '40 were hurt.']],
    ['He left the U.S. The ship sank.', ['He left the U.S.', 'The ship sank.']],
    ['He left the U.S. A ship sank.', ['He left the U.S.', 'A ship sank.']],
    ['彼は来た。彼女も来た。', ['彼は来た。', '彼女も来た。']],
    ['"I left." He went.', ['"I left."', 'He went.']],
    ['Heading\n\n• item one\n• item two', ['Heading', '• item one', '• item two']],
    ['  padded.  \r\n next.', ['padded.', 'next.']],
    ['', []],
  ])('cuts %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('counts lines with text as paragraphs', () => {
    expect(sentencesIn('One. Two.\n\nThree.', SENTENCE_WORDS).map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});
