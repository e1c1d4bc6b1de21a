import { type Rect, widthOf } from './geometry';

/** Where the window of a same-origin frame stands in the page's own, and how much it is enlarged there. */
interface Shift {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** An element's box in pixels of the page's own window, also inside same-origin frames. */
export const boxOf = (element: Element): Rect => seen(element.getBoundingClientRect(), shiftOf(element));

/** The lines of a range in pixels of the page's own window; what is not rendered has none. */
export function linesIn(range: Range): readonly Rect[] {
  const shift = shiftOf(range.startContainer);
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0)
    .map((rect) => seen(rect, shift));
}

/** Moves a rectangle out of a frame; a plain object, for `DOMRect`s are live objects of the page's realm. */
export function seen({ left, top, right, bottom }: Rect, shift: Shift | null): Rect {
  if (!shift) return { left, top, right, bottom };
  const { scale } = shift;
  return {
    left: left * scale + shift.left,
    top: top * scale + shift.top,
    right: right * scale + shift.left,
    bottom: bottom * scale + shift.top,
  };
}

/** `null` for nodes of the page's own document. */
export function shiftOf({ ownerDocument }: Node): Shift | null {
  const frame = ownerDocument?.defaultView?.frameElement as HTMLElement | null | undefined;
  if (!frame) return null;
  const box = boxOf(frame);
  const scale = widthOf(box) / frame.offsetWidth || 1;
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  return {
    left: box.left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scale,
    top: box.top + (frame.clientTop + Number.parseFloat(paddingTop)) * scale,
    scale,
  };
}

/** False for what has been taken out of the page, also together with the frame that it stood in. */
export const isShown = (node: Node): boolean => node.isConnected && node.ownerDocument?.defaultView != null;

/** All of the page that can be scrolled to, in pixels of its window. */
export function pageBox(document: Document): Rect {
  const page = document.scrollingElement ?? document.documentElement;
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = page;
  const { clientWidth, clientHeight } = document.documentElement;
  // Pages written from right to left scroll to negative places.
  const isLeftward = getComputedStyle(page).direction === 'rtl';
  const left = isLeftward ? clientWidth - scrollWidth - scrollLeft : -scrollLeft;
  return {
    left,
    top: -scrollTop,
    right: left + Math.max(scrollWidth, clientWidth),
    bottom: Math.max(scrollHeight, clientHeight) - scrollTop,
  };
}
