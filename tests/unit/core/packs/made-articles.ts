import fc from 'fast-check';
import type { Article } from '../../../../lib/core/article';
import { buildPack } from '../../../../lib/core/packs/build';
import { englishPacks } from '../../../../lib/core/packs/english/english-packs';
import type { Pack } from '../../../../lib/core/packs/types';

/** A pack of the articles under a plain head. */
export const packOf = (articles: readonly Article[]): Pack =>
  buildPack(articles, { title: 'Made', maker: 'tests', licence: 'CC0-1.0', language: englishPacks });

/** An article with all fields, from its text and what matters in a test. */
export function madeArticle(id: string, text: string, more: Partial<Article> = {}): Article {
  return {
    id,
    outlet: `Outlet ${id}`,
    url: `https://${id}.example/story`,
    date: '2031-05-04',
    title: null,
    text,
    ...more,
  };
}

const PLACES = ['Tarvo', 'Melk Harbour', 'Osterby'] as const;
const SENTENCES = [
  (n: number, place: string) =>
    `At least ${n} people were killed when a ferry capsized off ${place} in Portugal, police said.`,
  (n: number, place: string) =>
    `The ferry accident near ${place} injured ${n} passengers, the coast guard of Portugal reported.`,
  (n: number, place: string) =>
    `Some ${n} soldiers were sent to ${place} to search for survivors, the Portuguese army said.`,
  (n: number, place: string) => `The owner of the ferry paid €${n} million for the ship, the ${place} Herald wrote.`,
  (n: number, place: string) => `Rescuers in ${place} have recovered ${n} bodies from the wreck since 3 May 2031.`,
  (_: number, place: string) => `The ferry had left ${place} for Lisbon on 2 May 2031 with a full load of lorries.`,
] as const;

/** Articles on like events, so that some statements answer one question and others only seem to. */
export const madeArticles = (most: number): fc.Arbitrary<Article[]> =>
  fc
    .array(
      fc.record({
        place: fc.constantFrom(...PLACES),
        day: fc.integer({ min: 1, max: 28 }),
        sentences: fc.array(fc.tuple(fc.constantFrom(...SENTENCES), fc.integer({ min: 4, max: 900 })), {
          minLength: 1,
          maxLength: 5,
        }),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((made) =>
      made.map(({ place, day, sentences }, at) =>
        madeArticle(`made-${at}`, sentences.map(([sentence, n]) => sentence(n, place)).join(' '), {
          date: `2031-05-${String(day).padStart(2, '0')}`,
        }),
      ),
    );
