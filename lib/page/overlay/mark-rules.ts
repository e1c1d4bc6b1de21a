import { moveSlot } from './badge-shelf';
import { underlinesOf } from './lines';
import type { Mark } from './marks';
import type { OverlayHost } from './overlay-host';
import { widthOf } from './placement/geometry';
import type { LetterInk } from './placement/letter-ink';

/** In forced colours: lines in the overlay below the words, one for each line of each passage. */
export class MarkRules {
  private slots: readonly HTMLElement[] = [];

  constructor(
    private readonly host: OverlayHost,
    private readonly letters: LetterInk,
  ) {}

  /** Draws exactly these where their words stand now. */
  show(marks: readonly Mark[]): void {
    this.destroy();
    if (marks.length === 0) return;
    const frame = this.host.frameOf('page');
    this.slots = marks.flatMap((mark) =>
      underlinesOf(mark, this.letters).map((line) => {
        const slot = this.host.addSlot('page');
        slot.className = 'ss-rule';
        slot.dataset.state = mark.state;
        slot.style.inlineSize = `${widthOf(line) / frame.scale}px`;
        moveSlot(slot, line, frame);
        return slot;
      }),
    );
  }

  destroy(): void {
    for (const slot of this.slots) slot.remove();
    this.slots = [];
  }
}
