import type { PageBlock } from '../article/block-builder';
import { rangeOf, spanInDom } from '../article/dom-map';
import type { Mark } from './marks';
import { linesIn } from './placement/boxes';
import type { Rect } from './placement/geometry';
import type { LetterInk } from './placement/letter-ink';
import type { ShownMention } from './shown-mention';

/** The lines of a stretch of a block's text, in viewport pixels. */
export function linesOf(block: PageBlock, start: number, end: number): readonly Rect[] {
  const span = spanInDom(block, start, end);
  if (!span) return [];
  return linesIn(rangeOf(span));
}

/** Where a mention's words begin; `undefined` when they are not rendered or no longer there. */
export const firstLine = ({ block, start, end }: ShownMention): Rect | undefined => linesOf(block, start, end)[0];

/** Where a mark's line is painted below its words, one rectangle for each line of text, in viewport pixels. */
export function underlinesOf({ span }: Mark, letters: LetterInk): readonly Rect[] {
  const { parentElement } = span.startContainer;
  if (!parentElement) return [];
  const style = getComputedStyle(parentElement);
  return linesIn(rangeOf(span)).map((line) => letters.underlineOf(line, style));
}
