import type { IndexedVersion } from './claim-index';
import type { ClaimLanguage } from './language';
import type { Answer } from './relation';
import { originsOf } from './same-origin';
import type { Relation, Version } from './types';

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
