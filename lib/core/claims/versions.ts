import type { IndexedVersion } from './claim-index';
import type { ClaimLanguage } from './language';
import type { Answer } from './relation';
import { originsOf } from './same-origin';
import type { ChainLink, Relation, Version } from './types';

/** The versions as shown, those that print one agency's sentence under one origin. */
export function versionsFrom(
  shown: readonly IndexedVersion[],
  language: ClaimLanguage,
  relationTo: (version: Answer) => Relation,
): Version[] {
  const origins = originsOf(shown, language);
  return shown.map(({ version, article }, at) => {
    // What only matching needs of a stored version is not shown.
    const { signature: _signature, shingles: _shingles, question: _question, ...told } = version;
    return {
      ...told,
      chain: chainOf({ version, article }, shown, language),
      article: article.id,
      outlet: article.outlet,
      url: article.url,
      date: article.date,
      origin: origins[at] ?? version.origin,
      relation: relationTo(version),
      outletInferred: article.outletInferred,
      dateInferred: article.dateInferred,
      via: article.via,
    };
  });
}

/** The way as the article tells it, or from another shown outlet that its words credit by a name which nothing marks as an outlet's: "Interfor reported". */
function chainOf(
  { version: { chain, quote }, article }: Pick<IndexedVersion, 'version' | 'article'>,
  shown: readonly IndexedVersion[],
  language: ClaimLanguage,
): readonly ChainLink[] {
  if (chain.length > 1) return chain;
  for (const { article: other } of shown) {
    if (other.outlet === null || other.id === article.id || other.outlet === article.outlet) continue;
    const words = language.outletCredit(quote, other.outlet);
    if (words !== null) return [{ name: other.outlet, date: other.date, words, article: other.id }, ...chain];
  }
  return chain;
}
