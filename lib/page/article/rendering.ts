import type { PageStyle, Rendering } from './looks';

/**
 * How a browser renders elements that hold text. Needs style, so the page side asks only once a known subject is in sight, and for no property more than it
 * must: each takes as long as the element's whole text. Closed `<details>` have boxes all the same; `checkVisibility` knows better (RELIABILITY, §2.2).
 */
export const pageStyle: PageStyle = { hasBox: (element) => element.checkVisibility(), renderingOf };

function renderingOf(element: Element, isOnOwnLine: boolean): Rendering {
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible') return 'hidden';
  if (style.position === 'absolute' && (style.clipPath !== 'none' || style.clip !== 'auto') && isSpeck(element))
    return 'hidden';
  return isOnOwnLine || !inlineDisplay.test(style.display) ? 'block' : 'inline';
}

// e.g. `inline`, `inline-block`, `contents`, `ruby-text`
const inlineDisplay = /^(?:inline|contents$|ruby)/;

/** Text for screen readers alone is cut to a pixel. */
function isSpeck(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= largestSpeckPx && height <= largestSpeckPx;
}

const largestSpeckPx = 2;
