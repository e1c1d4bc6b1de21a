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

/** So many turns, each as long as the browser's clock needs to tell a twentieth. */
const rounds = 15;
const leastTurnMs = 2;

/** Reads and walks in turns, so that both meet the same machine. */
export function readCost(): ReadCost {
  const { text, blocks, isArticle, english } = readPageArticle(document);
  // As the page side does it on every page, before it asks the gate.
  const [walkMs, readMs] = bestTimes([bareWalk, () => readPageArticle(document, { textOnly: true })]);
  return { characters: text.length, blocks: blocks.length, isArticle, english, walkMs, readMs };
}

/** What any reader of a page has to do: visit each text node and take its text along. */
function bareWalk(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push((node as Text).data);
  return texts.join('');
}

/** The shortest time of each work in milliseconds: other programs on the machine only ever add to it. */
function bestTimes(works: readonly [() => unknown, () => unknown]): readonly [number, number] {
  const [first, second] = works;
  let best: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round += 1)
    best = [Math.min(best[0], timeOf(first)), Math.min(best[1], timeOf(second))];
  return best;
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  let times = 0;
  for (; performance.now() - start < leastTurnMs; times += 1) work();
  return (performance.now() - start) / times;
}

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
