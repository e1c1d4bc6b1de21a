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
    const {
      start,
      end,
      quote,
      quoteStart,
      kind,
      min,
      max,
      iso,
      bound,
      unit,
      per,
      speaker,
      standing,
      chain,
      asOf,
      scope,
    } = version;
    return {
      article: article.id,
      outlet: article.outlet,
      url: article.url,
      date: article.date,
      start,
      end,
      quote,
      quoteStart,
      kind,
      min,
      max,
      iso,
      bound,
      unit,
      per,
      speaker,
      standing,
      origin: origins[at] ?? version.origin,
      chain,
      relation: relationTo(version),
      asOf,
      scope,
      outletInferred: article.outletInferred,
      dateInferred: article.dateInferred,
      via: article.via,
    };
  });
}
