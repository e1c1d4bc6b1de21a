import { nestedTrees, nodesShownIn } from './nested-trees';

/** The text of a page, node by node in reading order. */
interface TextWalk {
  /** The next text node; `null` at the end. */
  readonly next: () => Text | null;
  /** The element around a node as the reader sees it; `null` at the top. */
  readonly parentOf: (node: Node) => Element | null;
}

/** Walks a page's text, open shadow trees and same-origin frames included; `nested` are those of its body. */
export function walkText({ body }: Document, nested: readonly Element[]): TextWalk {
  const parentOf = parentIn(nested);
  if (!body) return { next: () => null, parentOf };
  if (nested.length === 0) {
    const walker = textWalker(body);
    return { next: () => walker.nextNode() as Text | null, parentOf };
  }
  const walk = new FlatWalk(new Tree(body, nested));
  return { next: () => walk.next(), parentOf };
}

/** How to find the element around a node on a page with these nested trees. */
export const parentIn = (nested: readonly Element[]): ((node: Node) => Element | null) =>
  nested.length === 0 ? plainParent : flatParent;

/** The element around a node as the reader sees it: through slots, shadow roots and frames; `null` at the top. */
export function flatParent(node: Node): Element | null {
  const parent = (node as Partial<Text>).assignedSlot ?? node.parentNode;
  if (parent?.nodeType === 1) return parent as Element;
  const { host, defaultView } = (parent ?? node) as { readonly host?: Element; readonly defaultView?: Window | null };
  return host ?? defaultView?.frameElement ?? null;
}

const plainParent = (node: Node): Element | null => node.parentElement;

/** `NodeFilter.SHOW_TEXT`; the name does not exist outside browsers. */
const SHOW_TEXT = 4;

const textWalker = (root: Node): TreeWalker => (root.ownerDocument as Document).createTreeWalker(root, SHOW_TEXT);

/** One tree of nodes, and the elements in it whose text stands in other trees. */
class Tree {
  readonly #walker: TreeWalker;
  #skips = false;
  /** The nested element that comes next, and the first text in or after it: asking each text node where it stands would take longer than reading it. */
  #at = 0;
  #afterNested: Text | null = null;
  readonly #nested: readonly Element[];

  constructor(
    readonly root: Node,
    nested: readonly Element[],
  ) {
    this.#nested = nested;
    this.#walker = textWalker(root);
    this.#lookAhead();
  }

  /** The next text node, or the next element whose text stands elsewhere; `null` at the end. */
  next(): Text | Element | null {
    const text = (this.#skips ? this.#walker.nextSibling() : this.#walker.nextNode()) as Text | null;
    this.#skips = false;
    const nested = this.#nested[this.#at];
    if (!nested || text !== this.#afterNested) return text;
    this.#skip(nested);
    return nested;
  }

  /** Its own children are seen where its shadow tree has slots for them, or not at all. */
  #skip(element: Element): void {
    this.#walker.currentNode = element;
    this.#skips = true;
    for (let inside = this.#nested[this.#at]; inside && element.contains(inside); inside = this.#nested[this.#at])
      this.#at += 1;
    this.#lookAhead();
  }

  #lookAhead(): void {
    const nested = this.#nested[this.#at];
    if (!nested) return;
    const walker = textWalker(this.root);
    walker.currentNode = nested;
    this.#afterNested = walker.nextNode() as Text | null;
  }
}

/** Goes through trees inside trees without recursion, because pages nest deep. */
class FlatWalk {
  /** Trees that are under way, and nodes given to a slot that are still to be read; the next one last. */
  readonly #waiting: (Tree | Node)[];

  constructor(tree: Tree) {
    this.#waiting = [tree];
  }

  next(): Text | null {
    for (let item = this.#waiting.at(-1); item; item = this.#waiting.at(-1)) {
      const found = item instanceof Tree ? item.next() : item;
      if (found === null || found === item) this.#waiting.pop();
      if (found?.nodeType === 3) return found as Text;
      if (found) this.#enter(found);
    }
    return null;
  }

  /** A shadow tree, a frame's body, or an element that was given to a slot and may itself show other nodes. */
  #enter(node: Node): void {
    const shown = node.nodeType === 1 ? nodesShownIn(node as Element) : [];
    if (shown.length > 0) this.#waiting.push(...shown.toReversed());
    else this.#waiting.push(new Tree(node, nestedTrees(node)));
  }
}
