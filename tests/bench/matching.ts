import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Article } from '../../lib/core/article';
import { type ArticleSource, sourceOfPacks } from '../../lib/core/claims/article-source';
import { ClaimIndex } from '../../lib/core/claims/claim-index';
import { findMentions } from '../../lib/core/claims/find-mentions';
import { buildPack } from '../../lib/core/packs/build';
import { englishPacks } from '../../lib/core/packs/english/english-packs';
import { english } from '../../lib/core/reading/english/english';
import { readText } from '../../lib/core/reading/read';
import { CLAIMS_PER_ARTICLE, generatedLibrary } from './generated-library';

/** Figures of one library size. */
export interface MatchingFigures {
  readonly claims: number;
  /** Milliseconds to match one article, read already: median of the last runs, and the least. */
  readonly medianMs: number;
  readonly leastMs: number;
  /** Passages of the page that were found: the same as against the bundled pack when nothing generated is taken for its story. */
  readonly mentions: number;
  /** Live bytes that the open index holds for each claim; null for the bundled pack, which is held whole. */
  readonly bytesPerClaim: number | null;
}

const SEEDS = new URL('../../seeds/', import.meta.url);
/** The page: a seed, matched against the others and what is generated. */
const PAGE = 'thin-line-news-2024-06-28';
const SIZES = [100_000, 1_000_000] as const;
const WARM_UP_RUNS = 60;
const RUNS = 101;
const MEGA = 2 ** 20;

function seedArticles(): Article[] {
  const sources = JSON.parse(readFileSync(new URL('sources.json', SEEDS), 'utf8')) as Record<
    string,
    Omit<Article, 'id' | 'text'>
  >;
  return Object.entries(sources).map(([id, source]) => ({
    ...source,
    id,
    text: readFileSync(new URL(`${id}.txt`, SEEDS), 'utf8'),
  }));
}

/** The seeds first, then what is generated. */
function together(first: ArticleSource, second: ArticleSource): ArticleSource {
  return {
    count: first.count + second.count,
    *heads() {
      yield* first.heads();
      yield* second.heads();
    },
    load: (number) => (number < first.count ? first.load(number) : second.load(number - first.count)),
  };
}

function timesOf(index: ClaimIndex, page: Article): { readonly times: number[]; readonly mentions: number } {
  const reading = readText(page, english);
  const times: number[] = [];
  const mentions = findMentions(index, { id: page.id, url: page.url, reading }).length;
  for (let run = 0; run < WARM_UP_RUNS + RUNS; run += 1) {
    const start = performance.now();
    findMentions(index, { id: page.id, url: page.url, reading });
    if (run >= WARM_UP_RUNS) times.push(performance.now() - start);
  }
  return { times: times.sort((a, b) => a - b), mentions };
}

function liveBytes(collect: () => void): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Times one article against the bundled pack, 100,000 claims, and 1,000,000 claims, and weighs the open index. */
export function benchMatching(): MatchingFigures[] {
  const articles = seedArticles();
  const page = articles.find(({ id }) => id === PAGE);
  if (page === undefined) throw new Error(`no seed ${PAGE}`);
  const pack = buildPack(articles, { title: 'Seeds', maker: 'bench', licence: 'none', language: englishPacks });
  const seeds = sourceOfPacks([pack]);
  const collect = collector();
  const figures: MatchingFigures[] = [];
  const measure = (source: ArticleSource, claims: number, isHeld: boolean) => {
    const before = liveBytes(collect);
    const index = new ClaimIndex(source, english.claims);
    const bytes = liveBytes(collect) - before;
    const { times, mentions } = timesOf(index, page);
    figures.push({
      claims,
      medianMs: times[Math.floor(RUNS / 2)] ?? 0,
      leastMs: times[0] ?? 0,
      mentions,
      bytesPerClaim: isHeld ? null : bytes / claims,
    });
  };
  measure(seeds, pack.claims.length, true);
  for (const claims of SIZES) measure(together(seeds, generatedLibrary(claims / CLAIMS_PER_ARTICLE)), claims, false);
  return figures;
}

/** Prints the figures as a table. */
export function run(): void {
  const figures = benchMatching();
  const bundled = figures[0];
  console.log('claims      median ms  least ms  least, times bundled  bytes a claim  mentions');
  for (const { claims, medianMs, leastMs, bytesPerClaim, mentions } of figures) {
    const cells = [
      String(claims).padEnd(11),
      medianMs.toFixed(2).padStart(9),
      leastMs.toFixed(2).padStart(9),
      (leastMs / (bundled?.leastMs ?? 1)).toFixed(2).padStart(21),
      bytesPerClaim === null ? 'held whole'.padStart(14) : bytesPerClaim.toFixed(0).padStart(14),
      String(mentions).padStart(9),
    ];
    console.log(cells.join(' '));
  }
  console.log(`resident set ${(process.memoryUsage().rss / MEGA).toFixed(0)} MB`);
}
