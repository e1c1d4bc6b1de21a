import { hashOf } from '../packs/hash-words';
import { HashPostings } from './hash-postings';
import type { Vocabulary } from './vocabulary';

/** An article shares a page's subject only with so much rarity of shared subject words. */
const LEAST_SHARED = 1;
/** Candidates compared with one text, best first. */
const MOST_CANDIDATES = 48;
/** Behind the first few, articles that share less than this part of what the best one shares tell of another story. */
const ALWAYS = 8;
const LEAST_OF_BEST = 0.6;
/** In a large library a word of more than this share of the articles finds nothing … */
const COMMON_SHARE = 0.02;
/** … but below so many articles every word is looked up. */
const SMALL_LIBRARY = 400;
/** Entries looked at for one text, those of the rarest words first: bounds the time whatever the library. */
const MOST_ENTRIES = 20_000;

/**
 * Finds the articles whose subject words a text shares. Words are kept as hashes; two words of one hash count as one, which finds an article too many and changes no score.
 */
export class ArticleLookup {
  readonly #words = new HashPostings();
  readonly #shared: Float32Array;
  readonly #vocabulary: Vocabulary;

  constructor(subjects: Iterable<readonly string[]>, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    let article = 0;
    for (const subject of subjects) {
      for (const term of subject) this.#words.add(hashOf(term), article);
      article += 1;
    }
    this.#shared = new Float32Array(article);
  }

  /** Numbers of the articles that share most with the terms, best first; those in `without` are left out. */
  find(terms: Iterable<string>, without: ReadonlySet<number> = new Set()): number[] {
    const touched: number[] = [];
    for (const { from, to, rarity } of this.#ranges(terms)) {
      for (let at = from; at < to; at += 1) {
        const article = this.#words.at(at);
        if (this.#shared[article] === 0) touched.push(article);
        this.#shared[article] = (this.#shared[article] ?? 0) + rarity;
      }
    }
    const found = touched
      .map((article) => ({ article, mass: this.#shared[article] ?? 0 }))
      .filter(({ article }) => !without.has(article));
    for (const article of touched) this.#shared[article] = 0;
    const best = found.reduce((most, { mass }) => Math.max(most, mass), 0);
    return found
      .filter(({ mass }) => mass >= LEAST_SHARED)
      .sort((a, b) => b.mass - a.mass || a.article - b.article)
      .filter(({ mass }, rank) => rank < ALWAYS || mass >= best * LEAST_OF_BEST)
      .slice(0, MOST_CANDIDATES)
      .map(({ article }) => article);
  }

  /** Where the entries of each term stand, the shortest first, as far as the bounds allow. */
  #ranges(terms: Iterable<string>): { from: number; to: number; rarity: number }[] {
    const most = Math.max(SMALL_LIBRARY, this.#shared.length * COMMON_SHARE);
    const ranges = [...new Set(terms)].flatMap((term) => {
      const { from, to } = this.#words.rangeOf(hashOf(term));
      return to > from && to - from <= most ? [{ from, to, rarity: this.#vocabulary.rarityOf(term) }] : [];
    });
    ranges.sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
    let entries = 0;
    return ranges.filter(({ from, to }) => {
      entries += to - from;
      return entries <= MOST_ENTRIES;
    });
  }
}
