import type { PageBlock } from '../article/block-builder';
import { toneBehind } from './background-tone';
import { type BadgeLook, type BadgeShelf, moveSlot } from './badge-shelf';
import { cutOff } from './cut-off';
import { inLayer, inViewport, shift } from './layer-space';
import { firstLine } from './lines';
import type { LayerFrame, OverlayHost } from './overlay-host';
import { boxOf, pageBox } from './placement/boxes';
import {
  type BadgePlace,
  type BadgeSize,
  choosePlaces,
  type MentionRoom,
  type Places,
  type Surroundings,
} from './placement/choose-places';
import type { Ink } from './placement/collect-ink';
import { moved, type Rect, sharedPart } from './placement/geometry';
import { bandAround } from './placement/ink-map';
import type { LetterInk } from './placement/letter-ink';
import { measureParagraph, type ParagraphLayout } from './placement/measure-paragraph';
import type { ShownMention } from './shown-mention';
import { stackLevel } from './stack-level';
import type { OverlayViews } from './views';

/** What the badges of one paragraph need of the overlay. */
export interface ParagraphSurroundings {
  readonly host: OverlayHost;
  readonly shelf: BadgeShelf;
  readonly views: OverlayViews;
  readonly letters: LetterInk;
  /** False for marks alone: the buttons are there for the keyboard only. */
  readonly areBadgesShown: () => boolean;
  readonly inkAround: (band: Rect) => Ink;
  /** Badges of other paragraphs, in layer pixels. */
  readonly occupied: (except: ParagraphBadges) => readonly Rect[];
  /** The slot of the first badge after this paragraph's, in reading order. */
  readonly slotAfter: (paragraph: ParagraphBadges) => Element | null;
  /** False for a mention whose sentence has changed since it was read. */
  readonly holds: (shown: ShownMention) => boolean;
  readonly onOpenFolded: (members: readonly ShownMention[]) => void;
}

/** Less than this is rounding. */
const sameplacePx = 0.75;

/** A mention with what its badge needs. */
interface Room {
  readonly look: BadgeLook;
  readonly room: MentionRoom;
  readonly shown: ShownMention;
}

interface Fold {
  readonly slot: HTMLElement;
  readonly members: readonly ShownMention[];
}

/** The badges of one paragraph: finds their places, and follows when the paragraph moves. */
export class ParagraphBadges {
  #fold: Fold | null = null;
  #foldSlot: HTMLElement | null = null;
  /** The paragraph's box when the badges were placed, in layer pixels. */
  #anchor: Rect | null = null;
  #taken: readonly Rect[] = [];
  /** The window's width when its badges were last found inside it. */
  #widthPx = 0;
  readonly #around: ParagraphSurroundings;
  readonly #document: Document;

  constructor(
    readonly block: PageBlock,
    /** Those with a badge of their own; repeated mentions have the mark alone. */
    readonly shown: readonly ShownMention[],
    around: ParagraphSurroundings,
  ) {
    this.#around = around;
    this.#document = around.host.element.ownerDocument;
  }

  get isPlaced(): boolean {
    return this.#anchor !== null;
  }

  /** What its badges cover, in layer pixels. */
  get covered(): readonly Rect[] {
    return this.#taken;
  }

  /** What its badges look like; measured before a whole batch is planned. */
  looks(): readonly BadgeLook[] {
    const tone = toneBehind(this.block.element);
    const level = stackLevel(this.block.element);
    return this.shown.map(({ mention, view }) => ({
      key: mention.key,
      badge: view.badge,
      own: this.shown.length > 1,
      tone,
      level,
    }));
  }

