import type { PageBlock } from '../article/block-builder';
import { toneBehind } from './background-tone';
import { moveSlot } from './badge-shelf';
import type { OverlayHost } from './overlay-host';
import { collectInk } from './placement/collect-ink';
import type { Rect } from './placement/geometry';
import type { LetterInk } from './placement/letter-ink';
import { measureParagraph } from './placement/measure-paragraph';
import type { ShownMention } from './shown-mention';
import { stackLevel } from './stack-level';
import { isUnderBar } from './under-bar';
import type { OverlayViews } from './views';

interface RecapOptions {
  readonly document: Document;
  readonly host: OverlayHost;
  readonly views: OverlayViews;
  readonly letters: LetterInk;
  readonly onOpenPopup: () => void;
}

/** A gap this high has room for a sentence on what differs. */
const wideGapPx = 72;
const wideColumnPx = 500;
const airPx = 8;
/** How far below the last paragraph the next ink is looked for. */
const bandPx = 240;

/** The quiet line at the article's end: in the gap below the last paragraph, else at the window's bottom once the end is seen. Once per page view. */
export class RecapLine {
  private slot: HTMLElement | null = null;
  private shown: readonly ShownMention[] = [];
  private last: PageBlock | null = null;
  private isDismissed = false;
  private observer: IntersectionObserver | null = null;

  private readonly letters: LetterInk;

  constructor(private readonly options: RecapOptions) {
    this.letters = options.letters;
  }

  /** The article's last block; the line stands below it. */
  setEnd(last: PageBlock | null): void {
    if (last?.element === this.last?.element) return;
    this.last = last;
    this.observer?.disconnect();
    this.observer = null;
    if (!last) return;
    const Observer = this.options.document.defaultView?.IntersectionObserver ?? IntersectionObserver;
    this.observer = new Observer((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) this.draw();
    });
    this.observer.observe(last.element);
  }

  show(shown: readonly ShownMention[]): void {
    this.shown = shown;
    if (shown.length === 0) this.remove();
    else if (this.slot) this.draw();
  }

  follow(): void {
    if (this.slot) this.draw();
  }

  settle(): void {
    this.follow();
  }

  /** Beneath a bar of the page it is not seen. */
  cutOff(): void {
    const { slot, last } = this;
    if (!slot || !last || slot.dataset.layer !== 'page') return;
    slot.style.visibility = isUnderBar(slot, last.element, this.options.host.element) ? 'hidden' : '';
  }

  destroy(): void {
    this.observer?.disconnect();
    this.remove();
  }

  private remove(): void {
    if (!this.slot) return;
    this.options.views.clear(this.slot);
    this.slot.remove();
    this.slot = null;
  }

  private draw(): void {
    const { last, shown } = this;
    const layout = last && measureParagraph(last, this.letters);
    if (!last || !layout || shown.length === 0 || this.isDismissed) {
      this.remove();
      return;
    }
    const gap = gapBelow(last, this.letters, layout);
    const width = layout.column.right - layout.column.left;
    const height = this.drawIn('page', width, gap >= wideGapPx && width >= wideColumnPx);
    if (this.slot && height + 2 * airPx <= gap) {
      const top = layout.lastLine.bottom + Math.min((gap - height) / 2, 2 * airPx);
      moveSlot(this.slot, { left: layout.column.left, top }, this.options.host.frameOf('page'));
      this.slot.style.zIndex = String(stackLevel(last.element));
      this.cutOff();
      return;
    }
    this.drawIn('window', null, false);
    if (this.slot)
      Object.assign(this.slot.style, {
        position: 'fixed',
        left: '0',
        right: '0',
        top: 'auto',
        bottom: '0',
        inlineSize: 'auto',
      });
  }

  private drawIn(layer: 'page' | 'window', widthPx: number | null, wide: boolean): number {
    const { host, views, onOpenPopup } = this.options;
    if (this.slot?.dataset.layer !== layer) this.remove();
    this.slot ??= host.addSlot(layer);
    const { slot } = this;
    slot.dataset.layer = layer;
    slot.dataset.theme = this.last ? toneBehind(this.last.element) : 'light';
    if (widthPx !== null) slot.style.inlineSize = `${widthPx / host.frameOf('page').scale}px`;
    views.recap(slot, {
      mentions: this.shown.map(({ mention }) => mention),
      wide,
      docked: layer === 'window',
      onOpenPopup: () => onOpenPopup(),
      onDismiss: () => {
        this.isDismissed = true;
        this.remove();
      },
    });
    return slot.getBoundingClientRect().height;
  }
}

/** How many pixels are free below a block's last line. */
function gapBelow(
  block: PageBlock,
  letters: LetterInk,
  { column, lastLine }: { readonly column: Rect; readonly lastLine: Rect },
): number {
  const band = { ...column, top: lastLine.bottom, bottom: lastLine.bottom + bandPx };
  const { ink } = collectInk(block.element.ownerDocument, band, { blocks: [block.element], letters });
  const next = ink.filter((rect) => rect.top >= lastLine.bottom - 1).map(({ top }) => top);
  return Math.min(...next, band.bottom) - lastLine.bottom;
}
