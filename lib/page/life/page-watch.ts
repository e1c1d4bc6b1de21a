import { nestedTrees, nodesShownIn } from '../article/nested-trees';
import { startOfOwnName } from '../overlay/own-name';

/** What a page does after it has been read. */
export interface PageEvents {
  /** Nodes have changed, right now; in a storm only once a frame. */
  readonly onEdited: () => void;
  /** Nodes have changed; at most once a frame, before it is painted; more seldom in a storm. */
  readonly onMutated: () => void;
  /** Enough has changed, or enough time has passed, to read again. */
  readonly onReadDue: () => void;
  /** The page has changed a while ago, and no reading has been answered since. */
  readonly onDoubt: () => void;
  /** The address has changed (more than its hash), by script or by the reader's back button. */
  readonly onRoute: () => void;
  /** The page came back from the cache of whole pages, or into view. */
  readonly onBack: () => void;
}

/** How a reading went. */
interface Reading {
  /** It found no article that may hold a known claim. */
  readonly isFruitless: boolean;
  readonly tookMs: number;
}

/** Between the end of a reading and the next one: what changes right after a reading is known again before there is doubt. */
const shortestGapMs = 250;
/** A page that takes long to read is read more seldom: after so many times as long as that took. */
const gapPerReading = 4;
/** A page in which nothing was found is read ever more seldom, up to this: its article may still be on its way, and one walk over its text is cheap. */
const longestGapMs = 4_000;
/** RELIABILITY, A5: half a second after a change no mark is wrong. */
const mostDoubtMs = 400;
/** A page that changes is read when it holds still so long, … */
const stillMs = 120;
/** … or when so much time has passed since the first change. */
const longestWaitMs = 250;
/** So many rounds in `stormWindowMs` are a storm: then reading rests. */
const roundsOfStorm = 100;
const stormWindowMs = 2_000;
const stormGapMs = 5_000;
/** In a storm each look at the layout makes the browser lay the page out once more than it would: so often is enough then. */
const stormLookMs = 400;

/** Attributes that show or hide text. All attributes would be too many: animations change `style` and `class` all the time. */
const watchedAttributes = ['hidden', 'inert', 'aria-hidden', 'open', 'contenteditable', 'lang'];

/** Watches one page without polling: its nodes, its address, its going and coming back. */
export class PageWatch {
  readonly #abort = new AbortController();
  readonly #observer: MutationObserver;
  readonly #view: Window & typeof globalThis;
  #address: string;
  /** With the hash: compared first, since this is asked at every change. */
  #href = '';
  #frame: number | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #look: ReturnType<typeof setTimeout> | undefined;
  #doubt: ReturnType<typeof setTimeout> | undefined;
  #firstChangeMs = 0;
  #dueMs = 0;
  #lastReadMs = Number.NEGATIVE_INFINITY;
  #gapMs = shortestGapMs;
  #isReading = false;
  #rounds = 0;
  /** In the window before this one: a storm does not end because a new window begins. */
  #roundsBefore = 0;
  #roundsSinceMs = 0;
  readonly #document: Document;
  readonly #events: PageEvents;

  constructor(document: Document, events: PageEvents) {
    this.#document = document;
    this.#events = events;
    this.#view = document.defaultView as Window & typeof globalThis;
    this.#address = addressOf(this.#view);
    this.#observer = new this.#view.MutationObserver((records) => this.#changed(records));
    this.#observer.observe(document, watchedChanges);
    this.#listen();
  }

  /** A reading begins. The next one lets it come to its end, unless the address changes. */
  willRead(): void {
    this.#isReading = true;
    this.#lastReadMs = performance.now();
  }

  /**
   * A reading has ended. The page's shadow roots and frames (`nested` holds them) are watched too, empty ones for what they will hold.
   * After fruitless readings and long ones the next waits longer.
   */
  wasRead(nested: readonly Element[], { isFruitless, tookMs }: Reading): void {
    for (const root of treesIn(nested)) {
      // Once more for the same root changes nothing.
      this.#observer.observe(root, watchedChanges);
      (root as Partial<Document>).defaultView?.addEventListener('pagehide', this.#onNextFrame, {
        signal: this.#abort.signal,
      });
    }
    this.#isReading = false;
    this.#lastReadMs = performance.now();
    const gapMs = isFruitless ? this.#gapMs * 2 + shortestGapMs : tookMs * gapPerReading;
    this.#gapMs = Math.min(Math.max(gapMs, shortestGapMs), longestGapMs);
    // Until now nobody knew how soon the next one may come.
    if (this.#timer !== undefined && this.#dueMs > this.#lastReadMs + this.#waitMs) this.#schedule();
  }

