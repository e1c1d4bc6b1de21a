import type { Pack, PackArticle, PackClaim, PackVersion } from '../packs/types';

/** A version with the claim that it answers. */
export interface ClaimedVersion {
  readonly version: PackVersion;
  readonly claim: Pick<PackClaim, 'id' | 'question'>;
}

/** An article with all that it answers. */
interface SourceArticle {
  readonly article: PackArticle;
  readonly versions: readonly ClaimedVersion[];
}

/**
 * Where an index finds its articles, by number from 0. `heads` is gone through once when the index is opened; `load` is asked only for articles
 * that share a page's subject, so that a large library need not be held in memory.
 */
export interface ArticleSource {
  readonly count: number;
  heads(): Iterable<PackArticle>;
  load(number: number): SourceArticle;
}

/** All articles of the packs; an article that several packs hold counts once. */
export function sourceOfPacks(packs: readonly Pack[]): ArticleSource {
  const articles: { article: PackArticle; versions: ClaimedVersion[] }[] = [];
  const known = new Set<string>();
  for (const pack of packs) {
    const place = new Map<string, number>();
    for (const article of pack.articles) {
      const key = `${article.id} ${article.url} ${article.fingerprint.slice(0, 4)}`;
      if (known.has(key)) continue;
      known.add(key);
      place.set(article.id, articles.length);
      articles.push({ article, versions: [] });
    }
    for (const claim of pack.claims) {
      for (const at of claim.versions) {
        const version = pack.versions[at];
        const number = version && place.get(version.article);
        if (version !== undefined && number !== undefined) articles[number]?.versions.push({ version, claim });
      }
    }
  }
  return {
    count: articles.length,
    heads: () => articles.map(({ article }) => article),
    load(number) {
      const found = articles[number];
      if (found === undefined) throw new RangeError(`no article ${number}`);
      return found;
    },
  };
}
