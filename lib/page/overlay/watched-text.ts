import type { PageBlock } from '../article/block-builder';
import { isShown } from './placement/boxes';

/** A text node as it was read. */
export interface WatchedText {
  readonly node: Text;
  readonly raw: string;
  /** The text node that followed it; null where that makes no difference. */
  readonly next: Text | null;
}

/** Between two nodes that were read stands at most so much that was not: white space, a footnote. */
const mostUnread = 4;

/** These pieces of text as they are now, each with the node that follows it. */
export function watchTexts(pieces: PageBlock['pieces']): readonly WatchedText[] {
  return pieces.flatMap(({ node, raw }, index) => {
    const next = pieces[index + 1]?.node;
    return next ? [{ node, raw, next: textAfter(node) }, ...unreadBetween(node, next)] : [{ node, raw, next: null }];
  });
}

/** True while the page shows these texts as they were read, one after the other. */
export const areAsRead = (texts: readonly WatchedText[]): boolean =>
  texts.every(
    ({ node, raw, next }) => isShown(node) && node.data === raw && (next === null || textAfter(node) === next),
  );

/** None where the next node stands in another tree. */
function unreadBetween(node: Text, next: Text): readonly WatchedText[] {
  const between: WatchedText[] = [];
  for (let at = textAfter(node); at !== next; at = textAfter(at)) {
    if (!at || between.length === mostUnread) return [];
    between.push({ node: at, raw: at.data, next: textAfter(at) });
  }
  return between;
}

/** The text node that follows in the tree; `null` at its end. */
function textAfter(node: Text): Text | null {
  const { ownerDocument } = node;
  const walker = ownerDocument.createTreeWalker(ownerDocument, NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  return walker.nextNode() as Text | null;
}
