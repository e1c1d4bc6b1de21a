import type { Counted } from '../../core/comparison/counts';
import type { BadgeView } from '../../core/comparison/views/badge-view';
import type { Tone } from './background-tone';
import type { LayerFrame, OverlayHost } from './overlay-host';
import type { BadgePlace, BadgeSize } from './placement/choose-places';
import type { Rect } from './placement/geometry';
import { SeenBadges } from './seen-badges';
import type { OverlayViews } from './views';

/** How one badge is drawn. */
export interface BadgeLook {
  /** The mention's. */
  readonly key: string;
  readonly badge: BadgeView;
  /** Names its own value: several badges stand together. */
  readonly own: boolean;
  readonly tone: Tone;
  /** Level in the page's own stacking order. */
  readonly level: number;
}

/** Where one badge goes. */
export interface BadgeSpot {
  /** `null` when there is no room. */
  readonly place: BadgePlace | null;
  /** The mention's first line, in viewport pixels. */
  readonly words: Rect;
  /** The slot of the next badge in reading order. */
  readonly next: Element | null;
}

interface Shelved {
  readonly slot: HTMLElement;
  look: BadgeLook;
  place: BadgePlace | null;
  isOpen: boolean;
}

/** What the reader does at a badge. */
export interface BadgeEvents {
  /** A press, or Enter. */
  readonly onOpen: (key: string) => void;
  /** Pointer or focus comes (`true`) or goes. */
  readonly onTouch: (key: string, isTouched: boolean, event: Event) => void;
}

/** The badges of a page in reading order: draws, measures, moves and removes them. Where they go is told from outside. */
export class BadgeShelf {
  readonly #shelved = new Map<string, Shelved>();
  readonly #sizes = new Map<string, BadgeSize>();
  /** Badges that are drawn but to be measured. */
  readonly #sketches = new Map<string, HTMLElement>();
  #textScale = 1;
  readonly #seen = new SeenBadges((key) => this.#redraw(key));
  #fadesSeen = false;
  readonly #host: OverlayHost;
  readonly #views: OverlayViews;
  readonly #events: BadgeEvents;

  constructor(host: OverlayHost, views: OverlayViews, events: BadgeEvents) {
    this.#host = host;
    this.#views = views;
    this.#events = events;
  }

  /** How large a mention's badge is in one form, in viewport pixels. */
  measure(look: BadgeLook, form: BadgePlace['form'], frame: LayerFrame): BadgeSize {
    const key = sizeKey(look, form, frame);
    if (!this.#sizes.has(key)) {
      this.sketch([look], frame);
      this.measureSketches();
    }
    return this.#sizes.get(key) ?? nothing;
  }

