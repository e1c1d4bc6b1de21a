import { flatParent } from '../article/text-nodes';
import { boxOf } from './placement/boxes';
import { doMeet, type Rect, sharedPart } from './placement/geometry';

/** Of a target, above and below: what is painted in it is lower. */
const slackPx = 3;

/** Hides those slots of ours whose words, in `block`, cannot be seen now: boxes and frames scroll them away, bars that stay in the window lie over them. */
export function cutOff(slots: readonly HTMLElement[], block: Element, host: Element): void {
  const clip = clipAround(block);
  const isSeen = clip !== null && doMeet(boxOf(block), clip);
  for (const slot of slots) {
    const { top, bottom } = slot.getBoundingClientRect();
    const isInClip = isSeen && top + slackPx >= clip.top && bottom - slackPx <= clip.bottom;
    slot.toggleAttribute('data-cut', !isInClip || isUnderBar(slot, block, host));
  }
}

/** The part of the window that boxes which scroll or cut off, and frames, leave of an element; `null` for nothing. */
function clipAround(element: Element): Rect | null {
  let clip: Rect | null = everywhere;
  for (let at = flatParent(element); at && clip; at = flatParent(at)) {
    if (at.localName === 'iframe' || cutsOff(at)) clip = sharedPart(clip, boxOf(at));
  }
  return clip;
}

/** `<body>` and `<html>` scroll with the window, whatever they say. */
const cutsOff = (element: Element): boolean =>
  !/^(?:body|html)$/.test(element.localName) &&
  (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1) &&
  /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflow);

const everywhere: Rect = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** True when a header, a consent banner or the like lies where a slot stands: the page's own text slides beneath such a bar, and so must what belongs to the text. */
function isUnderBar(slot: Element, block: Element, host: Element): boolean {
  const { left, right, top, bottom } = slot.getBoundingClientRect();
  const { ownerDocument: document } = host;
  if (bottom < 0 || top > (document.defaultView?.innerHeight ?? 0)) return false;
  const below = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2).find((element) => element !== host);
  for (let at = below ?? null; at && !holds(at, block); at = flatParent(at)) {
    const { position } = getComputedStyle(at);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}

/** Through shadow roots and frames as well. */
function holds(outer: Element, block: Element): boolean {
  for (let at: Element | null = block; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}
