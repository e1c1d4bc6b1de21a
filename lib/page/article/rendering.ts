import type { Rendering } from './places';

/**
 * How a browser renders an element that holds text. Needs style, so the page side asks it only once a known subject is in sight.
 * Closed `<details>` have boxes all the same; `checkVisibility` knows better (RELIABILITY, §2.2).
 */
export function renderingOf(element: Element): Rendering {
  if (!element.checkVisibility({ visibilityProperty: true })) return 'hidden';
  const { display, position, clipPath, clip } = getComputedStyle(element);
  if (position === 'absolute' && (clipPath !== 'none' || clip !== 'auto') && isSpeck(element)) return 'hidden';
  return display.startsWith('inline') || display === 'contents' || display.startsWith('ruby') ? 'inline' : 'block';
}

/** Text for screen readers alone is cut to a pixel. */
function isSpeck(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= largestSpeckPx && height <= largestSpeckPx;
}

const largestSpeckPx = 2;
