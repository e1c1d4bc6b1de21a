import { spanInDom } from '../article/dom-map';
import { toneBehind } from './background-tone';
import type { Mark } from './marks';
import type { ShownMention } from './shown-mention';
import { areAsRead, type WatchedText, watchTexts } from './watched-text';

/** Makes marks of mentions, the same object for the same mention, so that what is painted stays painted. */
export class MarkMaker {
  readonly #made = new Map<ShownMention, Mark>();

  /** The mark of a mention; `null` when its words are no longer in the page. */
  of(shown: ShownMention): Mark | null {
    const known = this.#made.get(shown);
    if (known) return known;
    const { block, start, end, mention, view } = shown;
    const span = spanInDom(block, start, end);
    if (!span) return null;
    const nodes = sentenceOf(shown);
    const tone = toneBehind(span.startContainer.parentElement ?? block.element);
    const mark = { key: mention.key, state: view.state, tone, span, nodes };
    this.#made.set(shown, mark);
    return mark;
  }

  /** True while the page shows a mention's sentence as it was read. */
  holds(shown: ShownMention): boolean {
    const mark = this.of(shown);
    return mark !== null && areAsRead(mark.nodes);
  }

  /** The page was read: forgets all but these, and those whose sentence was made of other nodes before. */
  keep(shown: readonly ShownMention[]): void {
    const still = new Set(shown);
    for (const [each, mark] of this.#made) if (!still.has(each) || !areAsRead(mark.nodes)) this.#made.delete(each);
  }

  /** The ground behind the words may have changed: marks are made anew, but for those whose sentence waits to be read again. */
  forget(): void {
    for (const [each, mark] of this.#made) if (areAsRead(mark.nodes)) this.#made.delete(each);
  }
}

/** The text nodes of the mention's sentence. */
function sentenceOf({ block, sentenceStart, sentenceEnd }: ShownMention): readonly WatchedText[] {
  return watchTexts(block.pieces.filter(({ start, length }) => start < sentenceEnd && start + length > sentenceStart));
}
