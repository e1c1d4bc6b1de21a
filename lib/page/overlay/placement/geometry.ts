/** A rectangle in viewport pixels, as `getBoundingClientRect` gives it. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** True when two rectangles share an area; touching edges do not count. */
export const doMeet = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** True when `inner` lies within `outer`. */
export const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** The part that two rectangles share; `null` when they share none. */
export function sharedPart(a: Rect, b: Rect): Rect | null {
  if (!doMeet(a, b)) return null;
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The smallest rectangle around all; `null` for none. */
export function around(rects: readonly Rect[]): Rect | null {
  const [first, ...rest] = rects;
  if (!first) return null;
  return rest.reduce(
    (all, rect) => ({
      left: Math.min(all.left, rect.left),
      top: Math.min(all.top, rect.top),
      right: Math.max(all.right, rect.right),
      bottom: Math.max(all.bottom, rect.bottom),
    }),
    first,
  );
}

/** A rectangle moved by so many pixels. */
export const moved = (rect: Rect, byX: number, byY: number): Rect => ({
  left: rect.left + byX,
  top: rect.top + byY,
  right: rect.right + byX,
  bottom: rect.bottom + byY,
});

export const widthOf = (rect: Rect): number => rect.right - rect.left;
export const heightOf = (rect: Rect): number => rect.bottom - rect.top;
export const middleOf = (rect: Rect): number => (rect.top + rect.bottom) / 2;

/** Mirrors a rectangle, so that right-to-left text is placed by the same rules; mirroring twice gives it back. */
export const mirrored = (rect: Rect): Rect => ({
  left: -rect.right,
  top: rect.top,
  right: -rect.left,
  bottom: rect.bottom,
});

/** A rectangle that is safe to keep: `DOMRect`s are live objects of the page's realm. */
export const rectOf = ({ left, top, right, bottom }: Rect): Rect => ({ left, top, right, bottom });
