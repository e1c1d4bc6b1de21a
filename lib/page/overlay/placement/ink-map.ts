import { runAtOnce } from '../../slices';
import type { LayerFrame } from '../overlay-host';
import { type Ink, inkInSlices } from './collect-ink';
import { doMeet, moved, type Rect, sharedPart } from './geometry';
import type { LetterInk } from './letter-ink';

interface InkMapOptions {
  readonly document: Document;
  readonly letters: LetterInk;
  /** Our own underlines, as they are painted now: ink like the page's. */
  readonly underlines: () => readonly Rect[];
  /** All blocks that badges are placed for. */
  readonly blocks: readonly Element[];
  /** Where the page layer stands now; the page may scroll while a map is used. */
  readonly frame: () => LayerFrame;
}

/** Room looked at above and below a paragraph: what might stand in the gap below it. */
const bandAbovePx = 40;
const bandBelowPx = 90;

/** All that has to be known of the page to place badges for a paragraph, or for several, between these heights. */
export function bandAround(document: Document, { top, bottom }: Pick<Rect, 'top' | 'bottom'>): Rect {
  const { clientWidth } = document.documentElement;
  return { left: -clientWidth, right: clientWidth * 2, top: top - bandAbovePx, bottom: bottom + bandBelowPx };
}

/** What stood in a band when the page layer stood at `frame`. */
interface Collected {
  readonly band: Rect;
  readonly frame: LayerFrame;
  readonly ink: Ink;
}

/** Ink of the window and a screen around it, collected by one walk and used for many paragraphs. Made anew whenever the page may be laid out anew. */
export class InkMap {
  #collected: Collected | null = null;
  readonly #options: InkMapOptions;

  constructor(options: InkMapOptions) {
    this.#options = options;
  }

  /** Collects what is needed for a band, with a pause at each `yield`; in vain when the page scrolls meanwhile. */
  *collect(band: Rect): Generator<undefined, void> {
    const { document, frame, underlines } = this.#options;
    const at = frame();
    if (this.#covers(band, at)) return;
    const height = document.defaultView?.innerHeight ?? 0;
    const wide = { ...band, top: Math.min(band.top, -height), bottom: Math.max(band.bottom, 2 * height) };
    const { ink, links } = yield* inkInSlices(document, wide, this.#options);
    const { left, top } = frame();
    if (left === at.left && top === at.top)
      this.#collected = { band: wide, frame: at, ink: { ink: [...ink, ...underlines()], links } };
  }

  /** The ink that meets a band, in viewport pixels of now. */
  around(band: Rect): Ink {
    const now = this.#options.frame();
    runAtOnce(this.collect(band));
    // Collecting at once gives the page no chance to scroll.
    const { frame, ink } = this.#collected as Collected;
    const [byX, byY] = [now.left - frame.left, now.top - frame.top];
    const pick = (rects: readonly Rect[]) =>
      rects.map((rect) => moved(rect, byX, byY)).filter((rect) => doMeet(rect, band));
    return { ink: pick(ink.ink), links: pick(ink.links) };
  }

  #covers(band: Rect, now: LayerFrame): boolean {
    if (!this.#collected) return false;
    const { band: collected, frame } = this.#collected;
    const shared = sharedPart(moved(collected, now.left - frame.left, now.top - frame.top), band);
    return shared?.top === band.top && shared.bottom === band.bottom;
  }
}
