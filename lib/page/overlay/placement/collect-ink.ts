import { flatChildren, nodesShownIn } from '../../article/nested-trees';
import { flatParent } from '../../article/text-nodes';
import { runAtOnce } from '../../slices';
import { seen, shiftOf } from './boxes';
import { type Rect, rectOf, sharedPart, widthOf } from './geometry';
import type { LetterInk } from './letter-ink';
import { pseudoBoxes } from './pseudo-boxes';

/** What is painted, and what reacts to a press, inside a band of the page. */
export interface Ink {
  readonly ink: readonly Rect[];
  readonly links: readonly Rect[];
}

interface Collected {
  readonly ink: Rect[];
  readonly links: Rect[];
}

/** What a walk has to know beside its band. */
interface InkOptions {
  readonly blocks: readonly Element[];
  readonly letters: LetterInk;
}

/**
 * Collects ink inside `band` (viewport pixels): lines of text, pictures, frames, controls, painted boxes, rules; with a pause at each `yield`.
 * Boxes around any of `blocks` count by their edges only, for their badges may lie on them. Elements that stay in the window while the page scrolls
 * count everywhere they may come to stand, bars across the window not at all: the page slides beneath those, badges too.
 */
export function* inkInSlices(
  document: Document,
  band: Rect,
  { blocks, letters }: InkOptions,
): Generator<undefined, Ink> {
  const collected: Collected = { ink: [], links: [] };
  const view = document.defaultView;
  if (view && document.body)
    yield* new InkWalk(view, { band, letters, holders: holdersOf(blocks) }, collected).through(document.body, band);
  return collected;
}

/** Ink, collected at once. */
export const collectInk = (document: Document, band: Rect, options: InkOptions): Ink =>
  runAtOnce(inkInSlices(document, band, options));

/** The blocks and all elements around them. */
function holdersOf(blocks: readonly Element[]): ReadonlySet<Element> {
  const holders = new Set<Element>();
  for (const block of blocks) {
    for (let at: Element | null = block; at && !holders.has(at); at = flatParent(at)) holders.add(at);
  }
  return holders;
}

/** A fixed or sticky element this wide is a bar. */
const shareOfBar = 0.6;
/** Computed lengths and measured boxes differ by so much. */
const roundingPx = 1;
/** Stands for "wherever it scrolls". */
const endlessPx = 1e6;

/** More children than this are not all measured. */
const longList = 64;
/** Floats reach into their neighbours. */
const slackInList = 6;

/** Paragraphs and the like stay where they are: outside the band nothing more is asked about them. */
const inFlow =
  'p,h1,h2,h3,h4,h5,h6,li,dt,dd,blockquote,figure,img,picture,table,tr,td,th,span,a,b,i,em,strong,br,script,style';
const neverStays: ReadonlySet<string> = new Set(inFlow.split(','));

const solidTags: ReadonlySet<string> = new Set(
  'img picture video canvas svg iframe object embed input button select textarea hr progress meter audio'.split(' '),
);
const pressable = 'a[href], button, input, select, textarea, summary, label, [onclick], [role="button"], [role="link"]';

/** What a walk is given. */
interface Given {
  readonly band: Rect;
  readonly letters: LetterInk;
  readonly holders: ReadonlySet<Element>;
}

class InkWalk {
  readonly #range: Range;
  readonly #view: Window & typeof globalThis;
  readonly #given: Given;
  readonly #to: Collected;
  /** Still to be met; a list of our own, because pages nest deep and whoever walks may pause. */
  readonly #waiting: { readonly element: Element; readonly clip: Rect }[] = [];

  constructor(view: Window & typeof globalThis, given: Given, to: Collected) {
    this.#view = view;
    this.#given = given;
    this.#to = to;
    this.#range = view.document.createRange();
  }

