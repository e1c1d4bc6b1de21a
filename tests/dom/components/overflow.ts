/** Components that hold their own: nothing in them may reach beyond their edges. */
const boxes = '.ss-card, .ss-pop, .ss-options, .ss-welcome, .ss-recap';

/** What is not there to be seen: words for screen readers, what a reader has folded, a browser's own field under a button of ours. */
const unseen = '.ss-hide, .ss-file input, details:not([open]) > :not(summary)';

/** Layout rounds. */
const roundingPx = 1;

/** One line for each element of a component that reaches beyond the component's edge, or whose own edge cuts off what is in it. Runs in a page. */
export function overflowingElements(): readonly string[] {
  return [...rootsIn(document)].flatMap((root) =>
    [...root.querySelectorAll<HTMLElement | SVGElement>(boxes)].flatMap((box) =>
      [...box.querySelectorAll<HTMLElement | SVGElement>('*')]
        .filter((element) => element.closest(unseen) === null && element.closest(boxes) === box)
        .flatMap((element) => faultOf(element, box)),
    ),
  );
}

function* rootsIn(root: Document | ShadowRoot): Generator<Document | ShadowRoot> {
  yield root;
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* rootsIn(shadowRoot);
}

function faultOf(element: Element, box: Element): readonly string[] {
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  if (inner.width === 0 || inner.height === 0) return [];
  const beyond = Math.max(inner.right - outer.right, outer.left - inner.left);
  if (beyond > roundingPx && !scrolls(element, box)) return [told(element, box, `${Math.round(beyond)} px beyond`)];
  const cut = element.scrollWidth - element.clientWidth;
  return cut > roundingPx && isCutUnseen(element) ? [told(element, box, `${cut} px cut off`)] : [];
}

/** True when words that do not fit are gone; an ellipsis says so, and a title holds the whole. */
function isCutUnseen(element: Element): boolean {
  const { overflowX, textOverflow } = getComputedStyle(element);
  return /hidden|clip/.test(overflowX) && textOverflow === 'clip' && !element.hasAttribute('title');
}

/** True when something between the two is there to be scrolled sideways. */
function scrolls(element: Element, box: Element): boolean {
  for (let around = element.parentElement; around && around !== box; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowX)) return true;
  return false;
}

function told(element: Element, box: Element, fault: string): string {
  const name = [element, box].map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}`).join(' in ');
  return `${name}: ${fault}: ${(element.textContent ?? '').trim().slice(0, 60)}`;
}
