import { BlockBuilder, type NewBlock, type PageBlock } from './block-builder';
import { chooseRegion, isFurniture } from './choose-region';
import { isEnglish } from './is-english';
import { nothingSaid, type PageMetadata, readMetadata } from './page-metadata';
import { Places, type Rendering } from './places';
import { walkText } from './text-nodes';
import { visibleText } from './visible-text';

/** The article on a page: its text as the reader sees it, with the way back to the page's nodes. */
export interface PageArticle extends PageMetadata {
  /** The texts of `blocks`, joined by `blockGap`. */
  readonly text: string;
  /** In reading order. */
  readonly blocks: readonly PageBlock[];
  /** False for menus, front pages without prose and empty pages: `text` is then empty. */
  readonly isArticle: boolean;
  /** By the page's declared language and a cheap check of the text. */
  readonly english: boolean;
  /** True when the text was cut at `longestArticle`. */
  readonly tooLong: boolean;
}

/** What changes how a page is read. */
export interface ReadOptions {
  /**
   * How an element is rendered. Asked only for elements that hold text; without it hidden text is told by markup alone,
   * which needs no layout and works on documents that have none.
   */
  readonly renderingOf?: (element: Element) => Rendering;
  readonly longestArticle?: number;
  /** Leaves title, outlet, date and address out: the gate needs the text alone. */
  readonly textOnly?: boolean;
}

/** Stands between two blocks. */
export const blockGap = '\n\n';

/** RELIABILITY, A4: beyond this the page side stops and says so. */
const longestArticle = 2_000_000;
/** A slice of reading takes about a millisecond on a desktop machine: short enough at a tenth of that speed. */
const charactersPerSlice = 30_000;
const charactersPerNode = 75;

/** Reads the article on a page in one go. */
export function readPageArticle(document: Document, options: ReadOptions = {}): PageArticle {
  const slices = readPageArticleInSlices(document, options);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** Reads the article on a page with a pause at each `yield`; the page may change in between, so whoever paints checks the words. */
export function* readPageArticleInSlices(
  document: Document,
  options: ReadOptions = {},
): Generator<undefined, PageArticle> {
  const limit = options.longestArticle ?? longestArticle;
  const strict = yield* readBlocks(document, { byName: true, renderingOf: options.renderingOf }, limit);
  yield;
  let region = chooseRegion(strict);
  let read = strict;
  if (!region) {
    // Some sites name the article's own wrapper "sidebar" or "promo"; without names less is left out.
    read = yield* readBlocks(document, { byName: false, renderingOf: options.renderingOf }, limit);
    region = chooseRegion(read);
  }
  yield;
  const blocks = region ? blocksOf(region, read) : [];
  yield;
  const text = blocks.map((block) => block.text).join(blockGap);
  yield;
  const metadata = options.textOnly ? nothingSaid(document) : readMetadata(document, blocks);
  return {
    ...metadata,
    text,
    blocks,
    isArticle: region !== null,
    english: isEnglish(metadata.lang, text),
    tooLong: region !== null && read.tooLong,
  };
}

/** All blocks of a page, before the article is told from the rest. */
interface ReadBlocks {
  readonly blocks: readonly NewBlock[];
  readonly tooLong: boolean;
  readonly parentOf: (node: Node) => Element | null;
}

interface BlockOptions {
  readonly byName: boolean;
  readonly renderingOf: ReadOptions['renderingOf'];
}

function* readBlocks(document: Document, options: BlockOptions, limit: number): Generator<undefined, ReadBlocks> {
  const walk = walkText(document);
  const places = new Places({ ...options, parentOf: walk.parentOf });
  const builder = new BlockBuilder();
  let sinceYield = 0;
  for (let node = walk.next(); node; node = walk.next()) {
    sinceYield += takeNode(node, places, builder);
    const leftOut = places.leftOutAround();
    if (leftOut) walk.skip(leftOut);
    if (sinceYield < charactersPerSlice) continue;
    sinceYield = 0;
    if (builder.length > limit) return { blocks: builder.finish(), tooLong: true, parentOf: walk.parentOf };
    yield;
  }
  return { blocks: builder.finish(), tooLong: false, parentOf: walk.parentOf };
}

/** Gives what reading the node costs, in characters. */
function takeNode(node: Text, places: Places, builder: BlockBuilder): number {
  const place = places.of(node);
  if (!place) return charactersPerNode;
  const raw = node.data;
  const visible = visibleText(raw);
  if (visible === '') {
    builder.addBlank(raw, place);
    return charactersPerNode;
  }
  const shown = places.rendered();
  if (shown) builder.add(node, shown, { raw, visible });
  return charactersPerNode + visible.length;
}

/** The blocks inside the region, the headline before it included, with their places in the joined text. */
function blocksOf(region: Element, { blocks }: ReadBlocks): readonly PageBlock[] {
  const inside = blocks.filter(({ element }) => isInside(region, element));
  const first = inside[0];
  const headline = first && inside.every(({ level }) => level !== 1) ? headlineBefore(first, blocks) : undefined;
  const kept = (headline ? [headline, ...inside] : inside).filter((block) => !isFurniture(block));
  let start = 0;
  // The blocks were made for this reading and are nobody else's yet: they are given their places, not copied.
  for (const block of kept) {
    block.start = start;
    block.end = start + block.text.length;
    start = block.end + blockGap.length;
  }
  return kept;
}

/** Shadow trees and frames of the region are part of it. */
function isInside(region: Element, element: Element): boolean {
  if (region.contains(element)) return true;
  const root = element.getRootNode();
  if (root === region.ownerDocument) return false;
  const owner = (root as Partial<ShadowRoot>).host ?? (root as Partial<Document>).defaultView?.frameElement;
  return owner != null && isInside(region, owner);
}

function headlineBefore(first: NewBlock, blocks: readonly NewBlock[]): NewBlock | undefined {
  const before = blocks.slice(0, blocks.indexOf(first));
  return before.findLast(({ level }) => level === 1);
}
