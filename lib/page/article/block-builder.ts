import type { BlockKind } from './element-roles';
import type { Place } from './places';
import { isUneven, visibleText } from './visible-text';

/** A run of one text node inside a block. */
export interface Piece {
  readonly node: Text;
  /** The node's data when it was read. */
  readonly raw: string;
  /** Offset of the visible text in the block's text. */
  readonly start: number;
  readonly length: number;
}

/** A paragraph, list item, quote, table row, caption or headline. */
export interface PageBlock {
  /** The element whose text it is. */
  readonly element: Element;
  readonly kind: BlockKind;
  /** 1 to 6 for headlines, else 0. */
  readonly level: number;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** How many characters of the text are links. */
  readonly linkLength: number;
  /** Offsets of the text in the article's text; 0 until the article is told from the rest of the page. */
  readonly start: number;
  readonly end: number;
}

/** A block whose place in the article's text is not known yet, and whose text may still have white space that is not seen. */
export interface NewBlock extends Omit<PageBlock, 'text' | 'pieces' | 'linkLength' | 'start' | 'end'> {
  /** The element around the block's, as the reader sees it. */
  readonly holder: Element;
  text: string;
  pieces: Piece[];
  linkLength: number;
  start: number;
  end: number;
}

/** Makes a block's text what is seen; until then only white space at the ends of nodes was looked at. Whether that made a difference. */
export function settle(block: NewBlock): boolean {
  if (!isUneven(block.text)) return false;
  let text = '';
  let end = 0;
  block.pieces = block.pieces.map(({ node, raw, start, length }) => {
    text += block.text.slice(end, start);
    end = start + length;
    const visible = visibleText(raw);
    const piece = { node, raw, start: text.length, length: visible.length };
    text += visible;
    return piece;
  });
  block.text = text;
  return true;
}

/** Makes blocks of text nodes that come in reading order. */
export class BlockBuilder {
  /** Characters taken so far. */
  length = 0;
  readonly blocks: NewBlock[] = [];
  /** The block under way, where its last text belongs, and that text. */
  #block: NewBlock | null = null;
  #place: Place | null = null;
  #last: Text | null = null;
  /** White space since the last visible character: nothing, a space, or a no-break space. */
  #space = '';
  readonly #hasBreaks: boolean;

  /** `hasBreaks` is false where there is no `<br>` to look for. */
  constructor(hasBreaks: boolean) {
    this.#hasBreaks = hasBreaks;
  }

  /** The element whose text was taken last; `null` before the first. */
  get element(): Element | null {
    return this.#block?.element ?? null;
  }

  /** Takes the data of a text node of this block without a visible character: its white space counts between words. */
  addBlank(raw: string): void {
    this.#space = joined(this.#space, spaceAtEnd(raw));
  }

  /** Takes the next text node, with its data, and the same without the white space around it: at least one character. */
  add(node: Text, place: Place, raw: string, trimmed: string): void {
    const joint = this.#jointBefore(node, place, raw);
    const { length } = trimmed;
    let block = this.#block;
    if (block === null || joint === null) {
      const { block: element, holder, kind, level } = place;
      const pieces = [{ node, raw, start: 0, length }];
      block = { element, holder, kind, level, text: trimmed, pieces, linkLength: 0, start: 0, end: 0 };
      this.#block = block;
      this.blocks.push(block);
    } else {
      const before = block.text + joint;
      block.pieces.push({ node, raw, start: before.length, length });
      block.text = before + trimmed;
    }
    // A link that is broken over indented lines must not outweigh the text around it.
    if (place.isLink) block.linkLength += trimmed.includes('\n') ? visibleText(trimmed).length : length;
    this.length += length;
    this.#place = place;
    this.#last = node;
    this.#space = raw.length === length ? '' : spaceAtEnd(raw);
  }

  /** What the reader sees between the last node and this one; `null` when this one starts a new block. */
  #jointBefore(node: Text, place: Place, raw: string): string | null {
    const last = this.#place;
    if (last === null || last.block !== place.block) return null;
    if (last.cell !== place.cell) return '\t';
    const breaks = this.#hasBreaks ? breaksBetween(this.#last, node, place.block) : 0;
    if (breaks >= breaksOfParagraph) return null;
    if (breaks > 0 || place.line !== last.line) return '\n';
    return spaceBetween(this.#block?.text ?? '', joined(this.#space, spaceOf(raw.charAt(0))), raw);
  }
}

/** Old pages separate paragraphs by two line breaks. */
const breaksOfParagraph = 2;

/** How many `<br>` stand right before a text node inside its block, up to the text node before it. */
function breaksBetween(last: Node | null, node: Text, block: Element): number {
  let breaks = 0;
  let at: Node = node;
  for (;;) {
    const before: Node | null = at.previousSibling;
    if (before && (before === last || before.lastChild === last)) return breaks;
    if (!before) {
      const parent: Node | null = at.parentNode;
      if (!parent || parent === block) return breaks;
      at = parent;
      continue;
    }
    if (isBreak(before)) breaks += 1;
    else if (!isBlank(before)) return breaks + (endsInBreak(before) ? 1 : 0);
    at = before;
  }
}

const isBreak = (node: Node): boolean => node.nodeType === 1 && (node as Element).localName === 'br';

/** `<b>first line<br></b>second line` breaks as well. */
function endsInBreak(node: Node): boolean {
  for (let last = node.lastChild; last; last = last.lastChild) if (isBreak(last)) return true;
  return false;
}

/** White space and comments between line breaks are nothing to the reader. */
function isBlank(node: Node): boolean {
  if (node.nodeType === 8) return true;
  return node.nodeType === 3 && visibleText(node.nodeValue ?? '') === '';
}

const noBreakSpace = '\u00a0';

/** A character's white space as the reader sees it: `\n` and `\t` are spaces, soft hyphens and the like are nothing. */
function spaceOf(character: string): string {
  if (character === noBreakSpace) return character;
  return /[^\S\ufeff]/.test(character) ? ' ' : '';
}

const spaceAtEnd = (raw: string): string => spaceOf(raw.slice(-1));

/** White space of two neighbours is one; a no-break space counts as such only alone. */
function joined(before: string, after: string): string {
  if (before === '' || before === after) return after;
  return after === '' ? before : ' ';
}

/** As in `visibleText`: a no-break space is kept between digits, where it joins the groups of one number. */
function spaceBetween(text: string, space: string, next: string): string {
  if (space !== noBreakSpace) return space;
  return /\d$/.test(text) && /^\s*\d/.test(next) ? noBreakSpace : ' ';
}
