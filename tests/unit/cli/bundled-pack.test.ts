import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildBundledPack } from '../../../lib/cli/bundled-pack';
import { articlesInFolder } from '../../../lib/cli/read-articles';
import { packToJson } from '../../../lib/core/packs/write';

const root = resolve(import.meta.dirname, '../../..');
const articles = new Map(articlesInFolder(resolve(root, 'seeds')).map((article) => [article.id, article]));
const pack = buildBundledPack(root);

/** Where the page furniture of a seed begins, by the first line of it. */
const furnitureFrom: readonly [seed: string, line: string][] = [
  ['ukrainska-pravda-2024-06-27', 'Support UP or become our patron!'],
  ['thin-line-news-2024-06-28', 'Most Recent Stories'],
  ['breitbart-2024-06-28', 'Follow Frances Martel'],
];

/** A claim's words, not an article: no quote is longer. */
const longestQuote = 1_000;

describe('the bundled pack', () => {
  it('holds versions of all five seeds', () => {
    expect(new Set(pack.versions.map(({ article }) => article))).toEqual(new Set(articles.keys()));
  });

  it.each(furnitureFrom)('takes nothing of %s from "%s" on', (seed, line) => {
    const from = articles.get(seed)?.text.indexOf(line) ?? -1;
    expect(from).toBeGreaterThan(0);
    const inFurniture = pack.versions.filter(({ article, start }) => article === seed && start >= from);
    expect(inFurniture.map(({ quote }) => quote)).toEqual([]);
  });

  it('takes nothing from the head of the Ukrainska Pravda page', () => {
    const seed = 'ukrainska-pravda-2024-06-27';
    const from = articles.get(seed)?.text.indexOf('North Korea will send') ?? -1;
    expect(pack.versions.filter(({ article, start }) => article === seed && start < from)).toEqual([]);
  });

  it('carries quotes, never a whole article', () => {
    const json = packToJson(pack);
    for (const { text } of articles.values()) {
      const quoted = text
        .split('\n')
        .filter((line) => line.length > longestQuote / 2 && json.includes(JSON.stringify(line).slice(1, -1)));
      expect(quoted.length).toBeLessThan(text.split('\n').filter((line) => line.trim() !== '').length / 2);
    }
  });
});
