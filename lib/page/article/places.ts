import { type BlockKind, roleOf } from './element-roles';
import { LeftOut } from './left-out';
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

/** How an element is rendered; `block` is on a line of its own. */
export type Rendering = 'hidden' | 'inline' | 'block';

/** Tells how an element is rendered; `isOnOwnLine` when by its markup it is a block or a cell, for which `block` is all there is but `hidden`. */
export type RenderingOf = (element: Element, isOnOwnLine: boolean) => Rendering;

interface PlaceOptions {
  readonly parentOf: (node: Node) => Element | null;
  /** Leave out what class and id call navigation, comments, advertisement and the like. */
  readonly byName: boolean;
  readonly renderingOf?: RenderingOf | undefined;
}

/** An element around the text that was asked about last, and the elements around it. */
interface Inside {
  readonly element: Element;
  readonly around: Inside | null;
  /** `null` when text in the element is left out. */
  readonly place: Place | null;
  /** The place by how it is rendered, once it was asked for. */
  shown: Place | null | undefined;
}

/**
 * Tells for each element with text to which block that belongs. Asked in reading order, it needs to remember no more than the elements around the last one:
 * a map of all elements takes longer to fill than all else here.
 */
export class Places {
  #inside: Inside | null = null;
  readonly #leftOut: LeftOut;
  readonly #options: PlaceOptions;

  constructor(options: PlaceOptions) {
    this.#options = options;
    this.#leftOut = new LeftOut(options.byName);
  }

  /** The place of text right inside an element, by markup alone; `null` when it is left out. */
  inside(element: Element): Place | null {
    const path: Element[] = [];
    let inside: Inside | null = null;
    for (let at: Element | null = element; at; at = this.#options.parentOf(at)) {
      inside = this.#find(at);
      if (inside) break;
      path.push(at);
    }
    // The page may have let go of it since its text was walked.
    if (!inside && !element.isConnected) path.length = 0;
    for (let entered = path.pop(); entered; entered = path.pop()) inside = this.#enter(entered, inside);
    this.#inside = inside;
    return inside?.place ?? null;
  }

  /** The place asked about last, by how it is rendered; `null` when it is hidden or was left out. */
  rendered(): Place | null {
    const inside = this.#inside;
    if (!inside?.place) return null;
    const { renderingOf } = this.#options;
    if (!renderingOf) return inside.place;
    if (inside.shown === undefined) inside.shown = asRendered(inside.element, inside.place, renderingOf);
    return inside.shown;
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

  #enter(element: Element, around: Inside | null): Inside {
    const outer = around ? around.place : topPlace(element);
    const place = outer && this.#placeInside(element, outer, around?.around ? around.element : element);
    return { element, around, place, shown: undefined };
  }

  #placeInside(element: Element, outer: Place, holder: Element): Place | null {
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
        return { block: element, holder, kind, level, cell: null, isLink: outer.isLink, line: null };
      }
    }
  }
}

function asRendered(element: Element, place: Place, renderingOf: RenderingOf): Place | null {
  const isOnOwnLine = element === place.block || element === place.cell;
  const rendering = renderingOf(element, isOnOwnLine);
  if (rendering === 'hidden') return null;
  return rendering === 'inline' || isOnOwnLine ? place : { ...place, line: element };
}

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
