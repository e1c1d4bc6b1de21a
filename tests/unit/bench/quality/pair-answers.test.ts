import { describe, expect, test } from 'vitest';
import { english } from '../../../../lib/core/reading/english/english';
import { readText } from '../../../../lib/core/reading/read';
import { createPairReader } from '../../../bench/quality/pair-answers';
import type { LabelledPair, StoryText } from '../../../corpus/records';

const textOf = (id: string, outlet: string, text: string): StoryText => ({
  id,
  outlet,
  url: `https://${id}.example/bridge`,
  date: '2031-05-04',
  title: 'Bridge in Ormal',
  story: 'bridge',
  index: true,
  text,
  mentions: [],
});
const texts = [
  textOf('bridge-a', 'Daily A', 'The ministry paid $120 million for the bridge.'),
  textOf('bridge-b', 'Daily B', 'The bridge was paid for with $300 million.'),
];
const placeIn = (id: string, words: string) => {
  const start = texts.find((text) => text.id === id)?.text.indexOf(words) ?? -1;
  return { text: id, start, end: start + words.length };
};
const pairOf = (mention: string, version: string): LabelledPair => ({
  story: 'bridge',
  mention: placeIn('bridge-a', mention),
  version: placeIn('bridge-b', version),
  relation: 'same',
  sameOrigin: false,
});

describe('createPairReader', () => {
  const answerTo = createPairReader('bridge', texts, (text) => readText(text, english));

  test('says how the version stands to the mention, whatever the label', () => {
    expect(answerTo(pairOf('120', '300'))).toEqual({ kind: 'read', relation: 'higher', isSameOrigin: false });
  });

  test('says that words without a statement are not read', () => {
    expect(answerTo(pairOf('the bridge', '300'))).toEqual({ kind: 'unread', because: 'not read' });
  });

  test('throws on a pair whose text is not in the story', () => {
    const elsewhere = { ...pairOf('120', '300'), mention: { text: 'flood-a', start: 3, end: 5 } };
    expect(() => answerTo(elsewhere)).toThrow('pair at flood-a 3-5: no such text in story bridge');
  });
});
