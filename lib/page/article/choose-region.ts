import type { PageBlock } from './block-builder';
import { flatParent } from './text-nodes';

/** The smallest element that holds the article; `null` when the page has too little prose for one. */
export function chooseRegion(
  document: Document,
  { blocks }: { readonly blocks: readonly PageBlock[] },
): Element | null {
  const prose = proseByElement(blocks);
  const total = document.body ? (prose.get(document.body) ?? 0) : 0;
  if (total < leastProse) return null;
  const named = namedRegion(document, prose, total);
  if (named) return named;
  let region: Element = document.body;
  for (const [element, length] of prose) {
    if (length >= total * shareOfRegion && region.contains(element)) region = element;
  }
  return region;
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

function namedRegion(document: Document, prose: ReadonlyMap<Element, number>, total: number): Element | null {
  const candidates = [...document.querySelectorAll(namedParts)].map((element) => ({
    element,
    length: prose.get(element) ?? 0,
  }));
  const best = candidates.reduce<Candidate | null>((chosen, next) => {
    if (next.length < total * shareOfNamed) return chosen;
    if (!chosen) return next;
    const isInside = chosen.element.contains(next.element);
    return next.length > chosen.length || (isInside && next.length >= chosen.length * shareOfInner) ? next : chosen;
  }, null);
  return best?.element ?? null;
}

interface Candidate {
  readonly element: Element;
  readonly length: number;
}

/** How much prose each element holds, inner elements after outer ones. */
function proseByElement(blocks: readonly PageBlock[]): ReadonlyMap<Element, number> {
  const own = new Map<Element, number>();
  for (const block of blocks) {
    const length = proseLength(block);
    if (length === 0) continue;
    const { element } = block;
    // A page whose text stands in the body itself has no holder above it.
    const holder = element.localName === 'body' ? element : (flatParent(element) ?? element);
    own.set(holder, (own.get(holder) ?? 0) + length);
  }
  const all = new Map<Element, number>();
  for (const [holder, length] of own) {
    const path: Element[] = [];
    for (let at: Element | null = holder; at; at = flatParent(at)) path.push(at);
    for (const element of path.reverse()) all.set(element, (all.get(element) ?? 0) + length);
  }
  return all;
}

function proseLength({ kind, text, linkLength }: PageBlock): number {
  if (kind === 'heading' || kind === 'caption') return 0;
  const length = text.length - 2 * linkLength;
  if (length < longEnoughWithStop) return 0;
  return length >= longEnough || endsSentence.test(text) ? length : 0;
}

const endsSentence = /[.!?…]["'”’)\]]?$/;
