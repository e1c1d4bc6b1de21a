import { BadgePlacer } from './badge-placer';
import { BadgeShelf } from './badge-shelf';
import { badgedByBlock, keepSame } from './by-block';
import { ClaimWalk } from './claim-walk';
import { watchForCover } from './give-way';
import { documentsOf, LayoutWatch } from './layout-watch';
import { MarkMaker } from './mark-maker';
import { MarkRules } from './mark-rules';
import { Marks } from './marks';
import { NearWindow } from './near-window';
import { OpenCard } from './open-card';
import { OverlayHost } from './overlay-host';
import { type OverlayLook, type OverlayOptions, type OverlayPage, plainLook } from './overlay-options';
import { PageFocus } from './page-focus';
import { ParagraphBadges } from './paragraph-badges';
import { isShown } from './placement/boxes';
import { LetterInk } from './placement/letter-ink';
import { pressedMention } from './pressed-words';
import { RecapLine } from './recap-line';
import { scrollToWords } from './scroll-to-words';
import type { ShownMention } from './shown-mention';

/** Painted at once; RELIABILITY, A3. */
const mostMarks = 200;
/** After the last sign of a new layout the places are looked at anew: advertisements fill late, fonts come late. */
const settleMs = 300;

/** Everything that is seen in the page: marks, badges, the open card. Made when there is something to show, destroyed when there is nothing. */
export class Overlay {
  readonly #host: OverlayHost;
  readonly #marks: Marks;
  readonly #rules: MarkRules;
  readonly #shelf: BadgeShelf;
  readonly #card: OpenCard;
  readonly #recap: RecapLine;
  readonly #letters = new LetterInk();
  readonly #placer: BadgePlacer;
  readonly #near: NearWindow;
  readonly #layout: LayoutWatch;
  readonly #cover: ReturnType<typeof watchForCover>;
  readonly #abort = new AbortController();
  readonly #focus: PageFocus;
  /** Takes the reader's focus from claim to claim. */
  readonly walk: ClaimWalk;
  #shown: readonly ShownMention[] = [];
  #byKey = new Map<string, ShownMention>();
  #paragraphs: readonly ParagraphBadges[] = [];
  readonly #madeMarks = new MarkMaker();
  #look: OverlayLook = plainLook;
  #settleTimer: ReturnType<typeof setTimeout> | undefined;
  #isDestroyed = false;
  readonly #options: OverlayOptions;

