/** How far the letters of a font stay away from the edges of its line box, in pixels at the font's own size. */
export interface InkInset {
  readonly top: number;
  readonly bottom: number;
}

/** Letters without accents, digits and common marks: most English text. */
const plainText = /^[\w\s.,;:'"’‘“”!?%…–-]*$/;
const plainSample = 'bdfhkltBDHKLOQ0123456789gjpqy,;“”"!?%';
/** With brackets and the like, which rise and fall further. */
const markedText = /^[\w\s.,;:'"’‘“”!?%…–()[\]/$&@#*+=—£€-]*$/;
const markedSample = `${plainSample}()[]/$&@#—£€`;

/** Letters of all other kinds may fill their box but for a pixel. */
const unknownInset: InkInset = { top: 1, bottom: 1 };

/** Measures fonts, each once: a text rectangle is as high as the font's box, its ink is not. */
export class LetterInk {
  private readonly known = new Map<string, InkInset>();
  private readonly context: OffscreenCanvasRenderingContext2D | null;

  constructor() {
    this.context = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  }

  /** The inset of a text in a computed style. Measured for the text's own kind of letters, not for the text itself: that would cost more. */
  insetOf(text: string, style: CSSStyleDeclaration): InkInset {
    const sample = plainText.test(text) ? plainSample : markedText.test(text) ? markedSample : null;
    if (!this.context || sample === null || style.textTransform === 'full-width') return unknownInset;
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const key = `${font} ${sample.length}`;
    const known = this.known.get(key);
    if (known) return known;
    const inset = measure(this.context, font, sample);
    this.known.set(key, inset);
    return inset;
  }
}

function measure(context: OffscreenCanvasRenderingContext2D, font: string, sample: string): InkInset {
  context.font = font;
  const metrics = context.measureText(sample);
  // Antialiasing and rounding of the baseline take half a pixel.
  const inset = (box: number, ink: number) => Math.max(0, box - ink - 0.5);
  return {
    top: inset(metrics.fontBoundingBoxAscent, metrics.actualBoundingBoxAscent),
    bottom: inset(metrics.fontBoundingBoxDescent, metrics.actualBoundingBoxDescent),
  };
}
