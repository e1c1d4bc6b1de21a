/** The nearest box around an element that scrolls or cuts off inside the page; `null` when only the window scrolls. */
export function scrollerAround(element: Element): Element | null {
  for (
    let at = element.parentElement;
    at && at.localName !== 'body' && at.localName !== 'html';
    at = at.parentElement
  ) {
    if (at.scrollHeight <= at.clientHeight + 1) continue;
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
