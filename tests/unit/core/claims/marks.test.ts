import { describe, expect, it } from 'vitest';
import { versionAt } from './read-claims';

describe('what a count adds to', () => {
  it.each([
    ['The flood killed 170 people in Tarvo, Portugal, and 40 more in Lisbon.', '40'],
    ['At least 41 people have died in Portugal. A further 60 were killed in Spain.', '60'],
  ])('is not all of them when others of the same fate stand before it: %s', (text, words) => {
    expect(versionAt(text, words).signature.marks).toContain('additional');
  });

  it.each([
    ['In Tarvo, Portugal, three people were killed and 40 more injured.', '40'],
    ['At least 41 people have died in Portugal. A further 60 are missing.', '60'],
  ])('is nothing when those before it met another fate: %s', (text, words) => {
    expect(versionAt(text, words).signature.marks).not.toContain('additional');
  });
});

describe('what a value was before it moved', () => {
  it.each([
    ['The bid is now 695 pence a share, up from 640 pence.', '640'],
    ['The state raised its payment from 20,000 dollars to 40,000 dollars.', '20,000'],
    ['The firm cut the price to 829 euros from 899 euros.', '899'],
  ])('is told as former: %s', (text, words) => {
    expect(versionAt(text, words).signature.marks).toContain('former');
  });

  it.each([
    ['The bid is now 695 pence a share, up from 640 pence.', '695'],
    ['The state raised its payment from 20,000 dollars to 40,000 dollars.', '40,000'],
    ['The town got 30,000 euros from 40 firms.', '40'],
  ])('is not so told elsewhere: %s (%s)', (text, words) => {
    expect(versionAt(text, words).signature.marks).not.toContain('former');
  });
});

describe('one of what is known', () => {
  it.each([
    ['Bresk bought one of its partners in Tarvo for 40 million crowns.', 'one'],
    ['The flood killed one of the drivers in Tarvo, Portugal.', 'one'],
  ])('is told before, and answers nothing: %s', (text, words) => {
    expect(versionAt(text, words).signature.marks).toContain('definite');
  });

  it('is not one that is counted', () => {
    expect(versionAt('The flood killed one person in Tarvo, Portugal.', 'one').signature.marks).not.toContain(
      'definite',
    );
  });
});

describe('people of two countries', () => {
  it.each([
    ['Some 50,000 Russians and North Koreans stand at the border near Tarvo.', '50,000', ['=ru', '=kp']],
    ['Some 50,000 Russians and North Korean flags were seen in Tarvo.', '50,000', ['=ru']],
  ])('are counted together when they are counted at once: %s', (text, words, nations) => {
    const { signature } = versionAt(text, words);
    expect(signature.nations).toEqual(nations);
    expect(signature.marks.includes('joint')).toBe(nations.length > 1);
  });
});

describe('the date that opens a sentence', () => {
  const far =
    'a quake of magnitude 6.4 rocked the west coast of the island of Tarvo in Portugal, killing at least 140 people';

  it('is that of all its events, however far behind they stand', () => {
    expect(versionAt(`In 2024, ${far}.`, '140').signature.event.sure).toBe('clause');
  });

  it('leaves it open whose it is when the sentence has another', () => {
    const later =
      'and driving thousands of families from the villages along the river and the lake that a dam had made in 2019';
    expect(versionAt(`In 2024, ${far}, ${later}.`, '140').signature.event).toMatchObject({
      from: '2024-01-01',
      sure: 'sentence',
    });
  });
});

describe('what goes on', () => {
  it.each([
    ['The fire has so far destroyed 40 homes.', '40'],
    ['Some 9,000 households are still without power.', '9,000'],
    ['The rebels now hold 20 villages.', '20'],
    ['To date 400 flights have been cancelled.', '400'],
  ])('is told as running: %s', (text, words) => {
    expect(versionAt(text, words).signature.marks).toContain('running');
  });

  it.each([
    ['The fire destroyed 40 homes.', '40'],
    ['The offensive cost 93 tanks, the ministry now says.', '93'],
    ['So the far bank lost 40 homes.', '40'],
  ])('is not so told elsewhere: %s', (text, words) => {
    expect(versionAt(text, words).signature.marks).not.toContain('running');
  });
});
