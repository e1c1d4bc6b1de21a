import { around, isInside, type Rect } from './placement/geometry';

interface HoverOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** What the pointer may be on without the card going: badge and card, in viewport pixels. */
  readonly boxes: () => readonly Rect[];
  readonly onClose: () => void;
}

/** The pointer must rest on a badge so long: one that only passes opens nothing. */
const restMs = 300;
/** WCAG 1.4.13: a card opened by hover stays so long after the pointer has left, so that the pointer can come to it. */
const graceMs = 300;

/** Opens a card when the mouse rests on a badge, and lets it go some time after the mouse has left badge and card. */
export class CardHover {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isLeaving = false;
  /** Where the mouse was moved to last. */
  #at = '';
  readonly #options: HoverOptions;

  constructor(options: HoverOptions) {
    this.#options = options;
    const { document, signal } = options;
    document.addEventListener('pointermove', (event) => this.#moved(event), { passive: true, signal });
    signal.addEventListener('abort', () => this.stay());
  }

  /** The pointer has come to a badge. Where a badge has come to the pointer, because a card has gone from over it or the page has scrolled, nobody asked for it. */
  approach(event: PointerEvent, open: () => void): void {
    this.stay();
    if (placeOf(event) === this.#at) return;
    this.#timer = setTimeout(open, restMs);
  }

  /** The pointer has left badge or card. */
  leave(): void {
    this.stay();
    this.#isLeaving = true;
    this.#timer = setTimeout(() => this.#options.onClose(), graceMs);
  }

  /** Nothing opens and nothing closes until the pointer does something else. */
  stay(): void {
    clearTimeout(this.#timer);
    this.#isLeaving = false;
  }

  /** On its way from the badge to the card the pointer may take its time. */
  #moved(event: PointerEvent): void {
    const { isTrusted, clientX: x, clientY: y } = event;
    if (isTrusted) this.#at = placeOf(event);
    if (!this.#isLeaving || !isTrusted) return;
    const way = around(this.#options.boxes());
    if (way && isInside({ left: x, right: x, top: y, bottom: y }, way)) this.leave();
  }
}

const placeOf = ({ clientX, clientY }: PointerEvent): string => `${clientX} ${clientY}`;
