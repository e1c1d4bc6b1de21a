import { runAtOnce } from '../slices';
import { BlockBuilder, type NewBlock, type PageBlock, settle } from './block-builder';
import { chooseRegion, isFurniture } from './choose-region';
import type { PageStyle } from './looks';
import { type PageMetadata, readMetadata } from './page-metadata';
import { Places } from './places';
import { flatParent, parentIn } from './text-nodes';
import { hasUnevenSpace, visibleText } from './visible-text';
import { type WholeText, wholeTextInSlices } from './whole-text';

/** The article's text as the reader sees it, with the way back to the page's nodes. */
export interface ArticleText {
  /** The texts of `blocks`, joined by `blockGap`. */
  readonly text: string;
  /** In reading order. */
  readonly blocks: readonly PageBlock[];
  /** False for menus, front pages without prose and empty pages: `text` is then empty. */
  readonly isArticle: boolean;
  /** True when the text was cut at `longestArticle`, or the page's own text before it was told apart. */
  readonly tooLong: boolean;
}

/** The article on a page, and what the page says of it. */
export type PageArticle = ArticleText & PageMetadata;

/** What changes how a page is read. */
export interface ReadOptions {
  /**
   * How the page is rendered. Asked only for elements that hold text; without it hidden text is told by markup alone,
   * which needs no layout and works on documents that have none.
   */
  readonly style?: PageStyle;
  readonly longestArticle?: number;
  /** The page's text as it was read a moment ago, so that it need not be walked again. */
  readonly whole?: WholeText;
}

/** Stands between two blocks. */
export const blockGap = '\n\n';

/** RELIABILITY, A4: beyond this the page side stops and says so. */
const longestArticle = 2_000_000;
/** A slice of reading takes about a millisecond on a desktop machine: short enough at a tenth of that speed. */
const charactersPerSlice = 30_000;
const charactersPerNode = 75;
const doubtfulShareOfLinks = 0.3;
/** Nodes of zero-width characters alone are about as long. */
const longestUnseen = 4;

/** Reads the article on a page in one go. */
export function readPageArticle(document: Document, options: ReadOptions = {}): PageArticle {
  const article = readArticleText(document, options);
  return { ...readMetadata(document, article.blocks), ...article };
}

/** Reads an article's text in one go. */
export function readArticleText(document: Document, options: ReadOptions = {}): ArticleText {
  return runAtOnce(readArticleTextInSlices(document, options));
}

/** Reads an article's text with a pause at each `yield`; the page may change in between, so whoever paints checks the words. */
export function* readArticleTextInSlices(
  document: Document,
  options: ReadOptions = {},
): Generator<undefined, ArticleText> {
  const whole = options.whole ?? (yield* wholeTextInSlices(document));
  const strict = yield* readBlocks(whole, options, true);
  yield;
  let region = chooseRegion(strict);
  let read = strict;
  if (!region) {
    // Some sites name the article's own wrapper "sidebar" or "promo"; without names less is left out.
    read = yield* readBlocks(whole, options, false);
    region = chooseRegion(read);
  }
  yield;
  if (!region) return { text: '', blocks: [], isArticle: false, tooLong: whole.tooLong };
  const blocks = blocksOf(region, read);
  yield;
  const text = yield* settledText(blocks);
  return { text, blocks, isArticle: true, tooLong: read.tooLong || whole.tooLong };
}

/** All blocks of a page, before the article is told from the rest. */
interface ReadBlocks {
  readonly blocks: readonly NewBlock[];
  readonly tooLong: boolean;
  readonly parentOf: (node: Node) => Element | null;
}

function* readBlocks(
  { nodes, texts, nested, hasBreaks }: WholeText,
  { style, longestArticle: limit = longestArticle }: ReadOptions,
  byName: boolean,
): Generator<undefined, ReadBlocks> {
  const parentOf = parentIn(nested);
  const places = new Places({ byName, style, parentOf });
  const builder = new BlockBuilder(hasBreaks);
  let tooLong = false;
  let sinceYield = 0;
  /** The node after the last that was taken. */
  let from = 0;
  for (let at = 0; at < nodes.length && !tooLong; at += 1) {
    const node = nodes[at];
    const raw = texts[at];
    if (!node || !raw) continue;
    const trimmed = raw.trim();
    // White space counts between words of one block: whether it stands in one is seen when the next word comes.
    if (trimmed === '' || (trimmed.length < longestUnseen && visibleText(trimmed) === '')) continue;
    const around = parentOf(node);
    // The page may have let go of it since it was walked.
    if (!around) continue;
    const place = places.inside(around) && places.rendered();
    if (place) {
      if (place.block === builder.element) addBlanks(at);
      builder.add(node, place, raw, trimmed);
      from = at + 1;
      sinceYield += trimmed.length;
    } else {
      const leftOut = places.leftOutAround();
      while (leftOut?.contains(nodes[at + 1] ?? null)) at += 1;
    }
    sinceYield += charactersPerNode;
    if (sinceYield < charactersPerSlice) continue;
    sinceYield = 0;
    tooLong = builder.length > limit;
    yield;
  }
  return { blocks: builder.blocks, tooLong, parentOf };

  function addBlanks(end: number): void {
    for (; from < end; from += 1) {
      const node = nodes[from];
      const raw = texts[from] ?? '';
      const around = node && visibleText(raw) === '' && parentOf(node);
      if (around && places.inside(around)?.block === builder.element) builder.addBlank(raw);
    }
  }
}

/** The blocks inside the region, the headline before it included. They stand together, as all that is inside one element. */
function blocksOf(region: Element, { blocks }: ReadBlocks): readonly NewBlock[] {
  const isIn = ({ element }: NewBlock) => isInside(region, element);
  const from = blocks.findIndex(isIn);
  const inside = blocks.slice(from, blocks.findLastIndex(isIn) + 1);
  const headline = inside.some(({ level }) => level === 1) ? undefined : headlineBefore(from, blocks);
  return (headline ? [headline, ...inside] : inside).filter((block) => !isSeenAsFurniture(block));
}

/** What is part link counts as what is seen: indented lines would outweigh the link. */
function isSeenAsFurniture(block: NewBlock): boolean {
  if (block.linkLength > block.text.length * doubtfulShareOfLinks) settle(block);
  return isFurniture(block);
}

/** The article's text. Gives the blocks their places in it: they were made for this reading and are nobody else's yet. */
function* settledText(blocks: readonly NewBlock[]): Generator<undefined, string> {
  const asRead = textOf(blocks);
  yield;
  // Most of what is to be found is found faster in one long text than in many short ones.
  const mayChange = hasUnevenSpace(asRead) || blocks.some(({ text }) => text.includes('\n'));
  const hasChanged = mayChange && blocks.filter(settle).length > 0;
  let start = 0;
  for (const block of blocks) {
    block.start = start;
    block.end = start + block.text.length;
    start = block.end + blockGap.length;
  }
  yield;
  return hasChanged ? textOf(blocks) : asRead;
}

const textOf = (blocks: readonly NewBlock[]): string => blocks.map(({ text }) => text).join(blockGap);

/** Shadow trees and frames of the region are part of it. */
function isInside(region: Element, element: Element): boolean {
  if (region.contains(element)) return true;
  const root = element.getRootNode();
  const owner = root === region.ownerDocument ? null : flatParent(root);
  return owner !== null && isInside(region, owner);
}

const headlineBefore = (from: number, blocks: readonly NewBlock[]): NewBlock | undefined =>
  blocks.slice(0, from).findLast(({ level }) => level === 1);