  constructor(options: OverlayOptions) {
    this.#options = options;
    const { document, name, views, shadowMode, onLost } = options;
    this.#host = new OverlayHost({ document, name, css: views.css, shadowMode, onLost });
    this.#marks = new Marks(name, this.#host.element);
    this.#rules = new MarkRules(this.#host, this.#letters);
    this.#shelf = new BadgeShelf(this.#host, views, {
      onOpen: (key) => this.#toggleCard(key),
      onTouch: (key, isTouched, event) => this.#touched(key, isTouched, event),
    });
    this.#focus = new PageFocus(this.#host, this.#abort.signal, () => this.#card.key !== null);
    this.#card = new OpenCard({
      document,
      signal: this.#abort.signal,
      host: this.#host,
      views,
      focus: this.#focus,
      findButton: (key) => this.#findButton(key),
      onOpened: (key) => this.#setOpen(key, true),
      onClosed: (key) => this.#setOpen(key, false),
      onMute: options.onMute,
      onOpenPopup: options.onOpenPopup,
    });
    this.walk = new ClaimWalk({
      card: this.#card,
      focus: this.#focus,
      shown: () => this.#shown,
      findButton: (key) => this.#shelf.findButton(key),
      bringIntoView: (shown) => this.#bringIntoView(shown),
      open: (shown) => this.#card.open(shown),
    });
    this.#recap = new RecapLine({
      document,
      host: this.#host,
      views,
      letters: this.#letters,
      onOpenPopup: options.onOpenPopup,
      onDismiss: options.onDismissRecap,
    });
    this.#placer = new BadgePlacer({
      document,
      host: this.#host,
      shelf: this.#shelf,
      letters: this.#letters,
      marks: () => this.#marks.shown(),
      paragraphsNear: () => this.#paragraphsNear(),
      signal: this.#abort.signal,
    });
    this.#near = new NearWindow(document, () => this.#refresh());
    this.#layout = new LayoutWatch(
      document,
      () => this.#follow(),
      () => this.#scrolled(),
    );
    this.#cover = watchForCover(document, (isCovered) => {
      this.#host.setHidden(isCovered);
      this.#layout.schedule();
    });
    this.#listen();
  }

  /** Shows exactly these mentions, in reading order. */
  show(shown: readonly ShownMention[], { end, look }: OverlayPage): void {
    if (look.badges !== this.#look.badges) for (const paragraph of this.#paragraphs) paragraph.destroy();
    this.#shelf.setFading(look.fadeSeen);
    this.#shown = shown;
    this.#look = look;
    this.#shelf.setTextScale(look.textScale);
    this.#host.setTextScale(look.textScale);
    this.#byKey = new Map(shown.map((each) => [each.mention.key, each]));
    if (this.#card.key !== null) this.#card.update(this.#byKey.get(this.#card.key));
    this.#madeMarks.keep(shown);
    this.#regroup();
    const blocks = new Set(shown.map(({ block }) => block.element));
    const quietly = { capture: true, passive: true, signal: this.#abort.signal } as const;
    for (const document of documentsOf(blocks)) document.addEventListener('click', this.#pressed, quietly);
    this.#near.watch(blocks);
    this.#layout.watch(blocks);
    this.#recap.setEnd(end);
    this.#recap.show(look.recap ? shown : []);
    this.#refresh();
  }

  /** Scrolls to a mention and opens its card; false when it is not shown. */
  openCard(key: string): boolean {
    const shown = this.#byKey.get(key);
    if (!shown || !this.#bringIntoView(shown)) return false;
    this.#card.open(shown);
    return true;
  }

  /** The page's nodes have changed: no mark may stand on other words. Cheap enough for every change. */
  verify(): void {
    for (const key of this.#marks.verify()) {
      this.#shelf.remove(key);
      for (const paragraph of this.#paragraphs) if (paragraph.findFoldButton(key)) paragraph.destroy();
      if (this.#card.key === key) this.#card.close({ returnsFocus: false });
    }
  }

  /** The page may look different: nothing of ours may lie over a modal, or stay where its words have gone. */
  check(): void {
    this.verify();
    for (const paragraph of this.#paragraphs) if (!isShown(paragraph.block.element)) paragraph.destroy();
    this.#cover.check();
    this.#layout.schedule();
  }

  destroy(): void {
    this.#isDestroyed = true;
    this.#focus.giveBack();
    this.#abort.abort();
    clearTimeout(this.#settleTimer);
    for (const part of [this.#card, this.#shelf, this.#recap, ...this.#paragraphs, this.#rules]) part.destroy();
    for (const part of [this.#marks, this.#near, this.#layout, this.#cover, this.#host]) part.destroy();
  }

  #listen(): void {
    const { signal } = this.#abort;
    for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)']) {
      matchMedia(query).addEventListener('change', () => this.#settleSoon(), { signal });
    }
  }

  /** Words without a badge open the card themselves, also inside a frame. */
  readonly #pressed = (event: MouseEvent) => {
    const key = pressedMention(event, this.#marks.shown(), this.#host.element);
    if (key !== null && !this.#shelf.isSeen(key)) this.openCard(key);
  };

  #toggleCard(key: string): void {
    const shown = this.#byKey.get(key);
    if (shown) this.#card.toggle(shown);
  }

  #touched(key: string, isTouched: boolean, event: Event): void {
    this.#marks.setActive(isTouched ? key : this.#card.key);
    const shown = this.#byKey.get(key);
    const pointer = event as PointerEvent;
    if (shown && pointer.pointerType === 'mouse') this.#card.hover(isTouched ? shown : null, pointer);
  }

  #setOpen(key: string, isOpen: boolean): void {
    this.#shelf.setOpen(key, isOpen);
    this.#marks.setActive(isOpen ? key : null);
  }

  #findButton(key: string): HTMLElement | undefined {
    return this.#shelf.findButton(key) ?? this.#paragraphs.map((each) => each.findFoldButton(key)).find(Boolean);
  }

  /** One `ParagraphBadges` for each block; those of blocks that stay as they are stay. */
  #regroup(): void {
    const groups = badgedByBlock(this.#shown);
    const kept = keepSame(this.#paragraphs, groups);
    this.#paragraphs = [...groups].map(([block, shown]) => kept.get(block) ?? this.#paragraphOf(block, shown));
  }

  #paragraphOf(block: ShownMention['block'], shown: readonly ShownMention[]): ParagraphBadges {
    return new ParagraphBadges(block, shown, {
      host: this.#host,
      shelf: this.#shelf,
      views: this.#options.views,
      letters: this.#letters,
      areBadgesShown: () => this.#look.badges,
      inkAround: (band) => this.#placer.inkAround(band),
      occupied: (except) => this.#paragraphs.flatMap((other) => (other === except ? [] : other.covered)),
      slotAfter: (paragraph) => this.#slotAfter(paragraph),
      holds: (mention) => this.#madeMarks.holds(mention),
      onOpenFolded: (members) => this.#openFolded(members),
    });
  }

  /** A folded badge opens its mentions one after the other. */
  #openFolded(members: readonly ShownMention[]): void {
    const current = members.findIndex(({ mention }) => mention.key === this.#card.key);
    const next = members[current + 1];
    if (next) this.#card.open(next);
    else this.#card.close({ returnsFocus: true });
  }

  #slotAfter(paragraph: ParagraphBadges): Element | null {
    for (const later of this.#paragraphs.slice(this.#paragraphs.indexOf(paragraph) + 1)) {
      const slot = later.firstSlot();
      if (slot) return slot;
    }
    return null;
  }

  /** Marks and badges for what is near the window. */
  #refresh(): void {
    if (this.#isDestroyed) return;
    const near = this.#look.marks ? this.#near.pick(this.#shown, mostMarks) : [];
    const marks = near.flatMap((shown) => this.#madeMarks.of(shown) ?? []);
    this.#marks.show(marks);
    this.#rules.show(matchMedia('(forced-colors: active)').matches ? marks : []);
    if (this.#card.key !== null) this.#marks.setActive(this.#card.key);
    void this.#placer.placeNew();
  }

  #paragraphsNear(): readonly ParagraphBadges[] {
    return this.#paragraphs.filter(({ block }) => this.#near.isNear(block.element));
  }

  #bringIntoView(shown: ShownMention): boolean {
    if (!scrollToWords(shown)) return false;
    const paragraph = this.#paragraphs.find(({ block }) => block === shown.block);
    if (paragraph && !paragraph.isPlaced) this.#placer.placeNow(paragraph);
    return true;
  }

  /** The layout may have moved: what only moved is moved along, what changed its size is placed anew. */
  #follow(): void {
    if (this.#isDestroyed || this.#host.isHidden) return;
    this.#placer.follow(this.#paragraphs);
    this.#rules.follow();
    this.#card.follow();
    this.#recap.follow();
    this.#settleSoon();
  }

  /** The window has scrolled: our layer goes along by itself, but bars that stay in the window cover other badges now, and what told of no change is met. */
  #scrolled(): void {
    if (this.#isDestroyed || this.#host.isHidden) return;
    for (const paragraph of this.#paragraphsNear()) if (paragraph.isPlaced) paragraph.cutOff();
    this.#rules.cutOff();
    this.#recap.cutOff();
    this.#settleSoon();
  }

  #settleSoon(): void {
    clearTimeout(this.#settleTimer);
    this.#settleTimer = setTimeout(() => void this.#settle(), settleMs);
  }

  /** Looks at all places anew, in slices: what stood in the way may be gone, or something may have come. */
  async #settle(): Promise<void> {
    this.#madeMarks.forget();
    await this.#placer.placeAgain();
    if (this.#isDestroyed) return;
    this.#recap.settle();
    this.#refresh();
  }
}
