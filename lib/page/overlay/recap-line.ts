import type { PageBlock } from '../article/block-builder';
import { toneBehind } from './background-tone';
import { moveSlot } from './badge-shelf';
import { cutOff } from './cut-off';
import { inLayer, shift } from './layer-space';
import type { OverlayHost } from './overlay-host';
import { boxOf, pageBox } from './placement/boxes';
import { collectInk } from './placement/collect-ink';
import { freeGaps } from './placement/free-gaps';
import { doMeet, type Rect, rectOf, widthOf } from './placement/geometry';
import type { LetterInk } from './placement/letter-ink';
import { measureParagraph, type ParagraphLayout } from './placement/measure-paragraph';
import type { ShownMention } from './shown-mention';
import { stackLevel } from './stack-level';
import type { OverlayViews } from './views';

interface RecapOptions {
  readonly document: Document;
  readonly host: OverlayHost;
  readonly views: OverlayViews;
  readonly letters: LetterInk;
  readonly onOpenPopup: () => void;
  readonly onDismiss: () => void;
}

/** From this column width on there is room for a sentence on what differs. */
const wideColumnPx = 500;
const airPx = 6;
/** Further from the text it would no longer belong to it. */
const mostAirPx = 14;
/** A gap further below the article's end than this is no longer its end. */
const bandPx = 480;
/** In a margin: as wide as the widest badge, as far from the column as a badge. */
const besidePx = 210;
const besideGapPx = 20;

/**
 * The quiet line at the article's end: in the first gap below the last paragraph that it fits into, else in the margin beside it. Never over ink:
 * where neither is free there is no line, and the popup alone tells. Drawn when the end comes into view.
 */
export class RecapLine {
  #slot: HTMLElement | null = null;
  #shown: readonly ShownMention[] = [];
  #last: PageBlock | null = null;
  /** The last paragraph's box when the line was placed, in layer pixels. */
  #anchor: Rect | null = null;
  #observer: IntersectionObserver | null = null;
  #isEndSeen = false;
  readonly #options: RecapOptions;

  constructor(options: RecapOptions) {
    this.#options = options;
  }

  /** The article's last block; the line stands below it. */
  setEnd(last: PageBlock | null): void {
    if (last?.element === this.#last?.element) return;
    this.#last = last;
    this.#isEndSeen = false;
    this.#remove();
    this.#observer?.disconnect();
    this.#observer = null;
    if (!last) return;
    this.#observer = new IntersectionObserver((entries) => {
      this.#isEndSeen ||= entries.some(({ isIntersecting }) => isIntersecting);
      if (!this.#slot) this.settle();
    });
    this.#observer.observe(last.element);
  }

  show(shown: readonly ShownMention[]): void {
    this.#shown = shown;
    if (shown.length === 0) this.#remove();
    else this.settle();
  }

  /** Moves along with the paragraph; looks for another place when its size has changed. */
  follow(): void {
    const slot = this.#slot;
    const anchor = this.#anchor;
    const last = this.#last;
    if (!slot || !anchor || !last) return;
    const now = this.#boxOf(last);
    const isSameSize = Math.abs(widthOf(now) - widthOf(anchor)) < 1;
    if (!isSameSize) this.#draw();
    else {
      shift(slot, now.left - anchor.left, now.bottom - anchor.bottom);
      this.#anchor = now;
    }
  }

  /** Looks at its place anew: what stood in the way may be gone, or something may have come. */
  settle(): void {
    if (this.#isEndSeen) this.#draw();
  }

  /** Beneath a bar of the page it is not seen. */
  cutOff(): void {
    const slot = this.#slot;
    const last = this.#last;
    if (slot && last) cutOff([slot], last.element, this.#options.host);
  }

  destroy(): void {
    this.#observer?.disconnect();
    this.#remove();
  }

  #remove(): void {
    if (!this.#slot) return;
    this.#options.views.clear(this.#slot);
    this.#slot.remove();
    this.#slot = null;
  }

  #draw(): void {
    const last = this.#last;
    const shown = this.#shown;
    const layout = last && measureParagraph(last, this.#options.letters);
    const place = last && layout && shown.length > 0 ? this.#findPlace(last, layout) : null;
    if (!last || !this.#slot || !place) {
      this.#remove();
      return;
    }
    moveSlot(this.#slot, place, this.#options.host.frameOf('page'));
    this.#slot.style.zIndex = String(stackLevel(last.element));
    this.#anchor = this.#boxOf(last);
    this.cutOff();
  }

  /** Draws the line in one size after the other, and gives the first free place. */
  #findPlace(last: PageBlock, layout: ParagraphLayout): { left: number; top: number } | null {
    const { column, lastLine, isRightToLeft } = layout;
    this.#park();
    // What lies beyond the page's end is no gap: a line there would make the page longer.
    const { bottom } = pageBox(this.#options.document);
    const below = { ...column, top: lastLine.bottom, bottom: Math.min(lastLine.bottom + bandPx, bottom) };
    const gaps = freeGaps(below, this.#inkIn(below, last));
    for (const wide of widthOf(column) >= wideColumnPx ? [true, false] : [false]) {
      const height = this.#drawIn(widthOf(column), wide);
      // What differs is told right at the end or not at all
      const gap = (wide ? gaps.slice(0, 1) : gaps).find(({ top, bottom }) => bottom - top >= height + 2 * airPx);
      if (gap) return { left: column.left, top: gap.top + Math.min((gap.bottom - gap.top - height) / 2, mostAirPx) };
    }
    const height = this.#drawIn(besidePx, false);
    const left = isRightToLeft ? column.left - besideGapPx - besidePx : column.right + besideGapPx;
    const beside = { left, right: left + besidePx, top: lastLine.bottom - height, bottom: lastLine.bottom };
    const { clientWidth } = this.#options.document.documentElement;
    const isInWindow = beside.left >= 0 && beside.right <= clientWidth;
    return isInWindow && !this.#inkIn(beside, last).some((rect) => doMeet(rect, beside)) ? beside : null;
  }

  /** To where it makes no page longer while its place is looked for; not taken away, for it may have the focus. */
  #park(): void {
    if (this.#slot) this.#slot.style.left = this.#slot.style.top = '0';
  }

  /** Ink of the page, and our own badges. */
  #inkIn(band: Rect, last: PageBlock): readonly Rect[] {
    const { document, host, letters } = this.#options;
    const badges = [...host.root.querySelectorAll('.ss-slip')].map((slip) => rectOf(slip.getBoundingClientRect()));
    return [...collectInk(document, band, { blocks: [last.element], letters }).ink, ...badges];
  }

  #drawIn(widthPx: number, wide: boolean): number {
    const { host, views, onOpenPopup, onDismiss } = this.#options;
    this.#slot ??= host.addSlot('page');
    const slot = this.#slot;
    slot.removeAttribute('data-cut');
    slot.dataset.theme = this.#last ? toneBehind(this.#last.element) : 'light';
    slot.style.inlineSize = `${widthPx / host.frameOf('page').scale}px`;
    views.recap(slot, { mentions: this.#shown.map(({ view }) => view), wide, onOpenPopup, onDismiss });
    return slot.getBoundingClientRect().height;
  }

  #boxOf({ element }: PageBlock): Rect {
    return inLayer(boxOf(element), this.#options.host.frameOf('page'));
  }
}
