import type { Vocabulary } from './vocabulary';

/** An article shares a page's subject only with so much rarity of shared subject words. */
const LEAST_SHARED = 1.6;
/** Candidates compared with one text, best first. */
const MOST_CANDIDATES = 48;
/** In a large library a word of more than this share of the articles finds nothing … */
const COMMON_SHARE = 0.02;
/** … but below so many articles every word is looked up. */
const SMALL_LIBRARY = 400;

/** Finds the articles whose subject words a text shares. */
export class ArticleLookup {
  readonly #postings = new Map<string, number[]>();
  readonly #vocabulary: Vocabulary;
  readonly #count: number;

  constructor(subjects: readonly (readonly string[])[], vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#count = subjects.length;
    subjects.forEach((subject, article) => {
      for (const term of subject) {
        const list = this.#postings.get(term);
        if (list === undefined) this.#postings.set(term, [article]);
        else list.push(article);
      }
    });
  }

  /** Indices of the articles that share most with the terms, best first; those in `without` are left out. */
  find(terms: Iterable<string>, without: ReadonlySet<number> = new Set()): number[] {
    const shared = new Map<number, number>();
    const mostArticles = Math.max(SMALL_LIBRARY, this.#count * COMMON_SHARE);
    for (const term of new Set(terms)) {
      const articles = this.#postings.get(term);
      if (articles === undefined || articles.length > mostArticles) continue;
      const rarity = this.#vocabulary.rarityOf(term);
      for (const article of articles) shared.set(article, (shared.get(article) ?? 0) + rarity);
    }
    return [...shared]
      .filter(([article, mass]) => mass >= LEAST_SHARED && !without.has(article))
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, MOST_CANDIDATES)
      .map(([article]) => article);
  }
}
