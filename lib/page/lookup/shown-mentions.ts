import type { PageBlock } from '../article/block-builder';
import type { ShownMention } from '../overlay/shown-mention';
import type { BlockMention, KnownBlocks } from './known-blocks';

/** What was made of one mention of a block. */
interface Made {
  readonly from: BlockMention;
  readonly shown: ShownMention;
}

/**
 * Turns answers into mentions of the page view. The same answer for the same block gives the same object again, so that the overlay leaves in place
 * what has not changed; another answer about the same words gives another object under the same key.
 */
export class ShownMentions {
  readonly #made = new WeakMap<PageBlock, Map<string, Made>>();
  readonly #muted = new Set<string>();
  #count = 0;

  /** "Not the same thing": for this page view no mention of the claim is shown. */
  mute(claim: string): void {
    this.#muted.add(claim);
  }

  /** A new page view: nothing is muted. */
  unmuteAll(): void {
    this.#muted.clear();
  }

  /** All mentions in reading order, muted ones included. */
  of(blocks: readonly PageBlock[], known: KnownBlocks): readonly ShownMention[] {
    const seen = new Set<string>();
    return blocks.flatMap((block, index) => {
      const found = known.mentionsIn(block, blocks[index - 1]);
      if (found.length === 0) return [];
      return [...found]
        .sort((a, b) => a.mention.start - b.mention.start)
        .map((each) => this.#makeOnce(block, each, seen));
    });
  }

  #makeOnce(block: PageBlock, found: BlockMention, seen: Set<string>): ShownMention {
    const likeness = likenessOf(found);
    const isRepeated = seen.has(likeness);
    seen.add(likeness);
    return this.#make(block, found, isRepeated);
  }

  #make(block: PageBlock, from: BlockMention, isRepeated: boolean): ShownMention {
    const inBlock = this.#made.get(block) ?? new Map<string, Made>();
    this.#made.set(block, inBlock);
    const { start, end, claim } = from.mention;
    const place = `${start} ${end} ${claim.id}`;
    const known = inBlock.get(place);
    const muted = this.#muted.has(claim.id);
    if (known?.from === from && known.shown.isRepeated === isRepeated && known.shown.mention.muted === muted)
      return known.shown;
    const key = known?.shown.mention.key ?? this.#nextKey();
    const shown = shownMention(block, from, { key, isRepeated, muted });
    inBlock.set(place, { from, shown });
    return shown;
  }

  #nextKey(): string {
    this.#count += 1;
    return `m${this.#count}`;
  }
}

function shownMention(
  block: PageBlock,
  { mention, sentence, view }: BlockMention,
  { key, isRepeated, muted }: Pick<ShownMention['mention'], 'key' | 'muted'> & Pick<ShownMention, 'isRepeated'>,
): ShownMention {
  const { start, end } = mention;
  return {
    mention: {
      ...mention,
      start: block.start + start,
      end: block.start + end,
      key,
      words: block.text.slice(start, end),
      sentence: block.text.slice(sentence.start, sentence.end),
      muted,
    },
    view,
    block,
    start,
    end,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    isRepeated,
  };
}

/** One thing said twice: the same claim with the same value. */
function likenessOf({ mention: { claim, min, max, iso, bound, standing } }: BlockMention): string {
  return [claim.id, min, max, iso, bound, standing].join(' ');
}
