import type { PageBlock } from '../article/block-builder';
import { areAsRead, type WatchedText, watchTexts } from '../overlay/watched-text';

/**
 * What the answers rest on: the words of each block with a known claim, and those of the block before, which may name the subject. When these have changed,
 * nobody knows whether the claim is still made, until the page has been read again.
 */
export class AnswerGrounds {
  #grounds: ReadonlyMap<PageBlock, readonly WatchedText[]> = new Map();
  #shaken: readonly PageBlock[] = [];

  /** The worker has answered: there is no doubt about these blocks any more. */
  settle(blocks: readonly PageBlock[], known: ReadonlySet<PageBlock>): void {
    this.#grounds = new Map(
      blocks.flatMap((block, index) => {
        if (!known.has(block)) return [];
        return [[block, watchTexts([...(blocks[index - 1]?.pieces ?? []), ...block.pieces])] as const];
      }),
    );
    this.#shaken = [];
  }

  /** Looks at the page; true when some answer rests on words that are no longer there. */
  look(): boolean {
    this.#shaken = [...this.#grounds].flatMap(([block, texts]) => (areAsRead(texts) ? [] : [block]));
    return this.#shaken.length > 0;
  }

  /** False for a block whose grounds had changed when last looked at. */
  stand(block: PageBlock): boolean {
    return !this.#shaken.includes(block);
  }
}
