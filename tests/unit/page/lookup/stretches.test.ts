import { describe, expect, test } from 'vitest';
import type { PageBlock } from '../../../../lib/page/article/block-builder';
import { cutStretches } from '../../../../lib/page/lookup/stretches';

/** Blocks are told apart by their text alone. */
const blocks = (...texts: readonly string[]): readonly PageBlock[] =>
  texts.map(
    (text) =>
      ({ text, kind: 'paragraph', level: 0, pieces: [], linkLength: 0, start: 0, end: 0 }) as unknown as PageBlock,
  );

describe('cutStretches', () => {
  test('asks about a short article at once', () => {
    const stretches = cutStretches(blocks('one', 'two'), () => true, 100);
    expect(stretches.map(({ text }) => text)).toEqual(['one\n\ntwo']);
  });

  test('cuts between blocks, never beyond the longest', () => {
    const stretches = cutStretches(blocks('aaaa', 'bbbb', 'cccc'), () => true, 10);
    expect(stretches.map(({ text }) => text)).toEqual(['aaaa\n\nbbbb', 'cccc']);
  });

  test('cuts a block that is longer than a stretch after a sentence', () => {
    const stretches = cutStretches(blocks('Ten men came. They stay here.'), () => true, 20);
    expect(stretches.map(({ text }) => text)).toEqual(['Ten men came. ', 'They stay here.']);
    expect(stretches[1]?.parts[0]).toMatchObject({ from: 14, start: 0, end: 15 });
  });

  test('leaves out what is known but for the block before a new one', () => {
    const stretches = cutStretches(blocks('old', 'before', 'new', 'later'), ({ text }) => text === 'new', 100);
    expect(stretches.map(({ text, parts }) => [text, parts.map(({ isAsked }) => isAsked)])).toEqual([
      ['before\n\nnew', [false, true]],
    ]);
  });

  test('asks about nothing when all is known', () => {
    expect(cutStretches(blocks('one', 'two'), () => false, 100)).toEqual([]);
  });

  test('gives each part its place in the stretch', () => {
    for (const { text, parts } of cutStretches(
      blocks('Ten men.', 'x'.repeat(70), 'Two women came. And two dogs.'),
      () => true,
      25,
    )) {
      expect(text.length).toBeLessThanOrEqual(25);
      for (const { block, from, start, end } of parts)
        expect(text.slice(start, end)).toBe(block.text.slice(from, from + end - start));
    }
  });
});
