import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../../../../lib/core/reading/english/english';
import { readText } from '../../../../../../lib/core/reading/read';
import { figureStatements } from './figures';

/** Pieces of which figures are made, and what stands in their way. */
const PIECES = fc.constantFrom(
  ...'12,000|1.6|3|½|million|dozen|half|a|one|twenty-five|hundreds|of|$|US$|€|%|percent|km|kg|men|North Korean soldiers|(|)|"|\'|-|–|to|and|or|between|from|about|up to|at least|per|month|of them|including|others|more|.|,|;|The|Senate|vote|😀|e\u0301|数|٣|\n'.split(
    '|',
  ),
);
const TEXTS = fc.array(PIECES, { maxLength: 40 }).map((pieces) => pieces.join(' '));
const TIGHT_TEXTS = fc.array(PIECES, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('quantities of any text', () => {
  it('have numbers that fit their bound', () => {
    fc.assert(
      fc.property(fc.oneof(TEXTS, TIGHT_TEXTS), (text) => {
        for (const { kind, bound, min, max } of figureStatements(text)) {
          if (kind === 'other') continue;
          expect(min === null).toBe(bound === 'at-most');
          expect(max === null).toBe(bound === 'at-least');
          if (bound === 'range') expect(min ?? 0).toBeLessThanOrEqual(max ?? 0);
        }
      }),
    );
  });

  it('name a whole that was read before its part', () => {
    fc.assert(
      fc.property(fc.oneof(TEXTS, TIGHT_TEXTS), (text) => {
        const { statements } = readText({ text, date: null, title: null }, english);
        statements.forEach(({ partOf, kind }, index) => {
          if (partOf === null) return;
          expect(partOf).toBeLessThan(index);
          expect(kind === 'percent' || statements[partOf]?.kind === kind).toBe(true);
        });
      }),
    );
  });
});
