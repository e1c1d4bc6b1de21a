import { type BlockKind, roleOf } from './element-roles';
import { LeftOut } from './left-out';
import { nodesShownIn } from './nested-trees';

/** Where text inside an element belongs. */
export interface Place {
  /** The nearest element that starts a block. */
  readonly block: Element;
  readonly kind: BlockKind;
  /** 1 to 6 for headlines, else 0. */
  readonly level: number;
  /** The table cell inside a row, else null. */
  readonly cell: Element | null;
  readonly isLink: boolean;
  /** The inline element that the page shows on a line of its own, else null. */
  readonly line: Element | null;
}

/** How an element is rendered; `block` is on a line of its own. */
export type Rendering = 'hidden' | 'inline' | 'block';

interface PlaceOptions {
  readonly parentOf: (node: Node) => Element | null;
  /** Leave out what class and id call navigation, comments, advertisement and the like. */
  readonly byName: boolean;
  readonly renderingOf?: ((element: Element) => Rendering) | undefined;
}

/**
 * Tells for each element with text to which block that belongs. Asked in reading order, it needs to remember no more than the elements around the last one:
 * a map of all elements takes longer to fill than all else here.
 */
export class Places {
  /** From the outermost element to the innermost, and the place inside each; `null` is for what is left out. */
  readonly #elements: Element[] = [];
  readonly #places: (Place | null)[] = [];
  /** The place by how it is rendered, once it was asked for. */
  readonly #shown: (Place | null | undefined)[] = [];
  /** How many of them are around the last node; what stands behind is over. */
  #depth = 0;
  readonly #leftOut: LeftOut;
  readonly #options: PlaceOptions;

  constructor(options: PlaceOptions) {
    this.#options = options;
    this.#leftOut = new LeftOut(options.byName);
  }

  /** The place of text right inside an element, by markup alone; `null` when it is left out. */
  inside(element: Element): Place | null {
    if (!this.#leaveUpTo(element)) this.#enterUpTo(element);
    return this.#places[this.#depth - 1] ?? null;
  }

  /** The place asked about last, by how it is rendered; `null` when it is hidden or was left out. */
  rendered(): Place | null {
    const { renderingOf } = this.#options;
    const at = this.#depth - 1;
    const place = this.#places[at] ?? null;
    const element = this.#elements[at];
    if (!place || !element || !renderingOf) return place;
    const known = this.#shown[at];
    if (known !== undefined) return known;
    const shown = asRendered(element, place, renderingOf(element));
    this.#shown[at] = shown;
    return shown;
  }

  /** The outermost element by whose markup what was asked about last is left out; `undefined` when it is not. */
  leftOutAround(): Element | undefined {
    const at = this.#places.indexOf(null);
    return at < 0 || at >= this.#depth ? undefined : this.#elements[at];
  }

  /** Leaves the elements inside this one, if it is around the last node; whether it is. */
  #leaveUpTo(element: Element): boolean {
    const elements = this.#elements;
    let depth = this.#depth;
    while (depth > 0 && elements[depth - 1] !== element) depth -= 1;
    if (depth === 0) return false;
    this.#depth = depth;
    return true;
  }

  /** Leaves the elements that are not around this one, and enters those that are. */
  #enterUpTo(element: Element): void {
    const { parentOf } = this.#options;
    const path = [element];
    let outer = parentOf(element);
    for (; outer && !this.#leaveUpTo(outer); outer = parentOf(outer)) path.push(outer);
    if (!outer) this.#depth = 0;
    for (const entered of path.reverse()) this.#enter(entered);
  }

  #enter(element: Element): void {
    const at = this.#depth;
    const around = at > 0 ? (this.#places[at - 1] ?? null) : topPlace(element);
    this.#elements[at] = element;
    this.#places[at] = around && this.#placeInside(element, around);
    this.#shown[at] = undefined;
    this.#depth = at + 1;
  }

  #placeInside(element: Element, outer: Place): Place | null {
    const role = roleOf(element.localName, outer.block);
    if (role.is === 'left-out') return null;
    if (element.hasAttributes() && this.#leftOut.has(element)) return null;
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
        return { block: element, kind, level, cell: null, isLink: outer.isLink, line: null };
      }
    }
  }
}

function asRendered(element: Element, place: Place, rendering: Rendering): Place | null {
  if (rendering === 'hidden') return null;
  const isLine = rendering === 'block' && element !== place.block && element !== place.cell;
  return isLine ? { ...place, line: element } : place;
}

const topPlace = (element: Element): Place => ({
  block: element,
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
