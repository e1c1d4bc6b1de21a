import { hasLeftOutName } from './left-out-names';

/** What a block of text is. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'row' | 'caption';

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

/** Tells for each text node to which block it belongs, remembering each element once asked about. */
export class Places {
  /** `null` is for what is left out. */
  private readonly known = new Map<Element, Place | null>();
  private readonly rendered = new Map<Element, Place | null>();
  private lastParent: Node | null = null;
  private lastPlace: Place | null = null;

  constructor(private readonly options: PlaceOptions) {}

  /** The place of a text node; `null` when it is left out. */
  of(node: Text): Place | null {
    const parent = node.parentNode;
    if (parent === this.lastParent && parent) return this.lastPlace;
    this.lastParent = parent;
    const element = this.options.parentOf(node);
    const place = element && this.ofElement(element);
    this.lastPlace = place && element ? this.asRendered(element, place) : null;
    return this.lastPlace;
  }

  private asRendered(element: Element, place: Place): Place | null {
    const { renderingOf } = this.options;
    if (!renderingOf) return place;
    const known = this.rendered.get(element);
    if (known !== undefined) return known;
    const rendering = renderingOf(element);
    const isLine = rendering === 'block' && element !== place.block && element !== place.cell;
    const rendered = rendering === 'hidden' ? null : isLine ? { ...place, line: element } : place;
    this.rendered.set(element, rendered);
    return rendered;
  }

  private ofElement(element: Element): Place | null {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const { parentOf } = this.options;
    const parent = parentOf(element);
    const outer = parent ? this.known.get(parent) : topPlace(element);
    if (outer !== undefined) return this.learn(element, outer);
    const path: Element[] = [];
    let at: Element | null = parent;
    while (at && !this.known.has(at)) {
      path.push(at);
      at = parentOf(at);
    }
    let place = at ? (this.known.get(at) ?? null) : topPlace(path.at(-1) ?? element);
    for (let index = path.length - 1; index >= 0; index -= 1) {
      const next = path[index];
      if (next) place = this.learn(next, place);
    }
    return this.learn(element, place);
  }

  private learn(element: Element, outer: Place | null): Place | null {
    const place = outer && !this.isLeftOut(element) ? placeInside(element, outer) : null;
    this.known.set(element, place);
    return place;
  }

  private isLeftOut(element: Element): boolean {
    if (leftOutTags.has(element.localName)) return true;
    if (!element.hasAttributes()) return false;
    return isHiddenByMarkup(element) || isForOthers(element) || (this.options.byName && hasLeftOutName(element));
  }
}

const topPlace = (element: Element): Place => ({
  block: element,
  kind: 'paragraph',
  level: 0,
  cell: null,
  isLink: false,
  line: null,
});

function placeInside(element: Element, outer: Place): Place | null {
  const tag = element.localName;
  if (tag === 'a') return { ...outer, isLink: true };
  if (isInline(element, outer)) return tag === 'sup' && isFootnote(element) ? null : outer;
  if (tag === 'td' || tag === 'th') return { ...outer, cell: element };
  const level = headingLevels[tag] ?? 0;
  const kind = level > 0 ? 'heading' : (kinds[tag] ?? inheritedKind(outer.kind));
  return { block: element, kind, level, cell: null, isLink: outer.isLink, line: null };
}

/** A paragraph in a quote, list item or caption is one; in a row or headline it is a paragraph. */
const inheritedKind = (kind: BlockKind): BlockKind => (kind === 'row' || kind === 'heading' ? 'paragraph' : kind);

/** A custom element inside a paragraph is a word of it; elsewhere it stands for itself. */
function isInline(element: Element, outer: Place): boolean {
  const tag = element.localName;
  return inlineTags.has(tag) || (tag.includes('-') && textTags.has(outer.block.localName));
}

/** `10,000<sup><a href="#note-3">3</a></sup>` is not 100,003. */
function isFootnote(element: Element): boolean {
  return (
    element.querySelector('a') !== null || element.closest('a') !== null || /\breference\b/.test(element.className)
  );
}

function isHiddenByMarkup(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && hiddenStyle.test(style);
}

/** Editors, and landmarks that are not the article. */
function isForOthers(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role !== null && leftOutRoles.has(role);
}

// e.g. `display: none`, `visibility:hidden`
const hiddenStyle = /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** `del` and `s` are what the page takes back; `aside` and `nav` are beside the article; `summary` is a control. */
const leftOutTags = words(
  'script style noscript template head nav aside footer button select option textarea input datalist svg math code pre kbd samp canvas video audio object embed dialog menu del s strike rp rt progress meter output noframes frameset',
);

const leftOutRoles = words(
  'navigation complementary search contentinfo banner textbox menu menubar toolbar dialog alertdialog tablist tooltip status alert log',
);

const inlineTags = words(
  'abbr acronym b bdi bdo big cite data dfn em font i ins label mark nobr q ruby small span strong sub sup time tt u var wbr slot rb',
);

const textTags = words('p li td th h1 h2 h3 h4 h5 h6 figcaption caption dt dd blockquote');

const headingLevels: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

const kinds: Readonly<Record<string, BlockKind>> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quote',
  tr: 'row',
  figcaption: 'caption',
  caption: 'caption',
};
