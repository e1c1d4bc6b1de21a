import type { Rendering } from './places';

/**
 * How a browser renders an element that holds text; `isOnOwnLine` when it is told by markup that it is on a line of its own, unless hidden. Needs style, so
 * the page side asks it only once a known subject is in sight, and for no property more than it must: each takes as long as the element's whole text.
 * Closed `<details>` have boxes all the same; `checkVisibility` knows better (RELIABILITY, §2.2).
 */
export function renderingOf(element: Element, isOnOwnLine: boolean): Rendering {
  if (!element.checkVisibility(withVisibility)) return 'hidden';
  const style = getComputedStyle(element);
  if (style.position === 'absolute' && (style.clipPath !== 'none' || style.clip !== 'auto') && isSpeck(element))
    return 'hidden';
  return isOnOwnLine || !inlineDisplay.test(style.display) ? 'block' : 'inline';
}

const withVisibility = { visibilityProperty: true };

// e.g. `inline`, `inline-block`, `contents`, `ruby-text`
const inlineDisplay = /^(?:inline|contents$|ruby)/;

/** Text for screen readers alone is cut to a pixel. */
function isSpeck(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= largestSpeckPx && height <= largestSpeckPx;
}

const largestSpeckPx = 2;