  /** Draws, unseen, what is not measured yet. */
  sketch(looks: readonly BadgeLook[], frame: LayerFrame): void {
    for (const look of looks) {
      for (const form of forms) {
        const key = sizeKey(look, form, frame);
        if (this.#sizes.has(key) || this.#sketches.has(key)) continue;
        const slot = this.#host.addSlot('page');
        slot.style.visibility = 'hidden';
        this.#draw(slot, look, form, false);
        this.#sketches.set(key, slot);
      }
    }
  }

  /** Measures all that was sketched, before any of it is taken away: one layout instead of many. */
  measureSketches(): void {
    const sizes = [...this.#sketches].map(([key, slot]) => ({ key, slot, size: sizeOf(slot) }));
    this.#sketches.clear();
    for (const { key, slot, size } of sizes) {
      if (size.widthPx > 0) this.#sizes.set(key, size);
      this.#views.clear(slot);
      slot.remove();
    }
  }

  /** The size of a folded badge over so many mentions of each state, measured once. */
  measureFold(mentions: readonly Counted[], frame: LayerFrame): BadgeSize {
    const key = `fold ${mentions
      .map(({ state }) => state)
      .sort()
      .join()} ${frame.scale}`;
    const known = this.#sizes.get(key);
    if (known) return known;
    const slot = this.#host.addSlot('page');
    slot.style.visibility = 'hidden';
    this.#views.foldedBadge(slot, { mentions, onOpen: () => undefined });
    const size = sizeOf(slot);
    this.#views.clear(slot);
    slot.remove();
    if (size.widthPx > 0) this.#sizes.set(key, size);
    return size;
  }

  /** Draws a badge at its place. Without one the button stays for the keyboard, as a ring around the words while it has the focus. */
  put(look: BadgeLook, { place, words, next }: BadgeSpot, frame: LayerFrame): void {
    const { key } = look;
    const shelved = this.#shelved.get(key) ?? this.#shelve(key, look, next);
    shelved.look = look;
    shelved.place = place;
    this.#draw(shelved.slot, look, place?.form ?? 'short', shelved.isOpen);
    shelved.slot.toggleAttribute('data-unplaced', place === null);
    shelved.slot.style.zIndex = String(look.level);
    if (place) {
      shelved.slot.style.inlineSize = shelved.slot.style.blockSize = '';
      moveSlot(shelved.slot, place, frame);
    } else {
      shelved.slot.style.inlineSize = `${(words.right - words.left) / frame.scale}px`;
      shelved.slot.style.blockSize = `${(words.bottom - words.top) / frame.scale}px`;
      moveSlot(shelved.slot, words, frame);
    }
  }

  /** The slot of a badge, for whoever needs its place among the others; `undefined` when there is none. */
  findSlot(key: string): HTMLElement | undefined {
    return this.#shelved.get(key)?.slot;
  }

  /** The badge's button; `undefined` when there is none. */
  findButton(key: string): HTMLElement | undefined {
    return this.findSlot(key)?.querySelector('button') ?? undefined;
  }

  /** True when the badge is seen: neither only kept for the keyboard, nor cut off together with its words. */
  isSeen(key: string): boolean {
    const shelved = this.#shelved.get(key);
    return shelved?.place != null && !shelved.slot.hasAttribute('data-cut');
  }

  setOpen(key: string, isOpen: boolean): void {
    const shelved = this.#shelved.get(key);
    if (!isOpen) this.#seen.add(key);
    if (!shelved) return;
    shelved.isOpen = isOpen;
    this.#redraw(key);
  }

  /** True to fade the badges that the reader has seen on this page. */
  setFading(fadesSeen: boolean): void {
    if (fadesSeen === this.#fadesSeen) return;
    this.#fadesSeen = fadesSeen;
    for (const key of this.#shelved.keys()) this.#redraw(key);
  }

  /** Text size of all that is drawn from now on: sizes depend on it. */
  setTextScale(textScale: number): void {
    if (textScale === this.#textScale) return;
    this.#textScale = textScale;
    this.#sizes.clear();
  }

  remove(key: string): void {
    const shelved = this.#shelved.get(key);
    if (!shelved) return;
    this.#shelved.delete(key);
    this.#seen.unwatch(shelved.slot);
    this.#views.clear(shelved.slot);
    shelved.slot.remove();
  }

  destroy(): void {
    this.#seen.destroy();
  }

  #shelve(key: string, look: BadgeLook, next: Element | null): Shelved {
    const slot = this.#host.addSlot('page', next);
    slot.className = 'ss-place';
    for (const [type, isTouched] of touches) {
      slot.addEventListener(type, (event) => event.isTrusted && this.#events.onTouch(key, isTouched, event));
    }
    const shelved: Shelved = { slot, look, place: null, isOpen: false };
    this.#shelved.set(key, shelved);
    this.#seen.watch(slot, key);
    return shelved;
  }

  #redraw(key: string): void {
    const shelved = this.#shelved.get(key);
    if (shelved) this.#draw(shelved.slot, shelved.look, shelved.place?.form ?? 'short', shelved.isOpen);
  }

  #draw(slot: HTMLElement, look: BadgeLook, form: BadgePlace['form'], open: boolean): void {
    slot.dataset.theme = look.tone;
    const { key, badge, own } = look;
    const seen = this.#fadesSeen && this.#seen.has(key);
    this.#views.badge(slot, { badge, form, own, open, seen, onOpen: () => this.#events.onOpen(key) });
  }
}

const forms = ['long', 'short'] as const;
const nothing: BadgeSize = { widthPx: 0, heightPx: 0, slipHeightPx: 0 };

/** Badges that say the same are of one size. */
const sizeKey = ({ badge, own }: BadgeLook, form: string, { scale }: LayerFrame): string =>
  JSON.stringify([badge, form, own, scale]);

const touches = [
  ['pointerenter', true],
  ['pointerleave', false],
  ['focusin', true],
  ['focusout', false],
] as const;

/** Moves a slot to a place given in viewport pixels. */
export function moveSlot(slot: HTMLElement, { left, top }: { left: number; top: number }, frame: LayerFrame): void {
  slot.style.left = `${round((left - frame.left) / frame.scale)}px`;
  slot.style.top = `${round((top - frame.top) / frame.scale)}px`;
}

/** Half a pixel is sharp on most screens; finer values only make text blurred. */
const round = (px: number): number => Math.round(px * 2) / 2;

/** What a drawn badge measures: the button is the target, the slip what is painted. */
function sizeOf(slot: Element): BadgeSize {
  const button = (slot.querySelector('button') ?? slot).getBoundingClientRect();
  const slip = (slot.querySelector('.ss-slip') ?? slot).getBoundingClientRect();
  return { widthPx: button.width, heightPx: button.height, slipHeightPx: slip.height };
}
