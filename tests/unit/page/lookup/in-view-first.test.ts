import { describe, expect, test } from 'vitest';
import type { PageBlock } from '../../../../lib/page/article/block-builder';
import { inViewFirst } from '../../../../lib/page/lookup/in-view-first';
import { cutStretches } from '../../../../lib/page/lookup/stretches';

/** A block of ten letters whose element stands so far below the window's upper edge. */
function blockAt(letter: string, topPx: number, length = 10): PageBlock {
  const element = { getBoundingClientRect: () => ({ left: 0, top: topPx, right: 600, bottom: topPx + 20 }) };
  return { text: letter.repeat(length), element, pieces: [] } as unknown as PageBlock;
}

/** The first letters of the stretches, one block each, in the order in which they are asked about. */
const orderOf = (...blocks: readonly PageBlock[]): string =>
  inViewFirst(cutStretches(blocks, () => true, 10))
    .map(({ text }) => text.charAt(0))
    .join('');

describe('inViewFirst', () => {
  test.each([
    ['a page at its top', [50, 2_000, 4_000], 'abc'],
    ['a page scrolled to the middle of a stretch', [-3_000, -1_000, 900], 'bca'],
    ['a page at its end', [-4_000, -2_000, -50], 'cab'],
  ])('asks first about what is seen: %s', (_place, [a = 0, b = 0, c = 0], order) => {
    expect(orderOf(blockAt('a', a), blockAt('b', b), blockAt('c', c))).toBe(order);
  });

  test('asks about a block that is longer than a stretch from its beginning', () => {
    const stretches = inViewFirst(cutStretches([blockAt('a', -900), blockAt('b', -300, 25)], () => true, 10));
    expect(stretches.map(({ parts }) => parts[0]?.from)).toEqual([0, 10, 20, 0]);
  });
});