  /** Meets an element and all in it. */
  *through(element: Element, clip: Rect): Generator<undefined, void> {
    this.#waiting.push({ element, clip });
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) {
      this.#visit(next.element, next.clip);
      yield;
    }
  }

  #visit(element: Element, clip: Rect): void {
    const box = rectOf(element.getBoundingClientRect());
    const isAround = this.#given.holders.has(element);
    const isEmpty = box.right - box.left === 0 || box.bottom - box.top === 0;
    // What sticks out of a box without size, or out of a box that holds a mention, is still met below.
    const isOutside = !isEmpty && !isAround && !sharedPart(box, this.#given.band);
    if (isOutside && neverStays.has(element.localName)) return;
    const style = this.#view.getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0') return;
    if (!isAround && this.#staysInWindow(element, box, style)) return;
    if (isOutside) return;
    const isSeen = style.visibility === 'visible';
    if (isSeen) this.#addBox(element, box, style, isAround, clip);
    this.#addPseudoBoxes(element, box, style, isAround, clip);
    if (isAround && element.localName === 'iframe')
      this.#addFrame(element as HTMLIFrameElement, sharedPart(clip, box) ?? box);
    if (solidTags.has(element.localName)) return;
    const inner = style.overflowX === 'visible' || isAround ? clip : sharedPart(clip, box);
    if (inner) this.#visitChildren(element, inner, isSeen ? style : null);
  }

  /** `style` is null for elements whose own text is not seen; their children may be. */
  #visitChildren(element: Element, clip: Rect, style: CSSStyleDeclaration | null): void {
    const isLong = element.childElementCount > longList && nodesShownIn(element).length === 0;
    for (const child of isLong ? this.#childrenNear(element) : flatChildren(element)) {
      if (child.nodeType === 1) this.#waiting.push({ element: child as Element, clip });
      else if (style && child.nodeType === 3) this.#addText(child as Text, style, clip);
    }
  }

  /** In a long article all but the paragraphs well above and below the band. They follow one another, so a few are measured, not all. */
  #childrenNear(element: Element): Iterable<Node> {
    const { band, holders } = this.#given;
    const plain = element.querySelectorAll(`:scope > :is(${inFlow})`);
    const from = firstIndex(plain, (child) => child.getBoundingClientRect().bottom >= band.top) - slackInList;
    const to = firstIndex(plain, (child) => child.getBoundingClientRect().top > band.bottom) + slackInList;
    const near = new Set<Node>(element.querySelectorAll(`:scope > :not(${inFlow})`));
    for (const holder of holders) if (holder.parentElement === element) near.add(holder);
    const end = plain[to] ?? null;
    for (let at = plain[from] ?? element.firstChild; at && at !== end; at = at.nextSibling) near.add(at);
    return near;
  }

  /** What stands in a frame that holds a mention. */
  #addFrame({ contentDocument: inner, contentWindow: view }: HTMLIFrameElement, clip: Rect): void {
    const shift = inner && shiftOf(inner.body);
    if (!shift || !view) return;
    const band: Rect = { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight };
    const found: Collected = { ink: [], links: [] };
    runAtOnce(
      new InkWalk(view as Window & typeof globalThis, { ...this.#given, band }, found).through(inner.body, band),
    );
    for (const rect of found.ink) this.#add(this.#to.ink, seen(rect, shift), clip);
    for (const rect of found.links) this.#add(this.#to.links, seen(rect, shift), clip);
  }

  #addText(node: Text, style: CSSStyleDeclaration, clip: Rect): void {
    if (node.data.trim() === '') return;
    this.#range.selectNodeContents(node);
    for (const rect of this.#range.getClientRects())
      this.#add(this.#to.ink, this.#given.letters.inkOf(rectOf(rect), node.data, style), clip);
  }

  #addBox(element: Element, box: Rect, style: CSSStyleDeclaration, isAround: boolean, clip: Rect): void {
    if (element.matches(pressable) && !isAround) {
      for (const rect of element.getClientRects()) this.#add(this.#to.links, rectOf(rect), clip);
    }
    const isSolid = solidTags.has(element.localName);
    const isPainted = isSolid || hasPaint(style);
    if (!isPainted || element.localName === 'body') return;
    if (isAround) this.#addEdges(box, style, clip);
    else if (isSolid || !isTextLine(element, style)) this.#add(this.#to.ink, box, clip);
  }

  /** An empty one that fills a link makes more than its words a link. */
  #addPseudoBoxes(element: Element, box: Rect, own: CSSStyleDeclaration, isAround: boolean, clip: Rect): void {
    if (solidTags.has(element.localName)) return;
    for (const { rect, style, hasContent } of pseudoBoxes(element, own, this.#view)) {
      const width = widthOf(rect) + roundingPx;
      // Over or under everything, and the page slides past it.
      if (style.position === 'fixed' && width > this.#view.innerWidth * shareOfBar) continue;
      const isGround = isAround && !hasContent && width >= widthOf(box);
      if (isGround) this.#addEdges(rect, style, clip);
      else if (hasContent || hasPaint(style)) this.#add(this.#to.ink, rect, clip);
      if (!isAround && element.matches(pressable)) this.#add(this.#to.links, rect, clip);
    }
  }

  /** A badge across the edge of a coloured box belongs neither in nor out. */
  #addEdges(box: Rect, style: CSSStyleDeclaration, clip: Rect): void {
    if (style.display.startsWith('inline')) return;
    const edges = [
      { ...box, bottom: box.top + 1 },
      { ...box, top: box.bottom - 1 },
      { ...box, right: box.left + 1 },
      { ...box, left: box.right - 1 },
    ];
    for (const edge of edges) this.#add(this.#to.ink, edge, clip);
  }

  #staysInWindow(element: Element, box: Rect, { position }: CSSStyleDeclaration): boolean {
    if (position !== 'fixed' && position !== 'sticky') return false;
    if (box.right - box.left > this.#view.innerWidth * shareOfBar) return true;
    const range = position === 'sticky' ? element.parentElement?.getBoundingClientRect() : null;
    this.#to.ink.push({ ...box, top: range?.top ?? -endlessPx, bottom: range?.bottom ?? endlessPx });
    return true;
  }

  #add(list: Rect[], rect: Rect, clip: Rect): void {
    const seen = sharedPart(rect, clip);
    if (seen) list.push(seen);
  }
}

/** Where a condition that holds from some index on begins to hold. */
function firstIndex(elements: ArrayLike<Element>, holds: (element: Element) => boolean): number {
  let from = 0;
  let to = elements.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const element = elements[middle];
    if (element && holds(element)) to = middle;
    else from = middle + 1;
  }
  return from;
}

function hasPaint(style: CSSStyleDeclaration): boolean {
  if (style.backgroundImage !== 'none' || !isClear(style.backgroundColor)) return true;
  return [style.borderTopWidth, style.borderBottomWidth, style.borderLeftWidth, style.borderRightWidth].some(
    (width) => Number.parseFloat(width) > 0,
  );
}

// e.g. `rgba(0, 0, 0, 0)`, `transparent`, `color(srgb 0 0 0 / 0)`
const isClear = (color: string): boolean => color === 'transparent' || /[,/] ?0\)$/.test(color);

/** A link's underline made of a border is part of its text, which is counted anyway. */
const isTextLine = (element: Element, { display }: CSSStyleDeclaration): boolean =>
  display === 'inline' && element.localName !== 'img';
