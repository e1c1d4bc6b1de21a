import { flatParent } from '../article/text-nodes';
import { boxOf } from './placement/boxes';
import { type Rect, sharedPart } from './placement/geometry';

/** The part of the window in which an element's text can be seen: what boxes around it that scroll or cut off leave, frames included; `null` for nothing. */
export function clipAround(element: Element): Rect | null {
  let clip: Rect | null = everywhere;
  for (let at = flatParent(element); at && clip; at = flatParent(at)) {
    if (at.localName !== 'iframe' && (pageBoxes.test(at.localName) || !cutsOff(at))) continue;
    clip = sharedPart(clip, boxOf(at));
  }
  return clip;
}

/** They scroll with the window, whatever they say. */
const pageBoxes = /^(?:body|html)$/;

const cutsOff = (element: Element): boolean =>
  (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1) &&
  /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflow);

const everywhere: Rect = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};
