import type { PageBlock } from '../../article/block-builder';
import { around, doMeet, heightOf, type Rect, rectOf } from './geometry';
import type { LetterInk } from './letter-ink';

/** How a paragraph with mentions is laid out now, in viewport pixels. */
export interface ParagraphLayout {
  readonly column: Rect;
  readonly lastLine: Rect;
  readonly lineHeightPx: number;
  readonly isRightToLeft: boolean;
  /** Vertical writing has no column end as the rungs know it: there marks stand alone. */
  readonly isVertical: boolean;
}

/** Measures a paragraph on its ink; `null` when it has none, e.g. because it is not rendered. */
export function measureParagraph(block: PageBlock, letters: LetterInk): ParagraphLayout | null {
  const { element } = block;
  const lines = inkOf(block, letters);
  const lowest = lines.reduce<Rect | null>((last, rect) => (last && last.bottom >= rect.bottom ? last : rect), null);
  if (!lowest) return null;
  const style = getComputedStyle(element);
  const lastLine = around(lines.filter((rect) => isSameLine(rect, lowest))) ?? lowest;
  return {
    column: columnOf(element, style, lines),
    lastLine,
    lineHeightPx: Number.parseFloat(style.lineHeight) || heightOf(lowest) * usualLeading,
    isRightToLeft: style.direction === 'rtl',
    isVertical: style.writingMode !== 'horizontal-tb',
  };
}

/** Of `line-height: normal`. */
const usualLeading = 1.2;

/** The lines of a block's own text, from the tops of its letters to their feet. */
function inkOf({ pieces, element }: PageBlock, letters: LetterInk): readonly Rect[] {
  const range = element.ownerDocument.createRange();
  return pieces.flatMap(({ node, raw }) => {
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0 || !node.parentElement) return [];
    const inset = letters.insetOf(raw, getComputedStyle(node.parentElement));
    return rects.map((rect) => ({ ...rectOf(rect), top: rect.top + inset.top, bottom: rect.bottom - inset.bottom }));
  });
}

/** Two runs of one line overlap in most of their height; a superscript still does. */
function isSameLine(rect: Rect, line: Rect): boolean {
  const shared = Math.min(rect.bottom, line.bottom) - Math.max(rect.top, line.top);
  return shared > Math.min(heightOf(rect), heightOf(line)) / 2;
}

/** The content box, or the text itself where that is wider: inline and `display: contents` elements have no box of their own. */
function columnOf(element: Element, style: CSSStyleDeclaration, lines: readonly Rect[]): Rect {
  const box = rectOf(element.getBoundingClientRect());
  const px = (value: string) => Number.parseFloat(value) || 0;
  const content = {
    ...box,
    left: box.left + px(style.paddingLeft) + px(style.borderLeftWidth),
    right: box.right - px(style.paddingRight) - px(style.borderRightWidth),
  };
  const text = around(lines);
  if (!text) return content;
  return doMeet(content, text)
    ? { ...content, left: Math.min(content.left, text.left), right: Math.max(content.right, text.right) }
    : text;
}
