import { describe, expect, it } from 'vitest';
import { daysOf, gapInDays, holdsDays } from '../../../../lib/core/claims/dates';
import { createEnglishVocabulary } from '../../../../lib/core/claims/english/english-vocabulary';
import { stem } from '../../../../lib/core/claims/english/stem';
import { termSentences } from '../../../../lib/core/claims/sentence-terms';
import { english } from '../../../../lib/core/reading/english/english';
import { readText } from '../../../../lib/core/reading/read';

const vocabulary = createEnglishVocabulary();

function termsIn(text: string): string[] {
  const reading = readText({ text, date: '2031-05-04', title: null }, english);
  return termSentences(reading, vocabulary).flatMap(({ terms }) => terms.map(({ term }) => term));
}

describe('stem', () => {
  it.each([
    ['seizes seized seizing seize', 'seiz'],
    ['deploys deployed deploying deploy', 'deploy'],
    ['sent sends sending send', 'send'],
    ['planned planning plans plan', 'plan'],
    ['cities city', 'city'],
    ['buildings building', 'building'],
    ['losses loss', 'loss'],
  ])('gives %s one form', (words, form) => {
    expect(words.split(' ').map(stem)).toEqual(words.split(' ').map(() => form));
  });

  it('keeps words apart that only look alike', () => {
    expect(new Set(['general', 'generation', 'news', 'new', 'species'].map(stem)).size).toBe(5);
  });
});

describe('terms', () => {
  it.each([
    [
      'countries by name, nationality, and capital',
      'Officials in North Korea, North Korean media and Pyongyang agreed.',
      '=kp',
    ],
    ['names inside a sentence', 'The mayor thanked Ana Telles.', '^telles'],
    ['what happens in any word for it', 'The blast left nine fatalities.', '+die'],
    ['what is counted in any word for it', 'They have nine servicemen there.', '*troop'],
  ])('has %s', (_, text, term) => {
    expect(termsIn(text)).toContain(term);
  });

  it.each([
    ['The pact has been in force since May.', '+enter', '*troop'],
    ['It sent a force of 5,000 to the border.', '*troop', '+enter'],
    ['Dock workers went on strike.', '+walkout', '+attack'],
    ['The strike on the depot killed two.', '+attack', '+walkout'],
    ['The two struck a deal at noon.', '+sign', '+attack'],
    ['It raised $43 million.', '+fund', '+rise'],
    ['It raised its estimate of the losses.', '+rise', '+fund'],
    ['Sixty people lost their lives.', '+die', '+lose'],
    ['Crews found the remains of 24 people.', '+die', 'remain'],
    ['The army moved in five bodies of 300.', '*unit', '+die'],
    ['Five bodies were found.', '+die', '*unit'],
    ['Shares were down 6 per cent.', '+fall', 'down'],
    ['The frigate will ship 40 trucks.', '+deploy', '*ship'],
    ['A merchant ship saw them.', '*ship', '+deploy'],
    ['The storm damaged the planes.', '*aircraft', '+plan'],
    ['The trains were late.', '*train', '+train'],
  ])('tells the sense of a word by those beside it: %s', (text, term, other) => {
    const terms = termsIn(text);
    expect(terms).toContain(term);
    expect(terms).not.toContain(other);
  });

  it.each([
    ['It raised fears of a shortage.', '+fund'],
    ['Water swept down the valley.', '+fall'],
    ['The total is closer to 900.', '+end'],
    ['It was quite warm.', '+resign'],
    ['The summit was held in June.', '+hold'],
  ])('hears no action where a word is used otherwise: %s', (text, term) => {
    expect(termsIn(text)).not.toContain(term);
  });

  it.each([
    ['the pronoun "us" for a country', 'Nobody told us about the flood.', '=us'],
    ['weekdays and months for names', 'It closed in March, on a Tuesday.', '^march'],
  ])('does not take %s', (_, text, term) => {
    expect(termsIn(text)).not.toContain(term);
  });

  it('takes text of any length in time that grows with it', () => {
    const text = `${'North '.repeat(20_000)}ends. ${'A'.repeat(100_000)}.`;
    const start = performance.now();
    termsIn(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('daysOf', () => {
  it.each([
    ['2024-06-19', '2024-06-19', '2024-06-19'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-08/2024-01', '2023-08-01', '2024-01-31'],
  ])('reads %s', (iso, from, to) => {
    expect(daysOf(iso)).toEqual({ from, to });
  });

  it.each([[null], ['T07:30'], ['soon'], ['']])('gives null for %s', (iso) => {
    expect(daysOf(iso)).toBeNull();
  });

  it('counts days between, none where two touch', () => {
    const [june, day, later] = ['2024-06', '2024-06-19', '2024-07-10'].map((iso) => daysOf(iso));
    if (!june || !day || !later) throw new Error('all three are dates');
    expect([gapInDays(june, day), gapInDays(june, later), gapInDays(later, june)]).toEqual([0, 10, 10]);
    expect([holdsDays(june, day), holdsDays(day, june)]).toEqual([true, false]);
  });
});
