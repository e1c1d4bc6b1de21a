/**
 * The elements below a node whose text stands in another tree, in reading order: hosts of open shadow trees, slots that were given something,
 * frames of the page's own origin.
 */
export function nestedTrees(root: Node): readonly Element[] {
  const found: Element[] = [];
  const mayNest = mayHoldNestingTags(root as Partial<Element>);
  const walker = (root.ownerDocument as Document).createTreeWalker(root, SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element;
    if (element.shadowRoot || (mayNest && nestingTags.has(element.localName))) found.push(element);
  }
  return found.filter((element) => nodesShownIn(element).length > 0);
}

/** Most pages have no such tag at all: then their elements need not be asked for their names. Shadow roots cannot tell. */
const mayHoldNestingTags = (root: Partial<Element>): boolean =>
  [...nestingTags].some((tag) => root.getElementsByTagName?.(tag).length !== 0);

/** The nodes that are shown in an element's place instead of its children; none when its children are. */
export function nodesShownIn(element: Element): readonly Node[] {
  if (element.shadowRoot) return [element.shadowRoot];
  if (element.localName === 'slot') return (element as HTMLSlotElement).assignedNodes?.() ?? [];
  return nestingTags.has(element.localName) ? frameBody(element as HTMLIFrameElement) : [];
}

/** What stands in an element as the reader sees it: through slots, shadow roots and same-origin frames. */
export function flatChildren(element: Element): readonly Node[] {
  const shown = nodesShownIn(element);
  const [first] = shown;
  if (!first) return [...element.childNodes];
  return first === element.shadowRoot ? [...first.childNodes] : shown;
}

/** `NodeFilter.SHOW_ELEMENT`; the name does not exist outside browsers. */
const SHOW_ELEMENT = 1;

const nestingTags: ReadonlySet<string> = new Set(['slot', 'iframe']);

/**
 * A frame of another origin gives nothing. One without an address is an editor or an advertisement, and merely to look into a frame makes the browser
 * set up a world for our script in it, which takes longer than reading most pages.
 */
function frameBody(frame: HTMLIFrameElement): readonly Node[] {
  if (!frame.hasAttribute('srcdoc') && !isOfOwnOrigin(frame)) return [];
  try {
    const body = frame.contentDocument?.body;
    return body ? [body] : [];
  } catch {
    return [];
  }
}

function isOfOwnOrigin({ src, ownerDocument }: HTMLIFrameElement): boolean {
  const { location } = ownerDocument;
  return Boolean(src && location && src.startsWith(`${location.origin}/`));
}
