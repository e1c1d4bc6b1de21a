import { toneBehind } from './background-tone';
import { moveSlot } from './badge-shelf';
import { CardHover } from './card-hover';
import { placeCard } from './card-place';
import { linesOf } from './lines';
import type { OverlayHost } from './overlay-host';
import type { PageFocus } from './page-focus';
import { around, type Rect, rectOf } from './placement/geometry';
import type { ShownMention } from './shown-mention';
import type { OverlayViews } from './views';

interface CardOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly host: OverlayHost;
  readonly views: OverlayViews;
  readonly focus: PageFocus;
  /** The button that a mention's card opens from and gives the focus back to. */
  readonly findButton: (key: string) => HTMLElement | undefined;
  readonly onOpened: (key: string) => void;
  readonly onClosed: (key: string) => void;
  readonly onMute: (key: string) => void;
  readonly onOpenPopup: () => void;
}

/** Above every badge, and above the page. */
const cardLevel = '2147483647';
/** Up to this width the card is a sheet at the bottom, as in components/styles/ui.css. */
const widestSheetPx = 480;

/** The one open card: opens, stays with its words, closes, gives the focus back. */
export class OpenCard {
  #opened: { shown: ShownMention; readonly slot: HTMLElement; readonly isSheet: boolean; isHeld: boolean } | null =
    null;
  #abort = new AbortController();

  readonly #pointer: CardHover;
  readonly #options: CardOptions;

