import type { PageBlock } from '../article/block-builder';
import { rangeOf, spanInDom } from '../article/dom-map';
import { type Rect, rectOf } from './placement/geometry';
import type { ShownMention } from './shown-mention';

/** The lines of a stretch of a block's text, in viewport pixels. */
export function linesOf(block: PageBlock, start: number, end: number): readonly Rect[] {
  const span = spanInDom(block, start, end);
  if (!span) return [];
  return [...rangeOf(span).getClientRects()].filter(({ width }) => width > 0).map(rectOf);
}

/** Where a mention's words begin; `undefined` when they are not rendered or no longer there. */
export const firstLine = ({ block, start, end }: ShownMention): Rect | undefined => linesOf(block, start, end)[0];
