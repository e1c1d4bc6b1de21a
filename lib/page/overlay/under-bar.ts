/**
 * True when a bar that stays in the window (a header, a consent banner) lies where a slot stands now: the page's own text slides beneath such a bar,
 * and so must what belongs to the text. `block` is the element whose text that is.
 */
export function isUnderBar(slot: Element, block: Element, host: Element): boolean {
  const { left, right, top, bottom } = slot.getBoundingClientRect();
  const { ownerDocument: document } = block;
  if (bottom < 0 || top > (document.defaultView?.innerHeight ?? 0)) return false;
  const below = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2).find((element) => element !== host);
  for (let at = below ?? null; at && !at.contains(block); at = at.parentElement) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}
