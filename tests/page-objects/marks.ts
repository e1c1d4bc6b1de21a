import type { Page } from 'puppeteer-core';
import { poll } from './poll';

/** A mark as the page's own script sees it. */
export interface Mark {
  /** The words that it stands on now. */
  readonly words: string;
  /** The first line of them, in the window. */
  readonly leftPx: number;
  readonly topPx: number;
  readonly bottomPx: number;
}

/** All marks that are painted in the page's own document, tints left out. */
export function marksOf(page: Page): Promise<readonly Mark[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => !name.includes('-active'))
      .flatMap(([, highlight]) => [...highlight])
      .flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
        if (!startContainer.isConnected || !endContainer.isConnected) return [];
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const [line] = range.getClientRects();
        return line ? [{ words: `${range}`, leftPx: line.left, topPx: line.top, bottomPx: line.bottom }] : [];
      }),
  );
}

/** Waits until exactly these words are marked, in whatever order. */
export async function whenMarked(page: Page, words: readonly string[]): Promise<void> {
  const wanted = [...words].sort().join('; ');
  await poll(
    `marks on ${wanted}`,
    async () =>
      (await marksOf(page))
        .map((mark) => mark.words)
        .sort()
        .join('; '),
    (seen) => seen === wanted,
  );
}
