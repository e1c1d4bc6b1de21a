import { type Gate, gateOfArticles, openGate } from '../packs/gate';
import type { Pack, PackArticle } from '../packs/types';
import type { Language } from '../reading/types';
import { ArticleLookup } from './article-lookup';
import { type ArticleSource, type ClaimedVersion, sourceOfPacks } from './article-source';
import { type CompiledStatement, compileStatement, compileSubject } from './compiled';
import { KnownPages, type PageIdentity } from './known-pages';
import type { ClaimLanguage } from './language';
import { TermNumbers } from './term-vector';
import type { Vocabulary } from './vocabulary';

/** Articles kept ready between pages; the next page is often on the same story. */
const MOST_READY = 256;

/** A version ready to be compared, with all that is shown of it. */
export interface IndexedVersion extends ClaimedVersion {
  readonly article: PackArticle;
  readonly compiled: CompiledStatement;
}

/** All that a library knows, ready to be asked. Articles are made ready when they are first compared. */
export class ClaimIndex {
  readonly language: ClaimLanguage;
  readonly vocabulary: Vocabulary;
  readonly gate: Gate;
  readonly lookup: ArticleLookup;
  readonly #source: ArticleSource;
  readonly #pages = new KnownPages();
  readonly #ready = new Map<number, ReadonlyMap<string, readonly IndexedVersion[]>>();
  #numbers = new TermNumbers();

  constructor(source: ArticleSource, language: ClaimLanguage) {
    this.language = language;
    this.vocabulary = language.vocabulary;
    this.#source = source;
    const pages = this.#pages;
    this.lookup = new ArticleLookup(
      (function* subjects() {
        let number = 0;
        for (const article of source.heads()) {
          pages.add(number, article);
          number += 1;
          yield article.subject;
        }
      })(),
      this.vocabulary,
    );
    this.gate = openGate(gateOfArticles(source.heads()));
  }

  /** Numbers of the terms compared since the last `startPage`. */
  get numbers(): TermNumbers {
    return this.#numbers;
  }

  /** Lets go of what earlier pages needed when it has become much. Nothing compared before may be compared with what comes after. */
  startPage(): void {
    if (this.#ready.size <= MOST_READY) return;
    this.#ready.clear();
    this.#numbers = new TermNumbers();
  }

  /** The article's versions by what kind of value they have. */
  versionsOf(article: number): ReadonlyMap<string, readonly IndexedVersion[]> {
    const ready = this.#ready.get(article) ?? this.#makeReady(article);
    this.#ready.set(article, ready);
    return ready;
  }

  /** Numbers of the articles that are the page itself: the same id, address, or text. */
  samePages(page: PageIdentity): Set<number> {
    return this.#pages.find(page, (number) => this.#source.load(number).article);
  }

  #makeReady(number: number): ReadonlyMap<string, readonly IndexedVersion[]> {
    const { article, versions } = this.#source.load(number);
    const byDimension = new Map<string, IndexedVersion[]>();
    const figures = versions.map(({ version }) => version);
    const subject = compileSubject(article, figures, this.#numbers, this.vocabulary);
    for (const { version, claim } of versions) {
      const compiled = compileStatement(version.signature, version, subject, this.#numbers, this.vocabulary);
      const { dimension } = version.signature;
      byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), { version, article, claim, compiled }]);
    }
    return byDimension;
  }
}

/** An index of all that the packs know. */
export function openClaimIndex(packs: readonly Pack[], { claims }: Pick<Language, 'claims'>): ClaimIndex {
  return new ClaimIndex(sourceOfPacks(packs), claims);
}
