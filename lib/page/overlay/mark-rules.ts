import { rangeOf } from '../article/dom-map';
import { moveSlot } from './badge-shelf';
import type { Mark } from './marks';
import type { OverlayHost } from './overlay-host';

/** In forced colours: lines in the overlay below the words, one for each line of each passage. */
export class MarkRules {
  private slots: readonly HTMLElement[] = [];

  constructor(private readonly host: OverlayHost) {}

  /** Draws exactly these where their words stand now. */
  show(marks: readonly Mark[]): void {
    this.destroy();
    if (marks.length === 0) return;
    const frame = this.host.frameOf('page');
    this.slots = marks.flatMap(({ span, state }) => {
      return [...rangeOf(span).getClientRects()].map((rect) => {
        const slot = this.host.addSlot('page');
        slot.className = 'ss-rule';
        slot.dataset.state = state;
        slot.style.inlineSize = `${rect.width / frame.scale}px`;
        moveSlot(slot, { left: rect.left, top: rect.bottom - 1 }, frame);
        return slot;
      });
    });
  }

  destroy(): void {
    for (const slot of this.slots) slot.remove();
    this.slots = [];
  }
}
