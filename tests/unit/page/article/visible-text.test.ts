import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleOffsets, visibleText } from '../../../../lib/page/article/visible-text';

const awkward = fc.array(
  fc.constantFrom('a', '1', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', ',', '\r', '\u2009', 'ä', '\ufeff'),
  { maxLength: 30 },
);

describe('visibleOffsets', () => {
  test('has one source for each visible character, in order', () => {
    fc.assert(
      fc.property(awkward, (characters) => {
        const raw = characters.join('');
        const visible = visibleText(raw);
        const offsets = visibleOffsets(raw);
        expect(offsets).toHaveLength(visible.length);
        [...visible].forEach((character, index) => {
          const source = raw.charAt(offsets[index] ?? -1);
          expect(/\s/.test(character) ? /\s/.test(source) : source === character).toBe(true);
          if (index > 0) expect(offsets[index]).toBeGreaterThan(offsets[index - 1] ?? 0);
        });
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('visibleText', () => {
  test('has no white space at its ends and nothing unseen inside', () => {
    fc.assert(
      fc.property(awkward, (characters) => {
        const visible = visibleText(characters.join(''));
        expect(visible).toBe(visible.trim());
        expect(visible).not.toMatch(/[\n\t\r\u00ad\u200b\ufeff]/);
      }),
    );
  });

  test('takes no longer for hostile input', () => {
    const raw = `${' \u00a0'.repeat(50_000)}x`;
    const before = performance.now();
    visibleText(raw);
    expect(performance.now() - before).toBeLessThan(200);
  });
});
