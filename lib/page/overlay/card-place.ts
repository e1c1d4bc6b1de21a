import { heightOf, type Rect, widthOf } from './placement/geometry';

interface CardSurroundings {
  /** Natural size of the card, in viewport pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** The mention's sentence with its badge: the card never covers it while there is another way. */
  readonly keepClear: Rect;
  /** What the card is aligned with: the badge, else the mention's words. */
  readonly anchor: Rect;
  readonly window: Rect;
  readonly isRightToLeft: boolean;
}

/** Where an open card goes, in viewport pixels. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeightPx: number;
}

const gapPx = 8;
const edgePx = 12;
/** Less than this shows no version: then the card may cover what is before the sentence's last line. */
const leastHeightPx = 220;

/** Below the sentence, end-aligned with the badge; above it when there is more room. */
export function placeCard({
  widthPx,
  heightPx,
  keepClear,
  anchor,
  window,
  isRightToLeft,
}: CardSurroundings): CardPlace {
  const below = window.bottom - edgePx - (keepClear.bottom + gapPx);
  const above = keepClear.top - gapPx - (window.top + edgePx);
  const isBelow = below >= heightPx || below >= above;
  const room = Math.max(isBelow ? below : above, Math.min(leastHeightPx, heightOf(window) - 2 * edgePx));
  const height = Math.min(heightPx, room);
  const top = isBelow ? keepClear.bottom + gapPx : keepClear.top - gapPx - height;
  const left = isRightToLeft ? anchor.left : anchor.right - widthPx;
  return {
    left: within(left, window.left + edgePx, window.right - edgePx - Math.min(widthPx, widthOf(window))),
    top: within(top, window.top + edgePx, window.bottom - edgePx - height),
    maxHeightPx: room,
  };
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
