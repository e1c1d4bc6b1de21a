import { rangeOf } from '../article/dom-map';
import type { Mark } from './marks';

/** The mention whose words a reader pressed; `null` when the press meant something else: a link, a selection, a key held down. */
export function pressedMention(event: MouseEvent, marks: readonly Mark[], host: Element): string | null {
  if (!event.isTrusted || event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return null;
  const path = event.composedPath();
  if (path.includes(host)) return null;
  if (path.some((node) => (node as Partial<Element>).matches?.(reacting))) return null;
  const { clientX: x, clientY: y, view } = event;
  if (view?.getSelection()?.isCollapsed === false) return null;
  const isHit = ({ left, top, right, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom;
  const ofView = marks.filter(({ span }) => span.startContainer.ownerDocument.defaultView === view);
  return ofView.find(({ span }) => [...rangeOf(span).getClientRects()].some(isHit))?.key ?? null;
}

/** What reacts to a press by itself. */
const reacting =
  'a[href], button, input, select, textarea, summary, label, video, audio, [contenteditable], [role="button"], [role="link"]';
