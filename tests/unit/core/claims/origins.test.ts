import { describe, expect, test } from 'vitest';
import { isSameBody, isSameName } from '../../../../lib/core/claims/same-name';
import { versionAt } from './read-claims';

describe('provenanceOf', () => {
  test.each([
    ['The ferry sank with 40 people, Reuters reported.', ['Reuters', 'Test Post']],
    [
      'The ferry sank with 40 people, the Sorn Courier reported, citing Reuters.',
      ['Reuters', 'Sorn Courier', 'Test Post'],
    ],
    [
      'Reuters said the ferry sank with 40 people, according to a translation by Kyodo.',
      ['Reuters', 'Kyodo', 'Test Post'],
    ],
    ['The ferry sank with 40 people, the news agency Alpenpress reported.', ['Alpenpress', 'Test Post']],
    ['The flu has killed 40 people, going by the latest ministry bulletin.', ['ministry', 'Test Post']],
    ['The ferry sank with 40 people.', ['Test Post']],
    ['The Test Post reported that the ferry sank with 40 people.', ['Test Post']],
    ['The ferry sank with 40 people, said Linda Bell.', ['Test Post']],
  ])('%s', (text, names) => {
    const { chain, origin } = versionAt(text, '40');
    expect(chain.map(({ name }) => name)).toEqual(names);
    expect(origin).toBe(names[0]);
  });

  test('the citing words stand in the article', () => {
    const text = 'The ferry sank with 40 people, Reuters reported.';
    expect(text).toContain(versionAt(text, '40').chain[0]?.words);
  });
});

describe('isSameName', () => {
  test.each([
    ['the OPA news agency', 'Orsland Press Agency', true],
    ['the news agency Alpenpress', 'Alpenpress', true],
    ['the Courier', 'The Sorn Courier', true],
    ['Kyiv Post', 'Washington Post', false],
    ['Reuters', 'Kyodo', false],
  ])('%s and %s', (a, b, isSame) => {
    expect(isSameName(a, b)).toBe(isSame);
  });
});

describe('isSameBody', () => {
  test.each([
    ['the ministry', 'Health Ministry', true],
    ['Defence Ministry', 'Health Ministry', false],
    ['officials', 'palace officials', false],
    ['', 'Health Ministry', false],
  ])('%s and %s', (a, b, isSame) => {
    expect(isSameBody(a, b)).toBe(isSame);
  });
});
