import type { PageBlock } from '../../article/block-builder';
import { boxOf, linesIn } from './boxes';
import { around, doMeet, heightOf, type Rect, widthOf } from './geometry';
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
  const box = boxOf(element);
  // Computed lengths know nothing of zoom, transforms and the frame around.
  const scale = widthOf(box) / (element as HTMLElement).offsetWidth || 1;
  const lastLine = around(lines.filter((rect) => isSameLine(rect, lowest))) ?? lowest;
  return {
    column: columnOf(box, style, { lines, scale }),
    lastLine,
    lineHeightPx: Number.parseFloat(style.lineHeight) * scale || heightOf(lowest) * usualLeading,
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
    const rects = linesIn(range);
    if (rects.length === 0 || !node.parentElement) return [];
    const style = getComputedStyle(node.parentElement);
    return rects.map((rect) => letters.inkOf(rect, raw, style));
  });
}

/** Two runs of one line overlap in most of their height; a superscript still does. */
function isSameLine(rect: Rect, line: Rect): boolean {
  const shared = Math.min(rect.bottom, line.bottom) - Math.max(rect.top, line.top);
  return shared > Math.min(heightOf(rect), heightOf(line)) / 2;
}

/** The content box, or the text itself where that is wider: inline and `display: contents` elements have no box of their own. */
function columnOf(
  box: Rect,
  style: CSSStyleDeclaration,
  { lines, scale }: { readonly lines: readonly Rect[]; readonly scale: number },
): Rect {
  const px = (value: string) => Number.parseFloat(value) * scale || 0;
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
