import type { PageMention } from '../../bridge/messages/page-state';
import type { PageBlock } from '../article/block-builder';
import type { ShownMention } from '../overlay/shown-mention';
import type { BlockMention, KnownBlocks } from './known-blocks';
import { sentenceAround } from './sentence-around';

/**
 * Turns answers into mentions of the page view. The same answer for the same block gives the same object again, so that the overlay leaves in place
 * what has not changed.
 */
export class ShownMentions {
  private readonly made = new WeakMap<PageBlock, Map<BlockMention, ShownMention>>();
  private readonly muted = new Set<string>();
  private count = 0;

  /** "Not the same thing": for this page view no mention of the claim is shown. */
  mute(claim: string): void {
    this.muted.add(claim);
  }

  /** A new page view: nothing is muted. */
  unmuteAll(): void {
    this.muted.clear();
  }

  /** All mentions in reading order, muted ones included. */
  of(blocks: readonly PageBlock[], known: KnownBlocks): readonly ShownMention[] {
    const seen = new Set<string>();
    return blocks.flatMap((block, index) => {
      const found = known.mentionsIn(block, blocks[index - 1]);
      if (found.length === 0) return [];
      return [...found].sort((a, b) => a.start - b.start).map((each) => this.makeOnce(block, each, seen));
    });
  }

  private makeOnce(block: PageBlock, found: BlockMention, seen: Set<string>): ShownMention {
    const likeness = likenessOf(found);
    const isRepeated = seen.has(likeness);
    seen.add(likeness);
    return this.make(block, found, isRepeated);
  }

  private make(block: PageBlock, found: BlockMention, isRepeated: boolean): ShownMention {
    const inBlock = this.made.get(block) ?? new Map<BlockMention, ShownMention>();
    this.made.set(block, inBlock);
    const known = inBlock.get(found);
    const muted = this.muted.has(found.mention.claim.id);
    if (known && known.isRepeated === isRepeated && known.mention.muted === muted) return known;
    const shown = known
      ? { ...known, isRepeated, mention: { ...known.mention, muted } }
      : this.firstMake(block, found, { isRepeated, muted });
    inBlock.set(found, shown);
    return shown;
  }

  private firstMake(
    block: PageBlock,
    { mention, start, end }: BlockMention,
    { isRepeated, muted }: { readonly isRepeated: boolean; readonly muted: boolean },
  ): ShownMention {
    const sentence = sentenceAround(block.text, start, end);
    this.count += 1;
    const page: PageMention = {
      ...mention,
      start: block.start + start,
      end: block.start + end,
      key: `m${this.count}`,
      words: block.text.slice(start, end),
      sentence: block.text.slice(sentence.start, sentence.end),
      muted,
    };
    return { mention: page, block, start, end, sentenceStart: sentence.start, sentenceEnd: sentence.end, isRepeated };
  }
}

/** One thing said twice: the same claim with the same value. */
function likenessOf({ mention: { claim, min, max, iso, bound, standing } }: BlockMention): string {
  return [claim.id, min, max, iso, bound, standing].join(' ');
}