  constructor(options: CardOptions) {
    this.#options = options;
    this.#pointer = new CardHover({
      document: options.document,
      signal: options.signal,
      boxes: () => this.#boxes(),
      onClose: () => this.close({ returnsFocus: false }),
    });
  }

  get key(): string | null {
    return this.#opened?.shown.mention.key ?? null;
  }

  /** A press on a badge: opens its card, holds one that only the pointer had asked for, closes one that was held. */
  toggle(shown: ShownMention): void {
    if (this.key !== shown.mention.key) this.open(shown);
    else if (this.#opened?.isHeld) this.close({ returnsFocus: true });
    else this.#hold();
  }

  /** The mouse is on the badge of a mention, or on none: a card that nobody holds comes and goes with it. */
  hover(shown: ShownMention | null, event: PointerEvent): void {
    if (this.#opened?.isHeld) return;
    if (!shown) this.#pointer.leave();
    else if (shown.mention.key === this.key) this.#pointer.stay();
    else this.#pointer.approach(event, () => this.open(shown, false));
  }

  /** Opens a mention's card in place of any other. `takesFocus` is false for a card that only the pointer asked for. */
  open(shown: ShownMention, takesFocus = true): void {
    this.close({ returnsFocus: false });
    const { host, onOpened } = this.#options;
    const { key } = shown.mention;
    // Beside its badge in the order of Tab, too
    const place = this.#options.findButton(key)?.parentElement?.nextElementSibling ?? null;
    const isSheet = this.#isSheet();
    const slot = isSheet ? host.addSlot('window') : host.addSlot('page', place);
    slot.style.zIndex = cardLevel;
    slot.dataset.theme = toneBehind(shown.block.element);
    this.#opened = { shown, slot, isSheet, isHeld: takesFocus };
    this.#draw();
    this.#place();
    if (takesFocus) this.#hold();
    this.#listen(slot);
    onOpened(key);
  }

  /** What the open card is about now; it closes when that is no longer shown. */
  update(shown: ShownMention | undefined): void {
    if (!shown) this.close({ returnsFocus: false });
    if (!shown || !this.#opened || shown === this.#opened.shown) return;
    this.#opened.shown = shown;
    this.#draw();
  }

  close({ returnsFocus }: { readonly returnsFocus: boolean }): void {
    if (!this.#opened) return;
    const { shown, slot } = this.#opened;
    this.#opened = null;
    this.#abort.abort();
    this.#pointer.stay();
    const hadFocus = slot.contains((slot.getRootNode() as ShadowRoot).activeElement);
    const { key } = shown.mention;
    // Before the slot goes: a focus that is lost with it would not tell where it came from.
    if (returnsFocus || hadFocus) this.#returnFocus(key);
    this.#options.views.clear(slot);
    slot.remove();
    this.#options.onClosed(key);
  }

  /** Keeps its place after the page has moved, or takes another form in a window of another width; closes when its words are gone. */
  follow(): void {
    if (!this.#opened) return;
    const { shown, isSheet, isHeld } = this.#opened;
    const { block, start, end } = shown;
    if (linesOf(block, start, end).length === 0) this.close({ returnsFocus: false });
    else if (isSheet !== this.#isSheet()) this.open(shown, isHeld);
    else this.#place();
  }

  destroy(): void {
    this.close({ returnsFocus: false });
  }

  /** From here on the card stays until the reader closes it. */
  #hold(): void {
    if (!this.#opened) return;
    this.#opened.isHeld = true;
    this.#pointer.stay();
    this.#opened.slot.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }

  /** The badge goes with the claim: the focus comes to the next one, so that the keyboard stays where it was. */
  #mute(key: string): void {
    const { host, findButton, onMute } = this.#options;
    const badges = [...host.root.querySelectorAll<HTMLElement>('.ss-badge')];
    const own = findButton(key);
    const at = own ? badges.indexOf(own) : -1;
    this.close({ returnsFocus: true });
    onMute(key);
    const left = [...badges.slice(at + 1), ...badges.slice(0, Math.max(at, 0)).reverse()];
    left.find(({ isConnected }) => isConnected)?.focus({ preventScroll: true });
  }

  /** To the badge; to where it was in the page when there is none, or none that takes it: beneath a bar of the page a badge is hidden. */
  #returnFocus(key: string): void {
    const button = this.#options.findButton(key);
    button?.focus({ preventScroll: true });
    if (!button || this.#options.focus.inside !== button) this.#options.focus.giveBack();
  }

  #draw(): void {
    if (!this.#opened) return;
    const { slot, shown } = this.#opened;
    const { key } = shown.mention;
    this.#options.views.card(slot, {
      view: shown.view,
      id: key,
      onClose: () => this.close({ returnsFocus: true }),
      onMute: () => this.#mute(key),
      onOpenPopup: () => this.#options.onOpenPopup(),
    });
  }

  #isSheet(): boolean {
    return (this.#options.document.defaultView?.innerWidth ?? 0) <= widestSheetPx;
  }

  #place(): void {
    if (!this.#opened || this.#opened.isSheet) return;
    const { slot, shown } = this.#opened;
    const card = slot.firstElementChild as HTMLElement | null;
    if (!card) return;
    const frame = this.#options.host.frameOf('page');
    card.style.maxBlockSize = '';
    const size = card.getBoundingClientRect();
    const { keepClear, anchor } = this.#clearance(shown);
    const place = placeCard({
      widthPx: size.width,
      heightPx: size.height,
      keepClear,
      anchor,
      window: this.#window(),
      isRightToLeft: getComputedStyle(shown.block.element).direction === 'rtl',
    });
    card.style.maxBlockSize = `${Math.min(size.height, place.maxHeightPx) / frame.scale}px`;
    moveSlot(slot, place, frame);
  }

  #clearance({ block, start, end, sentenceStart, sentenceEnd, mention }: ShownMention) {
    const words = linesOf(block, start, end);
    const sentence = linesOf(block, sentenceStart, sentenceEnd);
    const button = this.#options.findButton(mention.key)?.getBoundingClientRect();
    const badge = button && button.width > 0 ? [rectOf(button)] : [];
    const nothing: Rect = { left: 0, top: 0, right: 0, bottom: 0 };
    return {
      keepClear: around([...sentence, ...words, ...badge]) ?? nothing,
      anchor: badge[0] ?? words.at(-1) ?? nothing,
    };
  }

  #boxes(): readonly Rect[] {
    if (!this.#opened) return [];
    const { slot, shown } = this.#opened;
    const parts = [slot.firstElementChild, this.#options.findButton(shown.mention.key)];
    return parts.flatMap((part) => (part ? [rectOf(part.getBoundingClientRect())] : []));
  }

  #window(): Rect {
    const { clientWidth } = this.#options.document.documentElement;
    return { left: 0, top: 0, right: clientWidth, bottom: this.#options.document.defaultView?.innerHeight ?? 0 };
  }

  #listen(slot: HTMLElement): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const { document, host } = this.#options;
    const onEscape = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape') return;
      event.preventDefault();
      this.close({ returnsFocus: this.#opened?.isHeld === true });
    };
    host.root.addEventListener('keydown', (event) => onEscape(event as KeyboardEvent), { signal });
    document.addEventListener('keydown', onEscape, { capture: true, signal });
    document.addEventListener('mousedown', (event) => event.isTrusted && this.#pressed(event, slot), {
      capture: true,
      signal,
    });
    slot.addEventListener('pointerenter', () => this.#pointer.stay(), { signal });
    slot.addEventListener('pointerleave', () => !this.#opened?.isHeld && this.#pointer.leave(), { signal });
    slot.addEventListener('focusin', () => this.#opened && Object.assign(this.#opened, { isHeld: true }), { signal });
    slot.addEventListener('focusout', ({ relatedTarget }) => this.#focusLeft(slot, relatedTarget), { signal });
    // A plot, a font or a folded group changes the card's height.
    const sizes = new ResizeObserver(() => this.#place());
    const content = slot.firstElementChild;
    if (content) for (const part of content.children) sizes.observe(part);
    signal.addEventListener('abort', () => sizes.disconnect());
  }

  /** The keyboard has gone on to something else, which a card might cover; its own badge is never covered. */
  #focusLeft(slot: HTMLElement, to: EventTarget | null): void {
    const isOnBadge = to === this.#options.findButton(this.key ?? '');
    if (to === null || isOnBadge || slot.contains(to as Node)) return;
    // The focus is between two elements now
    setTimeout(() => this.#opened?.slot === slot && this.close({ returnsFocus: false }));
  }

  /** A press outside closes. What the reader pressed keeps the focus if it can take it, else the badge gets it. */
  #pressed(event: MouseEvent, slot: HTMLElement): void {
    const path = event.composedPath();
    if (path.includes(slot) || path.includes(this.#options.host.element)) return;
    const key = this.#opened?.isHeld ? this.key : null;
    this.close({ returnsFocus: false });
    const { document } = this.#options;
    setTimeout(() => {
      if (key !== null && isFocusFree(document)) this.#options.findButton(key)?.focus({ preventScroll: true });
    });
  }
}

const isFocusFree = ({ activeElement, body }: Document): boolean => activeElement === null || activeElement === body;