  /** What the last reading found has been answered and is shown: there is doubt only about what has changed meanwhile. */
  wasAnswered(): void {
    clearTimeout(this.#doubt);
    this.#doubt = undefined;
    if (this.#timer !== undefined) this.#doubtSoon(this.#firstChangeMs);
  }

  destroy(): void {
    this.#abort.abort();
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    clearTimeout(this.#look);
    clearTimeout(this.#doubt);
    if (this.#frame !== null) this.#view.cancelAnimationFrame(this.#frame);
  }

  #listen(): void {
    const { signal } = this.#abort;
    const check = () => this.#checkAddress();
    const { navigation } = this.#view as { readonly navigation?: EventTarget };
    // `navigatesuccess` comes when address and page have changed; `currententrychange` also for `history.pushState`.
    navigation?.addEventListener('navigatesuccess', check, { signal });
    navigation?.addEventListener('currententrychange', check, { signal });
    this.#view.addEventListener('popstate', check, { signal });
    this.#view.addEventListener('hashchange', check, { signal });
    this.#view.addEventListener('pageshow', (event) => event.persisted && this.#events.onBack(), { signal });
    const onVisible = () => this.#document.visibilityState === 'visible' && this.#events.onBack();
    this.#document.addEventListener('visibilitychange', onVisible, { signal });
    // A closed `<details>` is read when it is opened; the event does not bubble.
    this.#document.addEventListener('toggle', () => this.#schedule(), { capture: true, passive: true, signal });
    // A frame has another page now.
    const onLoad = ({ target }: Event) => (target as Partial<HTMLIFrameElement>).contentDocument && this.#schedule();
    this.#document.addEventListener('load', onLoad, { capture: true, passive: true, signal });
  }

  #changed(records: readonly MutationRecord[]): void {
    if (records.every(isOwnChange)) return;
    // Without the Navigation API (Firefox 146) a new address is noticed with the nodes that come with it.
    this.#checkAddress();
    this.#countRound();
    if (!this.#isStorm) this.#events.onEdited();
    this.#onNextFrame();
    this.#schedule();
  }

  readonly #onNextFrame = () => {
    this.#frame ??= this.#view.requestAnimationFrame(() => {
      this.#frame = null;
      if (!this.#isStorm) return this.#events.onMutated();
      this.#events.onEdited();
      this.#look ??= setTimeout(() => {
        this.#look = undefined;
        this.#events.onMutated();
      }, stormLookMs);
    });
  };

  #countRound(): void {
    const now = performance.now();
    const elapsed = now - this.#roundsSinceMs;
    if (elapsed > stormWindowMs) {
      this.#roundsBefore = elapsed > 2 * stormWindowMs ? 0 : this.#rounds;
      this.#roundsSinceMs = now;
      this.#rounds = 0;
    }
    this.#rounds += 1;
  }

  get #isStorm(): boolean {
    return Math.max(this.#rounds, this.#roundsBefore) > roundsOfStorm;
  }

  #schedule(): void {
    if (this.#isStorm && this.#timer !== undefined) return;
    const now = performance.now();
    if (this.#timer === undefined) this.#firstChangeMs = now;
    this.#doubtSoon(now);
    clearTimeout(this.#timer);
    const still = Math.min(now + stillMs, this.#firstChangeMs + longestWaitMs);
    this.#dueMs = Math.max(still, this.#lastReadMs + this.#waitMs);
    this.#timer = setTimeout(() => this.#due(), this.#dueMs - now);
  }

  get #waitMs(): number {
    if (this.#isStorm) return stormGapMs;
    return this.#isReading ? longestGapMs : this.#gapMs;
  }

  #doubtSoon(sinceMs: number): void {
    this.#doubt ??= setTimeout(
      () => {
        this.#doubt = undefined;
        this.#events.onDoubt();
      },
      sinceMs + mostDoubtMs - performance.now(),
    );
  }

  #due(): void {
    this.#timer = undefined;
    this.#events.onReadDue();
  }

  #checkAddress(): void {
    const { href } = this.#view.location;
    if (href === this.#href) return;
    this.#href = href;
    const address = addressOf(this.#view);
    if (address === this.#address) return;
    this.#address = address;
    this.#gapMs = shortestGapMs;
    this.#lastReadMs = Number.NEGATIVE_INFINITY;
    this.#events.onRoute();
    this.#schedule();
  }
}

const watchedChanges: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: watchedAttributes,
};

/** The trees in these elements, and those inside them: shadow roots, and documents of frames. What is given to a slot stands in a tree that is watched anyway. */
function treesIn(nested: readonly Element[]): readonly Node[] {
  return nested.flatMap((element) => {
    if (element.localName === 'slot') return [];
    return nodesShownIn(element).flatMap((shown) => [shown.getRootNode(), ...treesIn(nestedTrees(shown))]);
  });
}

const addressOf = ({ location }: Window): string => `${location.origin}${location.pathname}${location.search}`;

/** Our own host, a child of `<html>`, coming, going or being put back. */
function isOwnChange({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  // Asked first: this runs for every change of every page.
  if (type !== 'childList' || (target as Element).localName !== 'html') return false;
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.every((node) => startOfOwnName((node as Element).localName ?? '') !== null);
}
