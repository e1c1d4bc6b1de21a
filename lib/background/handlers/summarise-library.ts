import type { LibrarySummary } from '../../bridge/messages/calls';
import type { Pack } from '../../core/packs/types';
import type { BundledPack } from '../library/bundled-pack';

/** What the library holds: packs, their articles, and how many versions each article gave. */
export async function summariseLibrary(bundled: BundledPack): Promise<LibrarySummary> {
  return { packs: [summaryOf(await bundled.pack())] };
}

function summaryOf({ title, maker, licence, claims, articles, versions }: Pack): LibrarySummary['packs'][number] {
  const counts = new Map<string, number>();
  for (const { article } of versions) counts.set(article, (counts.get(article) ?? 0) + 1);
  return {
    title,
    maker,
    licence,
    claims: claims.length,
    articles: articles.map(({ fingerprint: _, ...article }) => ({ ...article, versions: counts.get(article.id) ?? 0 })),
  };
}
