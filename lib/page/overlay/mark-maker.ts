import { spanInDom } from '../article/dom-map';
import { toneBehind } from './background-tone';
import { holds, type Mark, textAfter, type WatchedText } from './marks';
import type { ShownMention } from './shown-mention';

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
    return mark !== null && holds(mark);
  }

  /** The page was read: forgets all but these, and those whose sentence was made of other nodes before. */
  keep(shown: readonly ShownMention[]): void {
    const still = new Set(shown);
    for (const [each, mark] of this.#made) if (!still.has(each) || !holds(mark)) this.#made.delete(each);
  }

  /** The ground behind the words may have changed: marks are made anew, but for those whose sentence waits to be read again. */
  forget(): void {
    for (const [each, mark] of this.#made) if (holds(mark)) this.#made.delete(each);
  }
}

/** Between two nodes of a sentence stands at most so much that is not read: white space, a footnote. */
const mostUnread = 4;

/** The text nodes of the mention's sentence, each with the one that follows it. */
function sentenceOf({ block, sentenceStart, sentenceEnd }: ShownMention): readonly WatchedText[] {
  const pieces = block.pieces.filter(({ start, length }) => start < sentenceEnd && start + length > sentenceStart);
  return pieces.flatMap(({ node, raw }, index) => {
    const next = pieces[index + 1]?.node;
    return next ? [{ node, raw, next: textAfter(node) }, ...unreadBetween(node, next)] : [{ node, raw, next: null }];
  });
}

/** None where the next node stands in another tree. */
function unreadBetween(node: Text, next: Text): readonly WatchedText[] {
  const between: WatchedText[] = [];
  for (let at = textAfter(node); at !== next; at = textAfter(at)) {
    if (!at || between.length === mostUnread) return [];
    between.push({ node: at, raw: at.data, next: textAfter(at) });
  }
  return between;
}
