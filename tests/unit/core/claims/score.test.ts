import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areAlike } from '../../../../lib/core/claims/alike';
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

const isCount = ({ value }: { value: { kind: string } }) => value.kind === 'count';

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

  it('keeps a further part from the whole, but not those of another fate that are told beside the dead', () => {
    const [all] = compiledOf('The storm over Tarvo has left 57 people missing, the mayor said.').filter(isCount);
    const [, beside] = compiledOf(
      'The storm over Tarvo killed at least 41 people. A further 60 people are missing.',
    ).filter(isCount);
    const [, more] = compiledOf(
      'In Tarvo 41 people are missing after the storm. A further 60 people are missing.',
    ).filter(isCount);
    if (all === undefined || beside === undefined || more === undefined) throw new Error('each text has its counts');
    expect(logOddsOf(all, beside, vocabulary)).toBeGreaterThan(0);
    expect(logOddsOf(all, more, vocabulary)).toBe(Number.NEGATIVE_INFINITY);
  });

  it("keeps a figure of another year's event apart, whatever the words", () => {
    const [old] = compiledOf('In 2024 the tsunami off Tarvo killed 2,300 people in Portugal.').filter(isCount);
    const [now] = compiledOf('The tsunami off Tarvo on Tuesday killed 140 people in Portugal.').filter(isCount);
    const [later] = compiledOf('The tsunami off Tarvo killed 152 people in Portugal.').filter(isCount);
    if (old === undefined || now === undefined || later === undefined) throw new Error('each sentence has a count');
    expect(logOddsOf(old, now, vocabulary)).toBe(Number.NEGATIVE_INFINITY);
    expect(logOddsOf(old, later, vocabulary)).toBe(Number.NEGATIVE_INFINITY);
    expect(logOddsOf(now, later, vocabulary)).toBeGreaterThan(0);
  });

  it('never takes the day as of which something is known for the day when it happened', () => {
    const [signed] = compiledOf('Aldora and Bresk signed the fisheries treaty in Tarvo on 3 May.');
    const [known] = compiledOf('As of 3 May Aldora and Bresk had signed the fisheries treaty in Tarvo.');
    if (signed === undefined || known === undefined) throw new Error('each has a date');
    expect(known.value.iso).toBe(signed.value.iso);
    expect(logOddsOf(signed, known, vocabulary)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('takes days told by their distance for less than days told by their date', () => {
    const told = 'Aldora and Bresk signed the fisheries treaty in Tarvo on 3 May.';
    const [one] = compiledOf(told);
    const [byDate] = compiledOf('The fisheries treaty was signed by Aldora and Bresk in Tarvo on 3 May.');
    const [byDistance] = compiledOf('The fisheries treaty was signed by Aldora and Bresk in Tarvo yesterday.');
    if (one === undefined || byDate === undefined || byDistance === undefined) throw new Error('each has a date');
    expect(byDistance.value.iso).toBe(byDate.value.iso);
    expect(logOddsOf(one, byDistance, vocabulary)).toBeLessThan(logOddsOf(one, byDate, vocabulary));
  });

  it('knows what a bare number counts when the sentence before tells it', () => {
    const [, there] = compiledOf('Bresk has 13,000 Aldoran soldiers now. The port of Tarvo alone has 10,000.').filter(
      isCount,
    );
    const [, people] = compiledOf('Some 13,000 fans came to Tarvo. The port of Tarvo alone has 10,000.').filter(
      isCount,
    );
    const [soldiers] = compiledOf('At least 9,000 Aldoran soldiers are in the port of Tarvo.').filter(isCount);
    if (there === undefined || people === undefined || soldiers === undefined) throw new Error('each has its counts');
    expect(there.signature.thing).toBe(soldiers.signature.thing);
    expect(logOddsOf(there, soldiers, vocabulary)).toBeGreaterThan(logOddsOf(people, soldiers, vocabulary));
  });

  it('takes ones, twos and threes for less than counts that outlets are asked', () => {
    const [nine] = compiledOf('The crash near Tarvo injured nine people.').filter(isCount);
    const [three] = compiledOf('The crash near Tarvo injured three people.').filter(isCount);
    const [many] = compiledOf('The crash near Tarvo injured 27 people.').filter(isCount);
    if (nine === undefined || three === undefined || many === undefined) throw new Error('each has a count');
    expect(logOddsOf(nine, three, vocabulary)).toBeLessThan(logOddsOf(nine, many, vocabulary));
  });

  it('takes a number of the same size for more than one of another, which it does not hold against the pair', () => {
    const [one] = compiledOf('The crash near Tarvo injured 4,000 people.').filter(isCount);
    const [near] = compiledOf('The crash near Tarvo injured 5,000 people.').filter(isCount);
    const [far] = compiledOf('The crash near Tarvo injured 40,000 people.').filter(isCount);
    const [farther] = compiledOf('The crash near Tarvo injured 900,000 people.').filter(isCount);
    if (one === undefined || near === undefined || far === undefined || farther === undefined)
      throw new Error('each has a count');
    expect(logOddsOf(one, near, vocabulary)).toBeGreaterThan(logOddsOf(one, far, vocabulary));
    expect(logOddsOf(one, far, vocabulary)).toBeCloseTo(logOddsOf(one, farther, vocabulary), 9);
    expect(scoreOf(one, farther, vocabulary).terms.find(({ feature }) => feature === 'same size')).toBeUndefined();
  });

  it('takes the only figures for what is counted for more than one of several', () => {
    const [one] = compiledOf('Bresk sent 4,000 lorries to Tarvo.').filter(isCount);
    const [only] = compiledOf('Bresk has sent 5,000 lorries to Tarvo. It cost 3 million crowns.').filter(isCount);
    const [ofTwo] = compiledOf('Bresk has sent 5,000 lorries to Tarvo. It built 700 lorries.').filter(isCount);
    if (one === undefined || only === undefined || ofTwo === undefined) throw new Error('each has a count');
    const share = (other: typeof one) =>
      scoreOf(one, other, vocabulary).terms.find(({ feature }) => feature === 'only of its kind')?.added ?? 0;
    expect(share(ofTwo)).toBeGreaterThan(0);
    expect(share(only)).toBeCloseTo(2 * share(ofTwo), 9);
  });

  it('takes what a price was before for less than what it is', () => {
    const [one] = compiledOf('Bresk Steel offers 700 crowns a share for the mill in Tarvo.');
    const [now] = compiledOf('Bresk Steel offers 640 crowns a share for the mill in Tarvo, up from 610.');
    const [, before] = compiledOf('Bresk Steel offers 640 crowns a share for the mill in Tarvo, up from 610 crowns.');
    if (one === undefined || now === undefined || before === undefined) throw new Error('each has its price');
    const former = (other: typeof one) =>
      scoreOf(one, other, vocabulary).terms.some(({ feature }) => feature === 'one former');
    expect([former(now), former(before)]).toEqual([false, true]);
  });

  it('compares measures in one unit', () => {
    const [one] = compiledOf('The fire near Tarvo burned five square miles.');
    const [same] = compiledOf('The fire near Tarvo burned 13 square kilometres.');
    const [other] = compiledOf('The fire near Tarvo burned five square kilometres.');
    if (one === undefined || same === undefined || other === undefined) throw new Error('each has a measure');
    expect(logOddsOf(one, same, vocabulary)).toBeGreaterThan(logOddsOf(one, other, vocabulary));
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

describe('areAlike', () => {
  it.each([
    [
      'the same sort of people',
      'In Tarvo 13,000 soldiers are waiting. He put the force there at 9,500 soldiers.',
      true,
    ],
    [
      'compatriots and their soldiers',
      'About 12,000 Portuguese soldiers came. The ministry says that 8,000 Portuguese are there.',
      true,
    ],
    ['one value told twice', 'The fleet lost 14 ships. It had 14 sailors on each.', true],
    ['the dead and the hurt', 'In Tarvo 13 soldiers were killed. In Tarvo 9 soldiers were wounded.', false],
    ['soldiers of two countries', 'About 12,000 Portuguese soldiers came. About 9,000 Polish soldiers came.', false],
    ['soldiers and ships', 'About 12,000 soldiers came. About 90 ships came.', false],
  ])('of %s', (_, text, expected) => {
    const [a, b] = compiledOf(text).filter(isCount);
    if (a === undefined || b === undefined) throw new Error('the text has two counts');
    expect(areAlike(a, b, vocabulary)).toBe(expected);
  });
});
