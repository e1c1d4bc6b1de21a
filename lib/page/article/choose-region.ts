import type { NewBlock, PageBlock } from './block-builder';

/** The smallest element that holds the article; `null` when the page has too little prose for one. */
export function chooseRegion(page: PageBlocks): Element | null {
  const prose = proseByElement(page);
  // All prose is inside the outermost element that holds any.
  const total = Math.max(0, ...prose.values());
  if (total < leastProse) return null;
  const named = namedRegion(prose, total);
  if (named) return named;
  let region: Element | null = null;
  for (const [element, length] of prose) {
    if (length >= total * shareOfRegion && (!region || region.contains(element))) region = element;
  }
  return region;
}

interface PageBlocks {
  readonly blocks: readonly NewBlock[];
  /** The element around a node as the reader sees it; `null` at the top. */
  readonly parentOf: (node: Node) => Element | null;
}

/** Links to other articles and single words between rules are no part of the article, wherever they stand. */
export function isFurniture({ kind, level, text, linkLength }: PageBlock): boolean {
  if (level === 1) return false;
  const isAllLink = linkLength >= text.length * shareOfLinks;
  if (kind === 'heading') return isAllLink;
  return isAllLink && text.length < longestLinkLine;
}

/** Less than two short sentences is no article. */
const leastProse = 140;
/** A paragraph this long is prose; a shorter one needs a full stop. */
const longEnough = 80;
const longEnoughWithStop = 25;
/** What the region must hold of the page's prose: comments and teasers that slipped through are often a third. */
const shareOfRegion = 0.6;
/** What an element that the page itself names the article must hold. */
const shareOfNamed = 0.4;
/** Of nested named elements the inner is taken if it holds nearly all of the outer. */
const shareOfInner = 0.8;
const shareOfLinks = 0.7;
const longestLinkLine = 200;

const namedParts = '[itemprop~="articleBody"], article, [role="article"], main, [role="main"]';

/** Of the elements that the page itself names the article, the one that holds it; `null` when none holds enough. */
function namedRegion(prose: ReadonlyMap<Element, number>, total: number): Element | null {
  let best = null as Element | null;
  let most = 0;
  for (const [element, length] of prose) {
    if (length < total * shareOfNamed || !element.matches(namedParts)) continue;
    if (length <= most && !(best?.contains(element) && length >= most * shareOfInner)) continue;
    best = element;
    most = length;
  }
  return best;
}

/** How much prose each element holds, outer elements before inner ones. */
function proseByElement({ blocks, parentOf }: PageBlocks): ReadonlyMap<Element, number> {
  const all = new Map<Element, number>();
  for (const [holder, length] of proseByHolder(blocks)) {
    const path: Element[] = [];
    for (let at: Element | null = holder; at; at = parentOf(at)) path.push(at);
    for (const element of path.reverse()) all.set(element, (all.get(element) ?? 0) + length);
  }
  return all;
}

/** How much prose stands right inside each element. */
function proseByHolder(blocks: readonly NewBlock[]): ReadonlyMap<Element, number> {
  const own = new Map<Element, number>();
  for (const block of blocks) {
    const length = proseLength(block);
    if (length > 0) own.set(block.holder, (own.get(block.holder) ?? 0) + length);
  }
  return own;
}

function proseLength({ kind, text, linkLength }: PageBlock): number {
  if (kind === 'heading' || kind === 'caption') return 0;
  const length = text.length - 2 * linkLength;
  if (length < longEnoughWithStop) return 0;
  return length >= longEnough || endsSentence.test(text) ? length : 0;
}

const endsSentence = /[.!?…]["'”’)\]]?$/;
