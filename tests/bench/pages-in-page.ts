import { readPageArticle } from '../../lib/page/article/page-article';
import { startPageSide } from '../dom/page/fake-worker';

/** What reading one page gave, and what it cost against a bare walk over the same text nodes, in milliseconds. */
export interface ReadCost {
  readonly characters: number;
  readonly blocks: number;
  readonly isArticle: boolean;
  readonly english: boolean;
  readonly walkMs: number;
  readonly readMs: number;
}

const rounds = 15;

/** Reads and walks in turns, so that both meet the same machine; gives the medians. */
export function readCost(): ReadCost {
  const walks: number[] = [];
  const reads: number[] = [];
  const article = readPageArticle(document);
  for (let round = 0; round < rounds; round += 1) {
    walks.push(timeOf(bareWalk));
    // As the page side does it on every page, before it asks the gate.
    reads.push(timeOf(() => readPageArticle(document, { textOnly: true })));
  }
  const { text, blocks, isArticle, english } = article;
  return {
    characters: text.length,
    blocks: blocks.length,
    isArticle,
    english,
    walkMs: median(walks),
    readMs: median(reads),
  };
}

/** What any reader of a page has to do: visit each text node and take its text along. */
function bareWalk(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push((node as Text).data);
  return texts.join('');
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

/** Runs the page side on the page, marking each number as a known claim, and tells whether the page is as it was. */
export async function isLeftUntouched(): Promise<boolean> {
  const before = document.body.outerHTML;
  const { side } = startPageSide({ '#': 'higher' }, { gate: [''] });
  await new Promise((resolve) => setTimeout(resolve, 900));
  const during = document.body.outerHTML;
  side.destroy();
  const hasTrace =
    document.documentElement.children.length > 2 || CSS.highlights.size > 0 || document.adoptedStyleSheets.length > 0;
  return during === before && document.body.outerHTML === before && !hasTrace;
}
