import { describe, expect, it } from 'vitest';
import {
  isPlural,
  plainAdjective,
  singular,
} from '../../../../../../../lib/core/reading/english/quantities/nouns/lemma';

const PLURALS: readonly (readonly [plural: string, one: string])[] = [
  ['soldiers', 'soldier'],
  ['countries', 'country'],
  ['boxes', 'box'],
  ['churches', 'church'],
  ['buses', 'bus'],
  ['houses', 'house'],
  ['bridges', 'bridge'],
  ['men', 'man'],
  ['policewomen', 'policewoman'],
  ['children', 'child'],
  ['people', 'people'],
  ['aircraft', 'aircraft'],
  ['troops', 'troop'],
  ['viruses', 'virus'],
  ['heroes', 'hero'],
  ['shoes', 'shoe'],
  ['knives', 'knife'],
  ['polling-places', 'polling-place'],
];
const NOT_PLURAL = ['gas', 'news', 'congress', 'this', 'basis', 'campus', 'brigade', 'specimen'];

describe('singular', () => {
  it.each(PLURALS)('of %s is %s', (plural, one) => {
    expect(isPlural(plural)).toBe(true);
    expect(singular(plural)).toBe(one);
  });
  it.each(NOT_PLURAL)('leaves %s', (word) => {
    expect(isPlural(word)).toBe(false);
    expect(singular(word)).toBe(word);
  });
  it.each(['gas', 'species'])('keeps %s whole', (word) => {
    expect(singular(word)).toBe(word);
  });
});

describe('plainAdjective', () => {
  it.each([
    ['best', 'good'],
    ['largest', 'large'],
    ['proudest', 'proud'],
    ['biggest', 'big'],
    ['busiest', 'busy'],
    ['strongest', 'strong'],
    ['honest', 'honest'],
    ['forest', 'forest'],
  ])('of %s is %s', (word, plain) => {
    expect(plainAdjective(word)).toBe(plain);
  });
});
