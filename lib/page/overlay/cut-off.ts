import { flatParent } from '../article/text-nodes';
import { inViewport } from './layer-space';
import type { LayerFrame, OverlayHost } from './overlay-host';
import { boxOf } from './placement/boxes';
import { doMeet, type Rect, sharedPart } from './placement/geometry';

/** Of a target, above and below: what is painted in it is lower. */
const slackPx = 3;
/** What is hidden has no size of its own. */
const targetPx = 24;

/**
 * Hides those slots of ours whose words, in `block`, cannot be seen now: boxes and frames scroll them away, bars that stay in the window lie over them.
 * Hidden ones have no box: far off with their words they would make the page longer.
 */
export function cutOff(slots: readonly HTMLElement[], block: Element, host: OverlayHost): void {
  const clip = clipAround(block);
  const isSeen = clip !== null && doMeet(boxOf(block), clip);
  const frame = host.frameOf('page');
  for (const slot of slots) {
    const place = rectOfSlot(slot, frame);
    const isInClip = isSeen && place.top + slackPx >= clip.top && place.bottom - slackPx <= clip.bottom;
    slot.toggleAttribute('data-cut', !isInClip || isUnderBar(place, block, host.element));
  }
}

function rectOfSlot({ style, offsetWidth, offsetHeight }: HTMLElement, frame: LayerFrame): Rect {
  const left = Number.parseFloat(style.left);
  const top = Number.parseFloat(style.top);
  return inViewport(
    { left, top, right: left + (offsetWidth || targetPx), bottom: top + (offsetHeight || targetPx) },
    frame,
  );
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

/** True when a header, a consent banner or the like lies in a place: the page's own text slides beneath such a bar, and so must what belongs to the text. */
function isUnderBar({ left, right, top, bottom }: Rect, block: Element, host: Element): boolean {
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
