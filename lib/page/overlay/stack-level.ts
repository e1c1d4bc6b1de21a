import { flatParent } from '../article/text-nodes';

/**
 * The level at which a badge stands on its words but below what lies over them (fixed bars, menus): that of the outermost stacking context
 * around the words. Our host makes none of its own, so its badges join the page's order, after everything of the same level.
 */
export function stackLevel(element: Element): number {
  let level = 0;
  for (let at: Element | null = element; at; at = flatParent(at)) {
    const { zIndex, position, display } = getComputedStyle(at);
    if (zIndex === 'auto') continue;
    const parent = flatParent(at);
    const counts =
      position !== 'static' || display === 'contents' || (parent && /flex|grid/.test(getComputedStyle(parent).display));
    if (counts) level = Number(zIndex) || 0;
  }
  return Math.max(level, 0);
}
