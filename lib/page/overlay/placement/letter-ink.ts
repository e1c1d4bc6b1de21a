import { heightOf, type Rect } from './geometry';

/** How far a font's box and its letters reach above and below the baseline, in pixels at the font's own size. */
interface FontInk {
  readonly boxAbove: number;
  readonly boxBelow: number;
  readonly inkAbove: number;
  readonly inkBelow: number;
}

/** Letters without accents, digits and common marks: most English text. */
const plainText = /^[\w\s.,;:'"’‘“”!?%…–-]*$/;
const plainSample = 'bdfhkltBDHKLOQ0123456789gjpqy,;“”"!?%';
/** With brackets and the like, which rise and fall further. */
const markedText = /^[\w\s.,;:'"’‘“”!?%…–()[\]/$&@#*+=—£€-]*$/;
const markedSample = `${plainSample}()[]/$&@#—£€`;

/** Letters of all other kinds may fill their box but for a pixel. */
const unknownInset = 1;
/** So little of a pixel is nothing: ink of which no more than that is there, and rounding. */
const faint = 0.1;
/** From the baseline to the upper edge of a mark's line and to the lower one, a pixel around it: 4 px off and up to 3 px thick in marks.css. */
const underlineFromPx = 3;
const underlineToPx = 8;

/** Measures fonts, each once: a text rectangle is as high as the font's box, its ink is not. */
export class LetterInk {
  readonly #known = new Map<string, FontInk>();
  readonly #context: OffscreenCanvasRenderingContext2D | null;

  constructor() {
    this.#context = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  }

  /** The part of a line's rectangle that its letters fill. Measured for the text's kind of letters, not for the text itself: that would cost more. */
  inkOf(line: Rect, text: string, style: CSSStyleDeclaration): Rect {
    if (style.writingMode !== 'horizontal-tb') return line;
    const sample = plainText.test(text) ? plainSample : markedText.test(text) ? markedSample : null;
    const font = sample !== null && style.textTransform !== 'full-width' ? this.#measure(style, sample) : null;
    if (!font || isTurned(line, font))
      return { ...line, top: line.top + unknownInset, bottom: line.bottom - unknownInset };
    const scale = scaleOf(line, font);
    const baseline = line.top + font.boxAbove * scale;
    const reach = (px: number) => Math.ceil(px * scale - faint);
    // Letters stand on whole pixels; which one is not sure in the middle between two.
    const top = Math.round(baseline - faint) - reach(font.inkAbove);
    const bottom = Math.round(baseline + faint) + reach(font.inkBelow);
    return { ...line, top: Math.max(line.top, top), bottom: Math.min(line.bottom, bottom) };
  }

  /** Where the underline of a mark on a line is painted. */
  underlineOf(line: Rect, style: CSSStyleDeclaration): Rect {
    const font = this.#measure(style, plainSample) ?? { boxAbove: heightOf(line), boxBelow: 0 };
    const scale = scaleOf(line, font);
    const baseline = line.bottom - font.boxBelow * scale;
    return {
      ...line,
      top: baseline + underlineFromPx * Math.min(1, scale),
      bottom: baseline + underlineToPx * Math.max(1, scale),
    };
  }

  #measure(style: CSSStyleDeclaration, sample: string): FontInk | null {
    const context = this.#context;
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const key = `${font} ${sample.length}`;
    const known = this.#known.get(key);
    if (known || !context) return known ?? null;
    context.font = font;
    const metrics = context.measureText(sample);
    const measured: FontInk = {
      boxAbove: metrics.fontBoundingBoxAscent,
      boxBelow: metrics.fontBoundingBoxDescent,
      inkAbove: metrics.actualBoundingBoxAscent,
      inkBelow: metrics.actualBoundingBoxDescent,
    };
    this.#known.set(key, measured);
    return measured;
  }
}

/** The page may enlarge a line (zoom, transforms); one that is so much higher than its font is turned. */
const isTurned = (line: Rect, font: FontInk): boolean => scaleOf(line, font) > mostEnlarged;

/** By zoom and transforms. */
const mostEnlarged = 3;

const scaleOf = (line: Rect, { boxAbove, boxBelow }: Pick<FontInk, 'boxAbove' | 'boxBelow'>): number =>
  heightOf(line) / (boxAbove + boxBelow || 1);
