import { stateOfMention } from '../../core/comparison/mention-state';
import { spanInDom } from '../article/dom-map';
import { toneBehind } from './background-tone';
import type { Mark } from './marks';
import type { ShownMention } from './shown-mention';

/** Makes marks of mentions, the same object for the same mention, so that what is painted stays painted. */
export class MarkMaker {
  private readonly made = new Map<ShownMention, Mark>();

  /** The mark of a mention; `null` when its words are no longer in the page. */
  of(shown: ShownMention): Mark | null {
    const known = this.made.get(shown);
    if (known) return known;
    const { block, start, end, mention } = shown;
    const span = spanInDom(block, start, end);
    if (!span) return null;
    const nodes = block.pieces.filter((piece) => piece.start < end && piece.start + piece.length > start);
    const tone = toneBehind(span.startContainer.parentElement ?? block.element);
    const mark = { key: mention.key, state: stateOfMention(mention), tone, span, nodes };
    this.made.set(shown, mark);
    return mark;
  }

  /** Forgets all but these. */
  keep(shown: readonly ShownMention[]): void {
    const still = new Set(shown);
    for (const each of this.made.keys()) if (!still.has(each)) this.made.delete(each);
  }

  /** Forgets all: the ground behind the words may have changed. */
  forget(): void {
    this.made.clear();
  }
}