  /** Measures, and puts each badge on the first rung that fits. */
  place(): void {
    const frame = this.#around.host.frameOf('page');
    const layout = measureParagraph(this.block, this.#around.letters);
    this.#anchor = this.#boxIn(frame);
    this.#taken = [];
    this.#widthPx = this.#document.documentElement.clientWidth;
    const rooms = layout ? this.#rooms(frame) : [];
    const foldedSize = layout ? this.#foldedSize(frame, layout) : noSize;
    const places =
      !layout || layout.isVertical || !this.#around.areBadgesShown()
        ? { badges: rooms.map(() => null), folded: null }
        : choosePlaces(
            { ...layout, mentions: rooms.map(({ room }) => room) },
            this.#surroundings(layout, frame),
            foldedSize,
          );
    rooms.forEach(({ room }, index) => {
      const place = places.badges[index];
      if (place) this.#take(place, room[place.form], frame);
    });
    if (places.folded) this.#take(places.folded.place, foldedSize, frame);
    this.#draw(rooms, places, frame);
  }

  #draw(rooms: readonly Room[], places: Places, frame: LayerFrame): void {
    const members = new Set(places.folded?.members ?? []);
    for (const each of this.shown) {
      const index = rooms.findIndex(({ shown }) => shown === each);
      if (index < 0 || members.has(index)) this.#around.shelf.remove(each.mention.key);
    }
    for (let index = rooms.length - 1; index >= 0; index -= 1) {
      const entry = rooms[index];
      if (entry && !members.has(index)) this.#put(entry, places.badges[index] ?? null, frame);
    }
    this.#putFold(places.folded, frame, rooms);
  }

