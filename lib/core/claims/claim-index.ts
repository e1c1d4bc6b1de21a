import { canonicalUrl } from '../packs/canonical-url';
import { isNearEqual } from '../packs/fingerprint';
import { type Gate, gateOf, openGate } from '../packs/gate';
import type { Pack, PackArticle, PackClaim, PackVersion } from '../packs/types';
import { ArticleLookup } from './article-lookup';
import { type CompiledStatement, type CompiledSubject, compileStatement, compileSubject } from './compiled';
import { createEnglishVocabulary } from './english/english-vocabulary';
import { TermNumbers } from './term-vector';
import type { Vocabulary } from './vocabulary';

/** A version ready to be compared, with all that is shown of it. */
export interface IndexedVersion {
  readonly version: PackVersion;
  readonly article: PackArticle;
  readonly claim: PackClaim;
  readonly compiled: CompiledStatement;
}

/** All packs of a library, ready to be asked. Articles are made ready when they are first compared. */
export class ClaimIndex {
  readonly vocabulary: Vocabulary;
  readonly numbers = new TermNumbers();
  readonly gate: Gate;
  readonly lookup: ArticleLookup;
  readonly #articles: readonly PackArticle[];
  readonly #versions: readonly (readonly { readonly version: PackVersion; readonly claim: PackClaim }[])[];
  readonly #ready = new Map<number, ReadonlyMap<string, readonly IndexedVersion[]>>();

  constructor(packs: readonly Pack[], vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.gate = openGate(gateOf(packs));
    const { articles, versions } = articlesOf(packs);
    this.#articles = articles;
    this.#versions = versions;
    this.lookup = new ArticleLookup(
      articles.map(({ subject }) => subject),
      vocabulary,
    );
  }

  /** The article's versions by what kind of value they have. */
  versionsOf(article: number): ReadonlyMap<string, readonly IndexedVersion[]> {
    const ready = this.#ready.get(article) ?? this.#makeReady(article);
    this.#ready.set(article, ready);
    return ready;
  }

  /** Numbers of the articles that are the page itself: the same id, address, or text. */
  samePages(page: {
    readonly id?: string | null;
    readonly url?: string | null;
    readonly fingerprint: readonly number[];
  }): Set<number> {
    const url = canonicalUrl(page.url);
    const found = new Set<number>();
    this.#articles.forEach((article, at) => {
      const isSame =
        (page.id != null && article.id === page.id) ||
        (url !== null && canonicalUrl(article.url) === url) ||
        isNearEqual(article.fingerprint, page.fingerprint);
      if (isSame) found.add(at);
    });
    return found;
  }

  #makeReady(at: number): ReadonlyMap<string, readonly IndexedVersion[]> {
    const article = this.#articles[at];
    const byDimension = new Map<string, IndexedVersion[]>();
    if (article === undefined) return byDimension;
    const own = this.#versions[at] ?? [];
    const subject: CompiledSubject = compileSubject(
      article,
      own.map(({ version }) => version.signature),
      this.numbers,
      this.vocabulary,
    );
    for (const { version, claim } of own) {
      const compiled = compileStatement(version.signature, version, subject, this.numbers, this.vocabulary);
      const { dimension } = version.signature;
      byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), { version, article, claim, compiled }]);
    }
    return byDimension;
  }
}

/** Articles of all packs with their versions; an article that several packs hold counts once. */
function articlesOf(packs: readonly Pack[]) {
  const articles: PackArticle[] = [];
  const versions: { version: PackVersion; claim: PackClaim }[][] = [];
  const known = new Set<string>();
  for (const pack of packs) {
    const place = new Map<string, number>();
    for (const article of pack.articles) {
      const key = `${article.id} ${article.url} ${article.fingerprint.slice(0, 4)}`;
      if (known.has(key)) continue;
      known.add(key);
      place.set(article.id, articles.length);
      articles.push(article);
      versions.push([]);
    }
    for (const claim of pack.claims) {
      for (const at of claim.versions) {
        const version = pack.versions[at];
        const article = version && place.get(version.article);
        if (version !== undefined && article !== undefined) versions[article]?.push({ version, claim });
      }
    }
  }
  return { articles, versions };
}

/** An index of all that the packs know. */
export function openClaimIndex(packs: readonly Pack[]): ClaimIndex {
  return new ClaimIndex(packs, createEnglishVocabulary());
}
