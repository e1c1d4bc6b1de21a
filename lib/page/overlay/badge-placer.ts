import { longestSliceMs, nextFrame, runInSlices, yieldToPage } from '../slices';
import type { BadgeLook, BadgeShelf } from './badge-shelf';
import { underlinesOf } from './lines';
import type { Mark } from './marks';
import type { OverlayHost } from './overlay-host';
import type { ParagraphBadges } from './paragraph-badges';
import { boxOf } from './placement/boxes';
import type { Ink } from './placement/collect-ink';
import type { Rect } from './placement/geometry';
import { bandAround, InkMap } from './placement/ink-map';
import type { LetterInk } from './placement/letter-ink';

interface PlacerOptions {
  readonly document: Document;
  readonly host: OverlayHost;
  readonly shelf: BadgeShelf;
  readonly letters: LetterInk;
  /** What is underlined now. */
  readonly marks: () => readonly Mark[];
  /** Paragraphs within a screen of the window, in reading order. */
  readonly paragraphsNear: () => readonly ParagraphBadges[];
  readonly signal: AbortSignal;
}

/** Places the badges of many paragraphs, a few milliseconds at a time, with one walk over the ink around the window for all of them. */
export class BadgePlacer {
  #ink: InkMap | null = null;
  #isPlacing = false;
  readonly #options: PlacerOptions;

  constructor(options: PlacerOptions) {
    this.#options = options;
  }

  /** Places what has come near the window and has no place yet. */
  async placeNew(): Promise<void> {
    if (this.#isPlacing) return;
    this.#isPlacing = true;
    // The style sheet of the marks makes the browser style the whole page once; that is its own task, not part of ours.
    await nextFrame();
    for (let batch = this.#waiting(); batch.length > 0; batch = this.#waiting()) await this.#placeInSlices(batch);
    this.#isPlacing = false;
  }

  /** Looks at all places near the window anew: what stood in the way may be gone, or something may have come. */
  placeAgain(): Promise<void> {
    return this.#placeInSlices(this.#options.paragraphsNear().filter(({ isPlaced }) => isPlaced));
  }

  /** Places one paragraph at once, because the reader asks for it. */
  placeNow(paragraph: ParagraphBadges): void {
    this.#ink = null;
    paragraph.place();
    paragraph.cutOff();
  }

  /** Moves along what has moved; places anew at once what has changed its size, so that it is never seen beside its words. */
  follow(paragraphs: readonly ParagraphBadges[]): void {
    this.#ink = null;
    for (const paragraph of paragraphs) {
      if (paragraph.isPlaced && !paragraph.follow()) this.placeNow(paragraph);
    }
  }

  /** The ink that meets a band of the window. */
  inkAround(band: Rect): Ink {
    this.#ink ??= this.#newInk();
    return this.#ink.around(band);
  }

  #newInk(): InkMap {
    const { document, letters, host, marks, paragraphsNear } = this.#options;
    return new InkMap({
      document,
      letters,
      underlines: () => marks().flatMap((mark) => underlinesOf(mark, letters)),
      blocks: paragraphsNear().map(({ block }) => block.element),
      frame: () => host.frameOf('page'),
    });
  }

  #waiting(): readonly ParagraphBadges[] {
    if (this.#isStopped) return [];
    return this.#options.paragraphsNear().filter(({ isPlaced }) => !isPlaced);
  }

  get #isStopped(): boolean {
    return this.#options.signal.aborted || this.#options.host.isHidden;
  }

  async #placeInSlices(batch: readonly ParagraphBadges[]): Promise<void> {
    const { shelf, host } = this.#options;
    await this.#inSlices(looksOf(batch), (look) => shelf.sketch([look], host.frameOf('page')));
    shelf.measureSketches();
    await yieldToPage();
    await this.#collectInk(batch);
    await yieldToPage();
    await this.#inSlices(batch, (paragraph) => paragraph.place());
    await this.#inSlices(batch, (paragraph) => paragraph.cutOff());
  }

  /** One walk for all of them. */
  async #collectInk(batch: readonly ParagraphBadges[]): Promise<void> {
    if (this.#isStopped || batch.length === 0) return;
    const boxes = batch.map(({ block }) => boxOf(block.element));
    const top = Math.min(...boxes.map((box) => box.top));
    const bottom = Math.max(...boxes.map((box) => box.bottom));
    this.#ink = this.#newInk();
    await runInSlices(this.#ink.collect(bandAround(this.#options.document, { top, bottom })), this.#options.signal);
  }

  async #inSlices<Part>(parts: Iterable<Part>, work: (part: Part) => void): Promise<void> {
    let since = performance.now();
    for (const part of parts) {
      if (this.#isStopped) return;
      work(part);
      if (performance.now() - since < longestSliceMs) continue;
      await yieldToPage();
      since = performance.now();
    }
    await yieldToPage();
  }
}

/** A paragraph's looks are asked for when it is its turn. */
function* looksOf(batch: readonly ParagraphBadges[]): Generator<BadgeLook> {
  for (const paragraph of batch) yield* paragraph.looks();
}
