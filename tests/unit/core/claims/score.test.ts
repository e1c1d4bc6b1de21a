import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEnglishVocabulary } from '../../../../lib/core/claims/english/english-vocabulary';
import { FEATURES } from '../../../../lib/core/claims/feature-names';
import { pageStatements } from '../../../../lib/core/claims/page-candidates';
import { logOddsOf, scoreOf, WORDS_FLOOR } from '../../../../lib/core/claims/score';
import { termSentences } from '../../../../lib/core/claims/sentence-terms';
import { TermNumbers } from '../../../../lib/core/claims/term-vector';
import { PRIORS, weightsFor } from '../../../../lib/core/claims/weights';
import { english } from '../../../../lib/core/reading/english/english';
import { readText } from '../../../../lib/core/reading/read';
import { madeArticles } from '../packs/made-articles';

const vocabulary = createEnglishVocabulary();
const index = { vocabulary, numbers: new TermNumbers() };

const compiledOf = (text: string) => {
  const reading = readText({ text, date: '2031-05-04', title: null }, english);
  return pageStatements(index, reading, termSentences(reading, vocabulary)).map(({ compiled }) => compiled);
};

describe('logOddsOf', () => {
  it('is the same in either order', () => {
    fc.assert(
      fc.property(madeArticles(3), (articles) => {
        const statements = articles.flatMap(({ text }) => compiledOf(text));
        for (const a of statements)
          for (const b of statements) expect(logOddsOf(a, b, vocabulary)).toBeCloseTo(logOddsOf(b, a, vocabulary), 9);
      }),
      { numRuns: 15, seed: 5 },
    );
  }, 60_000);

  it('is the sum of its terms and of what every pair starts from', () => {
    const [a] = compiledOf('At least 14 people were killed when the ferry Albatross capsized off Tarvo in Portugal.');
    const [b] = compiledOf('The ferry Albatross capsized near Tarvo, Portugal, and 15 people were killed.');
    if (a === undefined || b === undefined) throw new Error('both sentences have a statement');
    const { logOdds, terms } = scoreOf(a, b, vocabulary);
    const sum = terms.reduce((all, { added }) => all + added, weightsFor('count').bias);
    expect(logOdds).toBeCloseTo(sum, 6);
  });

  it('lets equal values lift no pair whose words stay below the floor', () => {
    const [a] = compiledOf('At least 14 people were killed when the ferry Albatross capsized off Tarvo in Portugal.');
    const [b] = compiledOf(
      'Fans in Seoul waited for 14 hours; 14 people fainted before the doors of the stadium opened.',
    ).filter(({ value }) => value.kind === 'count');
    if (a === undefined || b === undefined) throw new Error('both sentences have a count');
    expect(a.value.min).toBe(b.value.min);
    expect(logOddsOf(a, b, vocabulary)).toBeLessThan(WORDS_FLOOR);
  });
});

describe('weights', () => {
  it.each(FEATURES)('keep "%s" on its own side of zero and under its limit', (feature) => {
    const { sign, most = Number.POSITIVE_INFINITY } = PRIORS[feature];
    for (const kind of ['count', 'date']) {
      const weight = weightsFor(kind).of[feature];
      expect(weight * sign).toBeGreaterThanOrEqual(0);
      expect(weight).toBeLessThanOrEqual(most);
    }
  });
});
