/** The text of a page, node by node in reading order, and how its nodes hang together. */
export interface TextWalk {
  /** The next text node; `null` at the end. */
  readonly next: () => Text | null;
  /** The element around a node as the reader sees it; `null` at the top. */
  readonly parentOf: (node: Node) => Element | null;
}

/** Walks a page's text, open shadow trees and same-origin frames included. */
export function walkText(document: Document): TextWalk {
  const { body } = document;
  if (!body) return { next: () => null, parentOf: plainParent };
  if (hasNestedTrees(document)) return { next: flatWalk(body), parentOf: flatParent };
  const walker = document.createTreeWalker(body, SHOW_TEXT);
  return { next: () => walker.nextNode() as Text | null, parentOf: plainParent };
}

/** `NodeFilter.SHOW_TEXT`; the name does not exist outside browsers. */
const SHOW_TEXT = 4;

const plainParent = (node: Node): Element | null => node.parentElement;

/** Elements that hold shadow trees in practice; asking every paragraph and link would cost as much as reading them. */
const mayHost =
  ':not(p, span, a, li, ul, ol, br, img, b, i, em, strong, td, tr, th, h1, h2, h3, h4, script, style, link, meta, svg, path, button)';

function hasNestedTrees(document: Document): boolean {
  if (document.getElementsByTagName('iframe').length > 0) return true;
  for (const element of document.querySelectorAll(mayHost)) if (element.shadowRoot) return true;
  return false;
}

/** The slow way: node by node through shadow trees, slots and frames, without recursion because pages nest deep. */
function flatWalk(root: Element): () => Text | null {
  const waiting: Node[] = [root];
  return () => {
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.nodeType === 3) return node as Text;
      if (node.nodeType === 1) waiting.push(...flatChildren(node as Element).toReversed());
    }
    return null;
  };
}

/** What stands in an element as the reader sees it: through slots, shadow roots and same-origin frames. */
export function flatChildren(element: Element): readonly Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return assigned;
  }
  if (element.localName === 'iframe') return frameChildren(element as HTMLIFrameElement);
  return [...element.childNodes];
}

/** A frame of another origin gives nothing. */
function frameChildren(frame: HTMLIFrameElement): readonly Node[] {
  try {
    const inner = frame.contentDocument?.body;
    return inner ? [inner] : [];
  } catch {
    return [];
  }
}

/** The element around a node as the reader sees it: through slots, shadow roots and frames; `null` at the top. */
export function flatParent(node: Node): Element | null {
  const parent = (node as Partial<Text>).assignedSlot ?? node.parentNode;
  if (!parent) return (node as Partial<Document>).defaultView?.frameElement ?? null;
  if (parent.nodeType === 1) return parent as Element;
  if (parent.nodeType === 11) return (parent as Partial<ShadowRoot>).host ?? null;
  return (parent as Partial<Document>).defaultView?.frameElement ?? null;
}
