import { Overlay } from './overlay/overlay';
import type { OverlayOptions, OverlayPage } from './overlay/overlay-options';
import { createOwnName } from './overlay/own-name';
import type { ShownMention } from './overlay/shown-mention';
import type { OverlayViews } from './overlay/views';
import type { PageSideOptions } from './page-side-options';
import { yieldToPage } from './slices';

/** What the reader does in the overlay, and what may become of it. */
type OverlayEvents = Pick<OverlayOptions, 'onMute' | 'onOpenPopup' | 'onDismissRecap' | 'onLost'>;

interface KeeperOptions extends Pick<PageSideOptions, 'document' | 'views' | 'shadowMode'> {
  readonly events: OverlayEvents;
  /** False once this script is cut off from its extension. */
  readonly isAlive: () => boolean;
  /** The script was cut off while something was in the page. */
  readonly onDead: () => void;
}

/** How often a script with something in the page looks whether it is still part of its extension, and its marks still painted: nothing tells it (RELIABILITY, §2.4). */
const aliveCheckMs = 750;

/** Makes the overlay when there is something to show, and takes it away when there is nothing. */
export class OverlayKeeper {
  readonly #name = createOwnName(Date.now());
  #overlay: Overlay | null = null;
  #views: OverlayViews | undefined;
  #aliveTimer: ReturnType<typeof setInterval> | undefined;
  readonly #options: KeeperOptions;

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  /** The overlay; `null` when nothing is shown. */
  get current(): Overlay | null {
    return this.#overlay;
  }

  /** Makes the views and the overlay, each in a task of its own: both start things in the browser that take long the first time. */
  async prepare(signal: AbortSignal): Promise<void> {
    if (this.#overlay) return;
    this.#makeViews();
    await yieldToPage();
    if (signal.aborted) return;
    this.#overlay ??= this.#create();
    await yieldToPage();
  }

  /** Shows exactly these mentions, in reading order. */
  show(shown: readonly ShownMention[], page: OverlayPage): void {
    if (shown.length === 0) {
      this.remove();
      return;
    }
    this.#overlay ??= this.#create();
    this.#overlay.show(shown, page);
  }

  /** Takes all away. */
  remove(): void {
    clearInterval(this.#aliveTimer);
    this.#overlay?.destroy();
    this.#overlay = null;
  }

  #makeViews(): OverlayViews {
    this.#views ??= this.#options.views();
    return this.#views;
  }

  #create(): Overlay {
    const { document, shadowMode = 'closed', events, isAlive, onDead } = this.#options;
    this.#aliveTimer = setInterval(() => {
      if (isAlive()) this.#overlay?.verify();
      else onDead();
    }, aliveCheckMs);
    return new Overlay({ document, name: this.#name, views: this.#makeViews(), shadowMode, ...events });
  }
}
