import type { IndexedVersion } from './claim-index';
import type { Answer } from './relation';
import type { Relation, Version } from './types';

/** The versions as shown, those that print one agency's sentence under one origin. */
export function versionsFrom(shown: readonly IndexedVersion[], relationTo: (version: Answer) => Relation): Version[] {
  const origins = wireOrigins(shown);
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

/** The origin of each version. Where two share eight words in a row, the one that names another source gives the origin, else the earlier. */
function wireOrigins(shown: readonly IndexedVersion[]): string[] {
  const origins = shown.map(({ version }) => version.origin);
  shown.forEach((one, a) => {
    const words = new Set(one.version.shingles);
    shown.forEach((other, b) => {
      if (b <= a || !other.version.shingles.some((hash) => words.has(hash))) return;
      const [kept, dropped] = isNearerToOrigin(one, other) ? [origins[a], origins[b]] : [origins[b], origins[a]];
      for (let at = 0; at < origins.length; at += 1)
        if (origins[at] === dropped && kept !== undefined) origins[at] = kept;
    });
  });
  return origins;
}

function isNearerToOrigin(one: IndexedVersion, other: IndexedVersion): boolean {
  const [passesOn, otherPassesOn] = [one, other].map(({ version }) => version.chain.length > 1);
  if (passesOn !== otherPassesOn) return passesOn === true;
  return (one.article.date ?? '9') <= (other.article.date ?? '9');
}
