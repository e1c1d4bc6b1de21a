import type { OverlayHost } from './overlay-host';

/** Remembers where in the page the focus was before it came to something of ours, and gives it back there. */
export class PageFocus {
  #cameFrom: HTMLElement | SVGElement | null = null;
  readonly #host: OverlayHost;

  constructor(host: OverlayHost, signal: AbortSignal, isCardOpen: () => boolean) {
    this.#host = host;
    // Heard only when the focus comes from outside: within our root the event does not leave it.
    host.element.addEventListener(
      'focusin',
      ({ relatedTarget }) => {
        this.#cameFrom = relatedTarget as HTMLElement | null;
      },
      { signal },
    );
    // Escape closes an open card first; that has been done, and the default prevented, when it comes here.
    host.root.addEventListener(
      'keydown',
      (event) => {
        const { key, isTrusted, defaultPrevented } = event as KeyboardEvent;
        if (isTrusted && key === 'Escape' && !defaultPrevented && !isCardOpen()) this.giveBack();
      },
      { signal },
    );
  }

  /** What of ours has the focus; `null` when it is in the page. */
  get inside(): Element | null {
    return this.#host.root.activeElement;
  }

  /** Gives the focus back, if it is ours. */
  giveBack(): void {
    (this.inside as HTMLElement | null)?.blur();
    if (this.#cameFrom?.isConnected) this.#cameFrom.focus({ preventScroll: true });
    this.#cameFrom = null;
  }
}
