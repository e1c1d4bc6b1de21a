import { highlightNames } from './highlight-names';
import { startOfOwnName } from './own-name';
import { RepairBudget } from './repair-budget';
import { slotStyles } from './slot-styles';
import { adoptSheet, dropSheets } from './style-sheets';

/** Where things are put: `page` scrolls with the page, `window` stays in the window. */
export type LayerName = 'page' | 'window';

interface HostOptions {
  readonly document: Document;
  readonly name: string;
  readonly css: string;
  /** Open in tests only: a closed root keeps the page's scripts out of our buttons. */
  readonly shadowMode: ShadowRootMode;
  /** Another copy of this extension has taken over, or the page insists on removing us. */
  readonly onLost: (reason: 'newer-copy' | 'page') => void;
}

/** The one element that this extension adds to a page: a child of `<html>`, made when the first thing is to be shown. */
export class OverlayHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly #layers: Readonly<Record<LayerName, Layer>>;
  readonly #observer: MutationObserver;
  readonly #abort = new AbortController();
  readonly #repairs = new RepairBudget();
  readonly #options: HostOptions;

  constructor(options: HostOptions) {
    this.#options = options;
    const { document, name, css, shadowMode } = options;
    removeOlderHosts(document, name);
    this.element = document.createElement(name);
    setImportant(this.element, hostStyle);
    this.root = this.element.attachShadow({ mode: shadowMode });
    adoptSheet(this.root, css + slotStyles);
    this.#layers = { page: new Layer(this.root, 'absolute'), window: new Layer(this.root, 'fixed') };
    this.#keepKeysInside();
    document.documentElement.append(this.element);
    this.#observer = new (document.defaultView?.MutationObserver ?? MutationObserver)(() => this.#heal());
    this.#observer.observe(document.documentElement, { childList: true });
    // A page that replaces the whole `<html>` element.
    this.#observer.observe(document, { childList: true });
    // Another copy may have been faster: whoever made this host hears of it when it is made.
    queueMicrotask(() => this.#heal());
  }

  /** A new place inside a layer; whoever asked removes it. */
  addSlot(layer: LayerName, before: Element | null = null): HTMLElement {
    const slot = this.#options.document.createElement('div');
    slot.style.cssText = 'position:absolute;left:0;top:0;inline-size:max-content';
    this.#layers[layer].element.insertBefore(slot, before);
    return slot;
  }

  /** Where a layer's origin stands in the window, and how much the page enlarges it (zoom, transforms of `<html>`). */
  frameOf(layer: LayerName): LayerFrame {
    return this.#layers[layer].measure();
  }

  /** The reader's text size. */
  setTextScale(scale: number): void {
    for (const { element } of Object.values(this.#layers)) {
      element.dataset.scale = '';
      element.style.setProperty('--ss-scale', String(scale));
    }
  }

  /** Hides everything without taking it away. */
  setHidden(isHidden: boolean): void {
    this.element.style.setProperty('display', isHidden ? 'none' : 'block', 'important');
  }

  get isHidden(): boolean {
    return this.element.style.display === 'none';
  }

  destroy(): void {
    this.#abort.abort();
    this.#observer.disconnect();
    this.element.remove();
  }

  #heal(): void {
    if (this.#abort.signal.aborted) return;
    if (ownHosts(this.#options.document).some(({ localName }) => isNewer(localName, this.#options.name))) {
      this.#options.onLost('newer-copy');
      return;
    }
    if (this.element.isConnected && this.element.parentNode === this.#options.document.documentElement) return;
    if (!this.#repairs.take()) {
      this.#options.onLost('page');
      return;
    }
    this.#options.document.documentElement.append(this.element);
    this.#observer.observe(this.#options.document.documentElement, { childList: true });
  }

  /** The page's shortcuts must not fire for keys pressed in our buttons (RELIABILITY, §2.2). */
  #keepKeysInside(): void {
    const { signal } = this.#abort;
    for (const type of ['keydown', 'keyup', 'keypress'] as const) {
      this.element.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    for (const type of ['click', 'keydown', 'keyup', 'pointerdown', 'mousedown', 'focusin'] as const) {
      this.root.addEventListener(type, stopSynthetic, { capture: true, signal });
    }
  }
}

/** Only what the reader does acts; what scripts pretend does not. */
function stopSynthetic(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

/** A layer's origin in viewport pixels, and viewport pixels per layer pixel. */
export interface LayerFrame {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

const probeSizePx = 100;

class Layer {
  readonly element: HTMLElement;
  readonly #probe: HTMLElement;

  constructor(root: ShadowRoot, position: 'absolute' | 'fixed') {
    const { ownerDocument: document } = root;
    this.element = document.createElement('div');
    this.element.className = 'ss';
    const level = position === 'fixed' ? `z-index:${topmost};` : '';
    this.element.style.cssText = `position:${position};left:0;top:0;inline-size:0;block-size:0;${level}`;
    this.#probe = document.createElement('div');
    this.#probe.style.cssText = `position:absolute;left:0;top:0;inline-size:${probeSizePx}px;block-size:${probeSizePx}px;visibility:hidden;pointer-events:none`;
    this.element.append(this.#probe);
    root.append(this.element);
  }

  measure(): LayerFrame {
    const { left, top, width } = this.#probe.getBoundingClientRect();
    return { left, top, scale: width > 0 ? width / probeSizePx : 1 };
  }
}

const topmost = 2_147_483_647;

/** `all: initial` first: it resets what a page's rules for unknown elements set; the rest must outweigh them. */
const hostStyle = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  visibility: 'visible',
  'pointer-events': 'auto',
  'z-index': 'auto',
} as const;

function setImportant(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
}

const ownHosts = (document: Document): readonly Element[] =>
  [...(document.documentElement?.children ?? [])].filter(({ localName }) => startOfOwnName(localName) !== null);

/** Of two copies that started in the same millisecond the names decide. */
function isNewer(name: string, than: string): boolean {
  const [start, other] = [startOfOwnName(name) ?? 0, startOfOwnName(than) ?? 0];
  return start === other ? name > than : start > other;
}

/** What a copy left behind that can no longer clean up: its host, its highlights, its style sheets. */
function removeOlderHosts(document: Document, own: string): void {
  for (const element of ownHosts(document)) {
    const name = element.localName;
    if (isNewer(name, own)) continue;
    element.remove();
    // One by one, since a content script in Firefox may not use the page's iterators.
    for (const key of highlightNames(name)) document.defaultView?.CSS?.highlights?.delete(key);
    dropSheets(document, ({ cssRules }) => cssRules[0]?.cssText.includes(name) === true);
  }
}
