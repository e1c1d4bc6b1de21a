import type { PageBlock } from '../article/block-builder';
import { blockGap } from '../article/page-article';

/** A part of a block inside a stretch of text that is asked about at once. */
interface StretchPart {
  readonly block: PageBlock;
  /** Where the part begins in the block's text; more than 0 only for blocks longer than a stretch. */
  readonly from: number;
  /** Where the part stands in the stretch's text. */
  readonly start: number;
  readonly end: number;
  /** False for blocks that are only there to be understood with: what is found in them is known already. */
  readonly isAsked: boolean;
}

/** A text for one lookup, with the way back to its blocks. */
export interface Stretch {
  readonly text: string;
  readonly parts: readonly StretchPart[];
}

/** A subject may stand in the paragraph before. */
const contextBlocks = 1;

/**
 * Cuts what is to be asked into texts of at most `longest` characters, between blocks where possible. Blocks that are not asked about are left
 * out but for the one before a new one.
 */
export function cutStretches(
  blocks: readonly PageBlock[],
  isAsked: (block: PageBlock) => boolean,
  longest: number,
): readonly Stretch[] {
  const asked = new Set(blocks.flatMap((block, index) => (isAsked(block) ? [index] : [])));
  const builder = new StretchBuilder(longest);
  blocks.forEach((block, index) => {
    if (asked.has(index)) builder.add(block, true);
    else if (asked.has(index + contextBlocks)) builder.startWith(block);
  });
  return builder.finish();
}

class StretchBuilder {
  readonly #stretches: Stretch[] = [];
  #text = '';
  #parts: StretchPart[] = [];
  readonly #longest: number;

  constructor(longest: number) {
    this.#longest = longest;
  }

  /** What comes next does not follow what came before: a stretch of its own, with this block as context. */
  startWith(context: PageBlock): void {
    this.#close();
    if (context.text.length < this.#longest / 2) this.add(context, false);
  }

  add(block: PageBlock, isAsked: boolean): void {
    for (let from = 0; from < block.text.length; ) {
      const to = cutBefore(block.text, from, this.#longest);
      this.#addPart(block, from, to, isAsked);
      from = to;
    }
  }

  finish(): readonly Stretch[] {
    this.#close();
    return this.#stretches;
  }

  #addPart(block: PageBlock, from: number, to: number, isAsked: boolean): void {
    if (this.#text.length + blockGap.length + to - from > this.#longest) this.#close();
    if (this.#text !== '') this.#text += blockGap;
    const start = this.#text.length;
    this.#text += block.text.slice(from, to);
    this.#parts.push({ block, from, start, end: this.#text.length, isAsked });
  }

  #close(): void {
    if (this.#parts.some(({ isAsked }) => isAsked)) this.#stretches.push({ text: this.#text, parts: this.#parts });
    this.#text = '';
    this.#parts = [];
  }
}

/** Where a part that begins at `from` ends: at the block's end, else after the last full stop or space that fits. */
function cutBefore(text: string, from: number, longest: number): number {
  if (text.length - from <= longest) return text.length;
  const window = text.slice(from, from + longest);
  const stop = Math.max(window.lastIndexOf('. ') + 1, window.lastIndexOf('\n'));
  const at = stop > longest / 2 ? stop : window.lastIndexOf(' ');
  return from + (at > 0 ? at + 1 : longest);
}
