import { describe, expect, it } from 'vitest';
import { canonicalUrl, httpsUrl } from '../../../../lib/core/packs/canonical-url';
import { fingerprintOf, isNearEqual } from '../../../../lib/core/packs/fingerprint';

const WORDS =
  'storm river bridge mayor school council water street market train harbour union budget doctor court police winter forest engine garden letter window'.split(
    ' ',
  );

/** A text of so many words that another seed shares no runs with. */
function madeText(words: number, seed: number): string {
  let state = seed;
  return Array.from({ length: words }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return WORDS[state % WORDS.length];
  }).join(' ');
}

describe('isNearEqual', () => {
  const article = madeText(600, 1);
  it.each([
    ['itself', article, true],
    ['itself in capitals', article.toUpperCase(), true],
    ['itself with lines of furniture around', `${madeText(40, 9)}\n${article}\n${madeText(60, 8)}`, true],
    ['itself with a corrected word', article.replace('harbour', 'port'), true],
    ['another text', madeText(600, 2), false],
    ['a text that shares half of it', `${article.slice(0, article.length / 2)} ${madeText(300, 5)}`, false],
    ['nothing', '', false],
  ])('tells an article from %s', (_, other, same) => {
    expect(isNearEqual(fingerprintOf(article), fingerprintOf(other))).toBe(same);
  });

  it('keeps fingerprints small', () => {
    expect(fingerprintOf(madeText(50_000, 3)).length).toBeLessThanOrEqual(128);
  });
});

describe('canonicalUrl', () => {
  it.each([
    ['https://www.outlet.example/a/b/', 'outlet.example/a/b'],
    ['http://outlet.example/a/b#comments', 'outlet.example/a/b'],
    ['https://m.outlet.example/a/b?utm_source=x&fbclid=1', 'outlet.example/a/b'],
    ['https://outlet.example/a/b/amp/', 'outlet.example/a/b'],
    ['https://outlet.example/story?id=7&utm_medium=y', 'outlet.example/story?id=7'],
    ['ftp://outlet.example/a', null],
    ['not an address', null],
    [null, null],
  ])('reads %s as %s', (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });
});

describe('httpsUrl', () => {
  it.each([
    ['http://outlet.example/a', 'https://outlet.example/a'],
    ['https://outlet.example/a', 'https://outlet.example/a'],
    ['javascript:alert(1)', null],
  ])('gives %s as %s', (url, secure) => {
    expect(httpsUrl(url)).toBe(secure);
  });
});
