import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openClaimIndex } from '../../../../lib/core/claims/claim-index';
import { findMentions } from '../../../../lib/core/claims/find-mentions';
import { gateOf, openGate } from '../../../../lib/core/packs/gate';
import { english } from '../../../../lib/core/reading/english/english';
import { readText } from '../../../../lib/core/reading/read';
import { madeArticle, madeArticles, packOf } from './made-articles';

const FERRY = packOf([
  madeArticle(
    'ferry',
    'At least 14 people were killed when the ferry Albatross capsized off Tarvo in Portugal on 3 May 2031, the coast guard said.',
  ),
]);

describe('openGate', () => {
  it.each([
    [
      'the same event in other words',
      'Portugal mourns: the Albatross, a ferry, sank near Tarvo, where the coast guard found survivors.',
      true,
    ],
    [
      'another subject',
      'The central bank of Norway raised its key rate to 4.25 per cent, the highest in fifteen years.',
      false,
    ],
    [
      'one word of the subject',
      'A holiday in Portugal need not be dear, says our travel editor, if you book early.',
      false,
    ],
    [
      'words of the subject without one of its names',
      'At least ten people were killed when a ferry capsized off the coast, and the guard of another one was hurt.',
      false,
    ],
    [
      'words parted by soft hyphens',
      'Por\u00adtugal mourns: the Alba\u00adtross, a fer\u00adry, sank near Tar\u00advo.',
      true,
    ],
    ['names in capitals', 'PORTUGAL MOURNS: THE ALBATROSS, A FERRY, SANK NEAR TARVO.', true],
    ['names without a capital', 'portugal mourns: the albatross, a ferry, sank near tarvo.', false],
    ['an empty text', '', false],
  ])('tells %s', (_, text, known) => {
    expect(openGate(gateOf([FERRY])).mayKnow(text)).toBe(known);
  });

  it('needs no capital for the words of an article that names nothing', () => {
    const unnamed = packOf([
      madeArticle('rain', 'at least 14 people were killed when heavy rain flooded the harbour.'),
    ]);
    expect(openGate(gateOf([unnamed])).mayKnow('people were killed by heavy rain, the harbour is flooded')).toBe(true);
  });

  it('knows names that begin with a capital beyond ASCII', () => {
    const harbour = packOf([
      madeArticle(
        'harbour',
        'At least 14 people were killed when the ferry Ängelholm capsized off Österhamn on 3 May 2031, the coast guard said.',
      ),
    ]);
    const text = 'mourning for those killed: the Ängelholm, a ferry, sank near Österhamn, where the coast guard is';
    expect(openGate(gateOf([harbour])).mayKnow(text)).toBe(true);
  });

  it('survives JSON', () => {
    const data = JSON.parse(JSON.stringify(gateOf([FERRY]))) as ReturnType<typeof gateOf>;
    expect(openGate(data).mayKnow('Albatross ferry Tarvo Portugal capsized')).toBe(true);
  });

  it('lets nothing through when nothing is known', () => {
    expect(openGate(gateOf([])).mayKnow('Albatross ferry Tarvo Portugal capsized')).toBe(false);
  });

  it('is never shut where a mention would be found', () => {
    let found = 0;
    fc.assert(
      fc.property(madeArticles(4), madeArticles(1), (known, [page]) => {
        const pack = packOf(known);
        const text = page?.text ?? '';
        const reading = readText({ text, date: '2031-05-20', title: null }, english);
        const mentions = findMentions(openClaimIndex([pack], english), { id: 'page', reading });
        found += mentions.length;
        if (mentions.length > 0) expect(openGate(gateOf([pack])).mayKnow(text)).toBe(true);
      }),
      { numRuns: 60, seed: 3 },
    );
    expect(found).toBeGreaterThan(10);
  }, 60_000);

  it('reads a megabyte of foreign text in well under a frame of waiting', () => {
    const text = 'The committee of the upper chamber voted on the amended bill after a long debate. '.repeat(12_500);
    const gate = openGate(gateOf([FERRY]));
    gate.mayKnow(text);
    const start = performance.now();
    expect(gate.mayKnow(text)).toBe(false);
    // a few milliseconds on a quiet machine; the bound leaves room for a busy one and still fails on anything quadratic
    expect(performance.now() - start).toBeLessThan(200);
  });
});
