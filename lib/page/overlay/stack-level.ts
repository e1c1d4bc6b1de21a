/**
 * The level at which a badge stands on its words but below what lies over them (fixed bars, menus): that of the outermost stacking context
 * around the words. Our host makes none of its own, so its badges join the page's order, after everything of the same level.
 */
export function stackLevel(element: Element): number {
  let level = 0;
  for (let at: Element | null = element; at && at.localName !== 'html'; at = at.parentElement) {
    const { zIndex, position, display } = getComputedStyle(at);
    if (zIndex === 'auto') continue;
    const parent = at.parentElement && getComputedStyle(at.parentElement).display;
    const counts = position !== 'static' || /flex|grid/.test(parent ?? '') || display === 'contents';
    if (counts) level = Number(zIndex) || 0;
  }
  return Math.max(level, 0);
}
