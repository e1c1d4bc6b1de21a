import type { LayerFrame } from './overlay-host';
import type { Rect } from './placement/geometry';

/** A rectangle of the window in a layer's own pixels. */
export const inLayer = (rect: Rect, { left, top, scale }: LayerFrame): Rect => ({
  left: (rect.left - left) / scale,
  top: (rect.top - top) / scale,
  right: (rect.right - left) / scale,
  bottom: (rect.bottom - top) / scale,
});

/** A rectangle of a layer in the window's pixels. */
export const inViewport = (rect: Rect, { left, top, scale }: LayerFrame): Rect => ({
  left: rect.left * scale + left,
  top: rect.top * scale + top,
  right: rect.right * scale + left,
  bottom: rect.bottom * scale + top,
});

/** Moves a slot by so many layer pixels. */
export function shift(slot: HTMLElement, byX: number, byY: number): void {
  slot.style.left = `${Number.parseFloat(slot.style.left) + byX}px`;
  slot.style.top = `${Number.parseFloat(slot.style.top) + byY}px`;
}
