import { describe, expect, test } from 'vitest';
import { isSameBody, isSameName } from '../../../../../../lib/core/claims/english/grammar/same-name';

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
    ['the accident investigators', 'the Rail Safety Board', true],
    ['the Ruvian army', 'the Kessel army', false],
    ['a police spokeswoman', 'Police', true],
    ['Amnesty', 'Amnesty International', true],
    ['The UN', 'the United Nations', true],
    ['a spokesman', 'a spokeswoman', false],
    ['', 'Health Ministry', false],
  ])('%s and %s', (a, b, isSame) => {
    expect(isSameBody(a, b)).toBe(isSame);
  });
});
