import { moveSlot } from './badge-shelf';
import { cutOff } from './cut-off';
import { underlinesOf } from './lines';
import type { Mark } from './marks';
import type { OverlayHost } from './overlay-host';
import { widthOf } from './placement/geometry';
import type { LetterInk } from './placement/letter-ink';

/** In forced colours: lines in the overlay below the words, one for each line of each passage. */
export class MarkRules {
  #drawn: readonly { readonly mark: Mark; readonly slots: readonly HTMLElement[] }[] = [];
  readonly #host: OverlayHost;
  readonly #letters: LetterInk;

  constructor(host: OverlayHost, letters: LetterInk) {
    this.#host = host;
    this.#letters = letters;
  }

  /** Draws exactly these where their words stand now. */
  show(marks: readonly Mark[]): void {
    this.destroy();
    if (marks.length === 0) return;
    const frame = this.#host.frameOf('page');
    this.#drawn = marks.map((mark) => {
      const slots = underlinesOf(mark, this.#letters).map((line) => {
        const slot = this.#host.addSlot('page');
        slot.className = 'ss-rule';
        slot.dataset.state = mark.state;
        slot.style.inlineSize = `${widthOf(line) / frame.scale}px`;
        moveSlot(slot, line, frame);
        return slot;
      });
      return { mark, slots };
    });
    this.cutOff();
  }

  /** Draws them again: the page may have moved. */
  follow(): void {
    this.show(this.#drawn.map(({ mark }) => mark));
  }

  /** Hides those whose words cannot be seen now. */
  cutOff(): void {
    for (const { mark, slots } of this.#drawn) {
      const { parentElement } = mark.span.startContainer;
      if (parentElement) cutOff(slots, parentElement, this.#host);
    }
  }

  destroy(): void {
    for (const { slots } of this.#drawn) for (const slot of slots) slot.remove();
    this.#drawn = [];
  }
}
