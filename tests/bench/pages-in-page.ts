import { type GateData, openGate } from '../../lib/core/packs/gate';
import { isEnglish } from '../../lib/page/article/is-english';
import { readArticleText, readPageArticle } from '../../lib/page/article/page-article';
import { pageStyle } from '../../lib/page/article/rendering';
import { readWholeText, wordsOf } from '../../lib/page/article/whole-text';
import { startPageSide } from '../dom/page/fake-worker';

/** What reading one page gave, and what it cost against a bare walk over the same text nodes, in milliseconds. */
export interface ReadCost {
  readonly characters: number;
  readonly blocks: number;
  readonly isArticle: boolean;
  readonly english: boolean;
  readonly walkMs: number;
  /** What every page pays: its whole text, and the gate's answer. */
  readonly gateMs: number;
  /** Of what a page pays besides in whose text the gate has seen a known subject: the article told from the rest by its markup, its text in blocks. */
  readonly readMs: number;
  /** The same as the page side does it there: what style hides is left out too. */
  readonly shownMs: number;
  /** Whether the gate of the bundled pack sees a known subject. */
  readonly isOpen: boolean;
}

/**
 * So many turns, each as long as the browser's clock needs to tell a twentieth: the browser makes code fast beside its work, and on a machine that is busy
 * otherwise that takes a while.
 */
const rounds = 60;
const leastTurnMs = 2;

/** Walks, asks the gate and reads in turns, so that all meet the same machine. */
export function readCost(gateData: GateData): ReadCost {
  const gate = openGate(gateData);
  const whole = readWholeText(document);
  const { text, blocks, isArticle, lang } = readPageArticle(document);
  const english = isEnglish(lang, text);
  const [walkMs = 0, gateMs = 0, readMs = 0, shownMs = 0] = bestTimes([
    bareWalk,
    () => gate.mayKnow(wordsOf(readWholeText(document))),
    () => readArticleText(document, { whole }),
    () => readArticleText(document, { whole, style: pageStyle }),
  ]);
  const isOpen = gate.mayKnow(wordsOf(readWholeText(document)));
  return {
    characters: text.length,
    blocks: blocks.length,
    isArticle,
    english,
    walkMs,
    gateMs,
    readMs,
    shownMs,
    isOpen,
  };
}

/** What any reader of a page has to do: visit each text node and take its text along. */
function bareWalk(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push((node as Text).data);
  return texts.join('');
}

/** The shortest time of each work in milliseconds: other programs on the machine only ever add to it. */
function bestTimes(works: readonly (() => unknown)[]): readonly number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    works.forEach((work, index) => {
      best[index] = Math.min(best[index] ?? 0, timeOf(work));
    });
  }
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
