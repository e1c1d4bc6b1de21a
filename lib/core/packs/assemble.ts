import { groupClaims } from '../claims/group-claims';
import type { PackLanguage } from './pack-language';
import { PACK_FORMAT, type Pack, type PackArticle, type PackVersion } from './types';

/** What a pack says of itself. */
export type PackHead = Pick<Pack, 'title' | 'maker' | 'licence' | 'language'>;

/** A pack from articles and versions in any order: sorted, an article given twice kept once, claims made anew from the versions. */
export function assemblePack(
  head: PackHead,
  articles: readonly PackArticle[],
  versions: readonly PackVersion[],
  language: PackLanguage,
): Pack {
  const byId = new Map<string, PackArticle>();
  for (const article of articles) if (!byId.has(article.id)) byId.set(article.id, article);
  const sortedArticles = [...byId.values()].sort((a, b) => compareText(a.id, b.id));
  const byPlace = new Map<string, PackVersion>();
  for (const version of versions) {
    const place = `${version.article} ${version.start} ${version.end}`;
    if (byId.has(version.article) && !byPlace.has(place)) byPlace.set(place, version);
  }
  const sorted = [...byPlace.values()].sort(
    (a, b) => compareText(a.article, b.article) || a.start - b.start || a.end - b.end,
  );
  return {
    format: PACK_FORMAT,
    ...head,
    articles: sortedArticles,
    versions: sorted,
    claims: groupClaims(sortedArticles, sorted, language),
  };
}

/** By code units, the same in every locale. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
