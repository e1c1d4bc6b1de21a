import { type BlockKind, roleOf } from './element-roles';
import { LeftOut } from './left-out';
import { Look, type PageStyle } from './looks';
import { nodesShownIn } from './nested-trees';

/** Where text inside an element belongs. */
export interface Place {
  /** The nearest element that starts a block. */
  readonly block: Element;
  /** The element around that; the same for the body, around which is none. */
  readonly holder: Element;
  readonly kind: BlockKind;
  /** 1 to 6 for headlines, else 0. */
  readonly level: number;
  /** The table cell inside a row, else null. */
  readonly cell: Element | null;
  readonly isLink: boolean;
  /** The inline element that the page shows on a line of its own, else null. */
  readonly line: Element | null;
}

interface PlaceOptions {
  readonly parentOf: (node: Node) => Element | null;
  /** Leave out what class and id call navigation, comments, advertisement and the like. */
  readonly byName: boolean;
  readonly style?: PageStyle | undefined;
}

/** An element around the text that was asked about last, and the elements around it. */
interface Inside {
  readonly element: Element;
  readonly around: Inside | null;
  /** `null` when text in the element is left out. */
  readonly place: Place | null;
  /** Not told when nobody asks how it is rendered. */
  readonly look: Look | undefined;
}

/**
 * Tells for each element with text to which block that belongs. Asked in reading order, it needs to remember no more than the elements around the last one:
 * a map of all elements takes longer to fill than all else here.
 */
export class Places {
  #inside: Inside | null = null;
  /** The block or cell that was asked for last whether it is shown, and the answer. */
  #box: Element | null = null;
  #isBoxShown = false;
  readonly #leftOut: LeftOut;
  readonly #options: PlaceOptions;

  constructor(options: PlaceOptions) {
    this.#options = options;
    this.#leftOut = new LeftOut(options.byName);
  }

  /** The place of text right inside an element, by markup alone; `null` when it is left out. */
  inside(element: Element): Place | null {
    const inside = this.#find(element) ?? this.#enterFrom(element);
    this.#inside = inside;
    return inside?.place ?? null;
  }

  /** The place asked about last, by how it is rendered; `null` when it is hidden or was left out. */
  rendered(): Place | null {
    if (!this.#inside) return null;
    const { element, place, look } = this.#inside;
    const { style } = this.#options;
    if (!place || !look || !style) return place;
    const box = place.cell ?? place.block;
    const isOnOwnLine = element === box;
    if (box !== this.#box) {
      this.#box = box;
      this.#isBoxShown = style.hasBox(box);
    }
    let rendering = this.#isBoxShown ? look.rendering : undefined;
    if (!rendering) {
      // What stands inside `display: contents` may be shown.
      if (!(isOnOwnLine ? this.#isBoxShown : style.hasBox(element))) return null;
      rendering = style.renderingOf(element, isOnOwnLine);
      if (rendering === 'hidden') return null;
      look.rendering = rendering;
    }
    return rendering === 'inline' || isOnOwnLine ? place : { ...place, line: element };
  }

  /** The outermost element by whose markup what was asked about last is left out; `null` when it is not. */
  leftOutAround(): Element | null {
    let outermost: Element | null = null;
    for (let at = this.#inside; at && !at.place; at = at.around) outermost = at.element;
    return outermost;
  }

  #find(element: Element): Inside | null {
    let at = this.#inside;
    while (at && at.element !== element) at = at.around;
    return at;
  }

  #enterFrom(element: Element): Inside | null {
    const path: Element[] = [];
    let inside: Inside | null = null;
    for (let at = this.#options.parentOf(element); at; at = this.#options.parentOf(at)) {
      inside = this.#find(at);
      if (inside) break;
      path.push(at);
    }
    // The page may have let go of it since its text was walked.
    if (!inside && !element.isConnected) return null;
    for (let outer = path.pop(); outer; outer = path.pop()) inside = this.#enter(outer, inside);
    return this.#enter(element, inside);
  }

  #enter(element: Element, around: Inside | null): Inside {
    const attributes = element.hasAttributes() ? element.getAttributeNames() : none;
    const outer = around ? around.place : topPlace(element);
    const place = outer && this.#placeInside(element, attributes, outer, around?.around ? around.element : element);
    const look = this.#options.style && (around?.look?.inside(element, attributes) ?? new Look());
    return { element, around, place, look };
  }

  #placeInside(element: Element, attributes: readonly string[], outer: Place, holder: Element): Place | null {
    const role = roleOf(element.localName, outer.block);
    if (role.is === 'left-out' || this.#leftOut.has(element, attributes)) return null;
    switch (role.is) {
      case 'inline':
        return outer;
      case 'raised':
        return isFootnote(element) ? null : outer;
      case 'link':
        return outer.isLink ? outer : { ...outer, isLink: true };
      case 'cell':
        return { ...outer, cell: element };
      case 'frame':
        // What stands in the markup of a frame is for browsers that know none.
        return nodesShownIn(element).length > 0 ? topPlace(element) : null;
      case 'block': {
        const { level } = role;
        const kind = role.kind ?? inheritedKind(outer.kind);
        return { block: element, holder, kind, level, cell: null, isLink: outer.isLink, line: null };
      }
    }
  }
}

const none: readonly string[] = [];

const topPlace = (element: Element): Place => ({
  block: element,
  holder: element,
  kind: 'paragraph',
  level: 0,
  cell: null,
  isLink: false,
  line: null,
});

/** A paragraph in a quote, list item or caption is one; in a row or headline it is a paragraph. */
const inheritedKind = (kind: BlockKind): BlockKind => (kind === 'row' || kind === 'heading' ? 'paragraph' : kind);

/** `10,000<sup><a href="#note-3">3</a></sup>` is not 100,003. */
function isFootnote(element: Element): boolean {
  return (
    element.querySelector('a') !== null || element.closest('a') !== null || /\breference\b/.test(element.className)
  );
}
