import { describe, expect, it } from 'vitest';
import {
  CONTEST,
  type Contestant,
  type ContestFeature,
  fillContests,
  NO_RIVAL,
} from '../../../../lib/core/claims/contest';

type Made = Contestant & { readonly row: Float64Array };

const pairOf = (at: number, article: number, version: string, logOdds: number): Made => ({
  at,
  article,
  version,
  logOdds,
  row: new Float64Array(CONTEST.length),
});

/** What the first pair is told of its contest with the others. */
function contestOf(...pairs: readonly [Made, ...Made[]]): Record<ContestFeature, number> {
  fillContests(pairs, ({ row }) => row);
  return Object.fromEntries(CONTEST.map((name, at) => [name, pairs[0].row[at]])) as Record<ContestFeature, number>;
}

describe('fillContests', () => {
  it('tells a pair without rivals that it is far ahead', () => {
    expect(contestOf(pairOf(0, 0, 'a', 1))).toEqual({
      'log-odds': 1,
      'ahead in its article': 1 - NO_RIVAL,
      'best elsewhere': NO_RIVAL,
      'second elsewhere': NO_RIVAL,
      'ahead on the page': 1 - NO_RIVAL,
      'best on the page': 1,
      'articles beside': 0,
    });
  });

  it('tells how far the next version of the same article is behind, or ahead', () => {
    expect(contestOf(pairOf(0, 0, 'a', 2), pairOf(0, 0, 'b', 0.5))).toMatchObject({ 'ahead in its article': 1.5 });
    expect(contestOf(pairOf(0, 0, 'a', 0.5), pairOf(0, 0, 'b', 2))).toMatchObject({ 'ahead in its article': -1.5 });
  });

  it('tells what other articles have for the same statement', () => {
    const contest = contestOf(
      pairOf(0, 0, 'a', 2),
      pairOf(0, 1, 'b', 1),
      pairOf(0, 1, 'c', 0.5),
      pairOf(0, 2, 'd', -1),
      pairOf(1, 3, 'e', 3),
    );
    expect(contest).toMatchObject({ 'best elsewhere': 1, 'second elsewhere': -1, 'articles beside': 1 });
  });

  it('tells which statement of the page a version fits best', () => {
    const better = contestOf(pairOf(0, 0, 'a', 2), pairOf(1, 0, 'a', 1.5));
    expect(better).toMatchObject({ 'ahead on the page': 0.5, 'best on the page': 1 });
    const worse = contestOf(pairOf(0, 0, 'a', 1.5), pairOf(1, 0, 'a', 2));
    expect(worse).toMatchObject({ 'ahead on the page': -0.5, 'best on the page': 0 });
  });
});
