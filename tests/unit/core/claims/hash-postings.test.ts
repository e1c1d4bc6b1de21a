import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HashPostings } from '../../../../lib/core/claims/hash-postings';

const hash = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const number = fc.integer({ min: 0, max: 2 ** 21 - 1 });

describe('HashPostings', () => {
  it('gives the numbers of each hash, sorted, as a map of lists would', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(hash, fc.constantFrom(7, 8)), number), { maxLength: 3_000 }), (pairs) => {
        const postings = new HashPostings();
        const lists = new Map<number, number[]>();
        for (const [word, article] of pairs) {
          postings.add(word, article);
          lists.set(word, [...(lists.get(word) ?? []), article]);
        }
        for (const [word, articles] of lists) {
          const { from, to } = postings.rangeOf(word);
          const found = Array.from({ length: to - from }, (_, at) => postings.at(from + at));
          expect(found).toEqual(articles.sort((a, b) => a - b));
        }
      }),
    );
  });

  it('gives nothing for a hash that nobody has', () => {
    const postings = new HashPostings();
    expect(postings.rangeOf(5)).toEqual({ from: 0, to: 0 });
    postings.add(4, 1);
    postings.add(6, 1);
    const { from, to } = postings.rangeOf(5);
    expect(to - from).toBe(0);
  });

  it('takes more after it was asked', () => {
    const postings = new HashPostings();
    postings.add(6, 3);
    expect(postings.at(postings.rangeOf(6).from)).toBe(3);
    postings.add(6, 1);
    expect(postings.at(postings.rangeOf(6).from)).toBe(1);
  });
});
