import { canonicalUrl } from '../packs/canonical-url';
import { isNearEqual } from '../packs/fingerprint';
import { hashOf } from '../packs/hash-words';
import type { PackArticle } from '../packs/types';
import { HashPostings } from './hash-postings';

/** What tells a page from others. */
export interface PageIdentity {
  readonly id: string | null;
  readonly url: string | null;
  readonly fingerprint: readonly number[];
}

/** Hashes of a fingerprint by which its article is found; near-equal texts share nearly all of the smallest. */
const LOOKED_UP = 6;

/** Finds the articles that are a page itself. Keeps hashes only; the articles found are compared in full. */
export class KnownPages {
  readonly #hashes = new HashPostings();

  add(number: number, article: PackArticle): void {
    for (const hash of hashesOf({ ...article, url: canonicalUrl(article.url) })) this.#hashes.add(hash, number);
  }

  /** Numbers of the articles that have the page's id, address, or near-equal text. */
  find(page: PageIdentity, load: (number: number) => PackArticle): Set<number> {
    const url = canonicalUrl(page.url);
    const found = new Set<number>();
    for (const hash of hashesOf({ ...page, url })) {
      const { from, to } = this.#hashes.rangeOf(hash);
      for (let at = from; at < to; at += 1) {
        const number = this.#hashes.at(at);
        const article = load(number);
        const isSame =
          (page.id !== null && article.id === page.id) || (url !== null && canonicalUrl(article.url) === url);
        if (isSame || isNearEqual(article.fingerprint, page.fingerprint)) found.add(number);
      }
    }
    return found;
  }
}

function* hashesOf({ id, url, fingerprint }: PageIdentity): Generator<number> {
  if (id !== null) yield hashOf(`id ${id}`);
  if (url !== null) yield hashOf(`url ${url}`);
  yield* fingerprint.slice(0, LOOKED_UP);
}