  /** Moves along with the paragraph; false when its size has changed, or the window has left it no room, and it must be placed anew. */
  follow(): boolean {
    if (!this.#anchor) return false;
    const frame = this.#around.host.frameOf('page');
    const now = this.#boxIn(frame);
    const byX = now.left - this.#anchor.left;
    const byY = now.top - this.#anchor.top;
    const isResized =
      Math.abs(now.right - this.#anchor.right - byX) > sameplacePx ||
      Math.abs(now.bottom - this.#anchor.bottom - byY) > sameplacePx;
    if (isResized || this.#isLeftOut(byX, frame)) return false;
    if (Math.abs(byX) > sameplacePx || Math.abs(byY) > sameplacePx) {
      this.#anchor = now;
      this.#taken = this.#taken.map((rect) => moved(rect, byX, byY));
      for (const slot of this.#slots()) shift(slot, byX, byY);
    }
    this.cutOff();
    return true;
  }

  /** A window that has become narrower may end before a badge in the margin does: left there, it would make the page wider. */
  #isLeftOut(byX: number, { left, scale }: LayerFrame): boolean {
    const before = this.#widthPx;
    this.#widthPx = this.#document.documentElement.clientWidth;
    const start = -left / scale - byX;
    const end = start + this.#widthPx / scale;
    return this.#widthPx < before && this.#taken.some((rect) => rect.left < start || rect.right > end);
  }

  destroy(): void {
    this.giveWay([]);
  }

  /** Takes its badges away but for those of mentions that others place from now on: they keep the focus. */
  giveWay(to: readonly ShownMention[]): void {
    const kept = new Set(to.map(({ mention }) => mention.key));
    for (const { mention } of this.shown) if (!kept.has(mention.key)) this.#around.shelf.remove(mention.key);
    this.#dropFold();
    this.#anchor = null;
    this.#taken = [];
  }

  /** The first of its slots, in reading order. */
  firstSlot(): Element | null {
    return this.#slots()[0] ?? null;
  }

  #rooms(frame: LayerFrame): readonly Room[] {
    const { shelf } = this.#around;
    const looks = this.looks();
    return this.shown.flatMap((shown, index) => {
      const words = firstLine(shown);
      const look = looks[index];
      if (!words || !look || !this.#around.holds(shown)) return [];
      const room: MentionRoom = {
        firstLine: words,
        foldsLast: shown.view.state === 'differ',
        long: shelf.measure(look, 'long', frame),
        short: shelf.measure(look, 'short', frame),
      };
      return [{ look, room, shown }];
    });
  }

  #put({ look, room }: Room, place: BadgePlace | null, frame: LayerFrame): void {
    const next = this.#slotAfterMention(look.key);
    // Words that no scrolling brings into sight (for screen readers alone, in a box that cuts off) must not make the page larger.
    const words = sharedPart(room.firstLine, pageBox(this.#document)) ?? nowhere(frame);
    this.#around.shelf.put(look, { place, words, next }, frame);
  }

  #take({ left, top }: BadgePlace, { widthPx, heightPx }: BadgeSize, frame: LayerFrame): void {
    const rect = { left, top, right: left + widthPx, bottom: top + heightPx };
    this.#taken = [...this.#taken, inLayer(rect, frame)];
  }

  #surroundings(layout: ParagraphLayout, frame: LayerFrame): Surroundings {
    const page = pageBox(this.#document);
    const bottom = Math.max(layout.column.bottom, layout.lastLine.bottom);
    const band = bandAround(this.#document, { top: layout.column.top, bottom });
    const { ink, links } = this.#around.inkAround(band);
    const others = this.#around.occupied(this).map((rect) => inViewport(rect, frame));
    // A column wider than the window is as wide as it is; a margin out of sight is none.
    const window: Rect = {
      ...page,
      left: Math.max(page.left, Math.min(0, layout.column.left)),
      right: Math.min(page.right, Math.max(this.#widthPx, layout.column.right)),
    };
    return { ink: [...ink, ...others], links: [...links, ...others], window };
  }

  #foldedSize(frame: LayerFrame, layout: ParagraphLayout): BadgeSize {
    if (this.shown.length < 2) return noSize;
    const size = this.#around.shelf.measureFold(
      this.shown.map(({ view }) => view),
      frame,
    );
    return { ...size, widthPx: Math.min(size.widthPx, layout.column.right - layout.column.left) };
  }

  #putFold(folded: Places['folded'], frame: LayerFrame, rooms: readonly Room[]): void {
    if (!folded) {
      this.#dropFold();
      return;
    }
    const members = folded.members.flatMap((index) => rooms[index]?.shown ?? []);
    this.#foldSlot ??= this.#around.host.addSlot('page', this.#around.slotAfter(this));
    this.#fold = { slot: this.#foldSlot, members };
    this.#foldSlot.className = 'ss-place';
    this.#foldSlot.dataset.theme = rooms[0]?.look.tone ?? 'light';
    this.#foldSlot.style.zIndex = String(stackLevel(this.block.element));
    this.#around.views.foldedBadge(this.#foldSlot, {
      mentions: members.map(({ view }) => view),
      onOpen: () => this.#around.onOpenFolded(members),
    });
    moveSlot(this.#foldSlot, folded.place, frame);
  }

  #dropFold(): void {
    if (this.#foldSlot) {
      this.#around.views.clear(this.#foldSlot);
      this.#foldSlot.remove();
    }
    this.#foldSlot = null;
    this.#fold = null;
  }

  #slots(): readonly HTMLElement[] {
    const badges = this.shown.flatMap(({ mention }) => this.#around.shelf.findSlot(mention.key) ?? []);
    return this.#foldSlot ? [...badges, this.#foldSlot] : badges;
  }

  #slotAfterMention(key: string): Element | null {
    const from = this.shown.findIndex(({ mention }) => mention.key === key) + 1;
    for (const { mention } of this.shown.slice(from)) {
      const slot = this.#around.shelf.findSlot(mention.key);
      if (slot) return slot;
    }
    return this.#foldSlot ?? this.#around.slotAfter(this);
  }

  /** The fold's button, when this mention is inside it. */
  findFoldButton(key: string): HTMLElement | undefined {
    if (!this.#fold?.members.some(({ mention }) => mention.key === key)) return undefined;
    return this.#fold.slot.querySelector('button') ?? undefined;
  }

  /** What a box that scrolls inside the page has scrolled away, or a bar of the page covers, takes its badges along. */
  cutOff(): void {
    cutOff(this.#slots(), this.block.element, this.#around.host);
  }

  #boxIn(frame: LayerFrame): Rect {
    return inLayer(boxOf(this.block.element), frame);
  }
}

const noSize: BadgeSize = { widthPx: 0, heightPx: 0, slipHeightPx: 0 };

const nowhere = ({ left, top }: LayerFrame): Rect => ({ left, top, right: left, bottom: top });
