import { describe, expect, test } from 'vitest';
import { judgePair, NO_PAIRS, type PairAnswer, pairErrors } from '../../../bench/quality/judge-pairs';
import type { LabelledPair, Relation } from '../../../corpus/records';

const pairOf = (relation: Relation, sameOrigin: boolean): LabelledPair => ({
  story: 'fire',
  mention: { text: 'fire-a', start: 0, end: 2 },
  version: { text: 'fire-b', start: 4, end: 6 },
  relation,
  sameOrigin,
});
const answerOf = (relation: Relation, isSameOrigin: boolean): PairAnswer => ({ kind: 'read', relation, isSameOrigin });
const unread: PairAnswer = { kind: 'unread', because: 'not read' };

describe('judgePair', () => {
  test('counts what is said as labelled as right', () => {
    expect(judgePair(pairOf('higher', true), answerOf('higher', true))).toEqual({
      ...NO_PAIRS,
      pairs: 1,
      read: 1,
      relationRight: 1,
      originRight: 1,
      sameOrigin: 1,
      sameOriginRight: 1,
    });
  });

  test('counts relation and origin each for itself', () => {
    expect(judgePair(pairOf('higher', false), answerOf('lower', false))).toMatchObject({
      relationRight: 0,
      originRight: 1,
      otherOrigin: 1,
      otherOriginRight: 1,
    });
    expect(judgePair(pairOf('same', false), answerOf('same', true))).toMatchObject({
      relationRight: 1,
      originRight: 0,
      otherOriginRight: 0,
    });
  });

  test('counts a pair that could not be read only as a pair', () => {
    expect(judgePair(pairOf('same', true), unread)).toEqual({ ...NO_PAIRS, pairs: 1 });
  });
});

describe('pairErrors', () => {
  test.each([
    ['none', pairOf('same', false), answerOf('same', false), []],
    [
      'a wrong relation',
      pairOf('other-time', false),
      answerOf('higher', false),
      ['relation other-time said to be higher'],
    ],
    ['one origin taken for two', pairOf('same', true), answerOf('same', false), ['one origin said to be two']],
    ['two origins taken for one', pairOf('same', false), answerOf('same', true), ['two origins said to be one']],
    ['an unread pair', pairOf('same', false), unread, ['pair not read']],
  ])('%s', (_name, pair, answer, kinds) => {
    expect(pairErrors(pair, answer)).toEqual(kinds);
  });
});
