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

/** An element around the text node asked about last; `null` is for what is left out. */
interface Level {
  readonly element: Element;
  readonly place: Place | null;
  /** The place by how it is rendered, once it was asked for. */
  rendered: Place | null | undefined;
}

/**
 * Tells for each text node to which block it belongs. Asked in reading order, it needs to remember no more than the elements around the last node:
 * a map of all elements takes longer to fill than all else here.
 */
export class Places {
  /** From the outermost element to the innermost. */
  private readonly levels: Level[] = [];

  private readonly leftOut: LeftOut;

  constructor(private readonly options: PlaceOptions) {
    this.leftOut = new LeftOut(options.byName);
  }

  /** The place of a text node by markup alone; `null` when it is left out. */
  of(node: Text): Place | null {
    const element = this.options.parentOf(node);
    return element && this.levelOf(element).place;
  }

  /** The place of the node asked about last by how it is rendered; `null` when it is hidden or was left out. */
  rendered(): Place | null {
    const level = this.levels.at(-1);
    if (!level?.place || !this.options.renderingOf) return level?.place ?? null;
    if (level.rendered === undefined)
      level.rendered = asRendered(level.element, level.place, this.options.renderingOf(level.element));
    return level.rendered;
  }

  /** The outermost element by whose markup the last node was left out; `undefined` when it was not. */
  leftOutAround(): Element | undefined {
    return this.levels.find(({ place }) => place === null)?.element;
  }

  private levelOf(element: Element): Level {
    const known = this.indexOf(element);
    if (known < 0) this.enterUpTo(element);
    else this.levels.length = known + 1;
    // There is one now: at least the element's own.
    return this.levels.at(-1) as Level;
  }

  /** Leaves the elements that are not around this one, and enters those that are. */
  private enterUpTo(element: Element): void {
    const { parentOf } = this.options;
    const path = [element];
    let known = -1;
    for (let at = parentOf(element); at; at = parentOf(at)) {
      known = this.indexOf(at);
      if (known >= 0) break;
      path.push(at);
    }
    this.levels.length = known + 1;
    for (const entered of path.reverse()) this.enter(entered);
  }

  private indexOf(element: Element): number {
    let index = this.levels.length - 1;
    while (index >= 0 && this.levels[index]?.element !== element) index -= 1;
    return index;
  }

  private enter(element: Element): void {
    const outer = this.levels.at(-1);
    const around = outer ? outer.place : topPlace(element);
    const place = around && this.placeInside(element, around);
    this.levels.push({ element, place, rendered: undefined });
  }

  private placeInside(element: Element, outer: Place): Place | null {
    const role = roleOf(element.localName, outer.block.localName);
    if (role.is === 'left-out') return null;
    if (element.hasAttributes() && this.leftOut.has(element)) return null;
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
