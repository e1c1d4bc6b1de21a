import { moved, type Rect, rectOf, widthOf } from './geometry';

/** Something that a style sheet has put before or after an element's content. */
export interface PseudoBox {
  readonly rect: Rect;
  readonly style: CSSStyleDeclaration;
  /** Words, a counter or a picture; false for `content: ""`. */
  readonly hasContent: boolean;
}

/** The boxes of `::before` and `::after`, in pixels of the element's window. Nothing measures them: those in the text's flow are given the lines that they stand on. */
export function pseudoBoxes(element: Element, own: CSSStyleDeclaration, view: Window): readonly PseudoBox[] {
  return (['before', 'after'] as const).flatMap((which) => {
    const style = view.getComputedStyle(element, `::${which}`);
    const { content, display, position, visibility, opacity } = style;
    if (content === 'none' || content === 'normal' || display === 'none') return [];
    if (visibility !== 'visible' || opacity === '0') return [];
    const isPlaced = position === 'absolute' || position === 'fixed';
    const rect = isPlaced ? placedBox(element, own, style) : lineBox(element, own, which);
    return [{ rect, style, hasContent: !/^"\s*"$/.test(content) }];
  });
}

const px = (length: string): number => Number.parseFloat(length) || 0;

function placedBox(element: Element, own: CSSStyleDeclaration, style: CSSStyleDeclaration): Rect {
  const holder = own.position === 'static' ? (element as HTMLElement).offsetParent : element;
  const isInWindow = style.position === 'fixed' || !holder;
  const box = isInWindow ? { left: 0, top: 0, right: 0, bottom: 0 } : rectOf(holder.getBoundingClientRect());
  const scale = (holder && widthOf(box) / (holder as HTMLElement).offsetWidth) || 1;
  const inset = (sides: readonly string[]) =>
    style.boxSizing === 'border-box'
      ? 0
      : sides.reduce(
          (sum, side) =>
            sum + px(style.getPropertyValue(`padding-${side}`)) + px(style.getPropertyValue(`border-${side}-width`)),
          0,
        );
  const { m41, m42 } = new DOMMatrix(style.transform);
  const left = (isInWindow ? 0 : holder.clientLeft) + px(style.left) + px(style.marginLeft) + m41;
  const top = (isInWindow ? 0 : holder.clientTop) + px(style.top) + px(style.marginTop) + m42;
  const right = left + px(style.width) + inset(['left', 'right']);
  const bottom = top + px(style.height) + inset(['top', 'bottom']);
  return moved(
    { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale },
    box.left,
    box.top,
  );
}

/** From the element's edge to the far side of its first or last line, in the whole width. */
function lineBox(element: Element, { display }: CSSStyleDeclaration, which: 'before' | 'after'): Rect {
  const box = rectOf(element.getBoundingClientRect());
  const parts = element.getClientRects();
  // The lines of an inline element hold what stands before and after its words.
  if (display === 'inline') return rectOf(parts[which === 'before' ? 0 : parts.length - 1] ?? box);
  const range = element.ownerDocument.createRange();
  const [from, on] =
    which === 'before' ? (['firstChild', 'nextSibling'] as const) : (['lastChild', 'previousSibling'] as const);
  for (let child: Node | null = element[from]; child; child = child[on]) {
    range.selectNode(child);
    const lines = range.getClientRects();
    const line = lines[which === 'before' ? 0 : lines.length - 1];
    if (line) return which === 'before' ? { ...box, bottom: line.bottom } : { ...box, top: line.top };
  }
  return box;
}
