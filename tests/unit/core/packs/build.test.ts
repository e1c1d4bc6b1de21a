import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../lib/core/article';
import { englishPacks } from '../../../../lib/core/packs/english/english-packs';
import { mergePacks } from '../../../../lib/core/packs/merge';
import { parsePack } from '../../../../lib/core/packs/validate';
import { packToJson } from '../../../../lib/core/packs/write';
import { madeArticle, madeArticles, packOf } from './made-articles';

const SEEDS = new URL('../../../../seeds/', import.meta.url);

function seedArticles(): Article[] {
  const sources = JSON.parse(readFileSync(new URL('sources.json', SEEDS), 'utf8')) as Record<
    string,
    Omit<Article, 'id' | 'text'>
  >;
  return Object.entries(sources).map(([id, source]) => ({
    ...source,
    id,
    text: readFileSync(new URL(`${id}.txt`, SEEDS), 'utf8'),
  }));
}

/** Building reads every article; a busy machine takes its time. */
const SLOW_MS = 30_000;

describe('buildPack', { timeout: SLOW_MS }, () => {
  it('gives the same bytes for the same articles in any order', () => {
    const articles = seedArticles();
    expect(packToJson(packOf(articles.toReversed()))).toBe(packToJson(packOf(articles)));
  });

  it('finds every version and its quote at its place in the source text', () => {
    const articles = seedArticles();
    const pack = packOf(articles);
    expect(pack.versions.length).toBeGreaterThan(20);
    for (const { article, start, end, quote, quoteStart } of pack.versions) {
      const text = articles.find(({ id }) => id === article)?.text ?? '';
      expect(text.slice(quoteStart, quoteStart + quote.length)).toBe(quote);
      expect(quoteStart <= start && end <= quoteStart + quote.length).toBe(true);
    }
  });

  it('makes packs of the seeds that it would read itself', () => {
    const pack = packOf(seedArticles());
    expect(parsePack(packToJson(pack))).toEqual({ ok: true, value: pack });
  });

  it('gives each version to one claim', () => {
    const { claims, versions } = packOf(seedArticles());
    expect(claims.flatMap((claim) => claim.versions).sort((a, b) => a - b)).toEqual(versions.map((_, at) => at));
  });

  it('is associative: parts built apart and merged have the articles, versions, and claims of the whole', () => {
    fc.assert(
      fc.property(madeArticles(7), fc.nat(), (articles, cut) => {
        const at = cut % (articles.length + 1);
        const merged = mergePacks([packOf(articles.slice(0, at)), packOf(articles.slice(at))], englishPacks);
        const whole = packOf(articles);
        expect(merged.articles).toEqual(whole.articles);
        expect(merged.versions).toEqual(whole.versions);
        expect(merged.claims).toEqual(whole.claims);
      }),
      { numRuns: 30, seed: 7 },
    );
  }, 120_000);

  it('never takes two dates of one sentence for one answer', () => {
    const text = 'The Bresk invasion of Aldora in 2022 came eight years after the Bresk invasion of Aldora in 2014.';
    const pack = packOf([{ id: 'one', outlet: null, url: null, date: '2031-05-20', title: null, text }]);
    const dates = pack.versions.filter(({ kind }) => kind === 'date');
    expect(dates.map(({ iso }) => iso)).toEqual(['2022', '2014']);
    for (const { versions } of pack.claims)
      expect(new Set(versions.flatMap((at) => pack.versions[at]?.iso ?? [])).size).toBeLessThan(2);
  });

  it('makes packs that are read back unchanged, whatever the articles', () => {
    fc.assert(
      fc.property(madeArticles(4), (articles) => {
        const pack = packOf(articles);
        expect(parsePack(packToJson(pack))).toEqual({ ok: true, value: pack });
      }),
      { numRuns: 25, seed: 11 },
    );
  }, 60_000);

  it('quotes around markup and control characters, which no pack may carry', () => {
    const text = 'A storm <img src=x onerror=alert(1)> killed 14 people in Peru \u0007on 3 May 2031, police said.';
    const pack = packOf([madeArticle('markup', text, { title: '<b>Storm</b>' })]);
    expect(pack.versions.length).toBeGreaterThan(0);
    expect(parsePack(packToJson(pack)).ok).toBe(true);
  });

  it('gives an empty pack for an empty text', () => {
    expect(packOf([madeArticle('empty', '')]).versions).toEqual([]);
  });
});
