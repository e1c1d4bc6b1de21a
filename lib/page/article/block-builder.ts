import { type BlockKind, isPartOfBlock } from './element-roles';
import type { Place } from './places';
import type { TextWalk } from './text-nodes';
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

/** What stands in a block, node by node, in three columns: on a long page, an object for each node would cost more than reading it. */
interface Columns {
  readonly nodes: Text[];
  readonly raws: string[];
  /** What the reader sees between a node and the one before it in its block: nothing, a space, a line break or a tab. */
  readonly joints: string[];
}

/** A block whose place in the article's text is not known yet, and whose text may still have white space that is not seen. */
export class NewBlock implements PageBlock {
  start = 0;
  end = 0;
  readonly element: Element;
  readonly kind: BlockKind;
  readonly level: number;
  private made: readonly Piece[] = [];

  constructor(
    { block, kind, level }: Place,
    public text: string,
    readonly linkLength: number,
    /** Whether there is a line end in a node's data, its ends aside. */
    readonly hasLineEnd: boolean,
    private columns: Columns | null,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.element = block;
    this.kind = kind;
    this.level = level;
  }

  /** Made when they are asked for: most blocks hold no mention. */
  get pieces(): readonly Piece[] {
    if (this.columns) this.made = piecesOf(this.columns, this.from, this.to);
    // The nodes of all other blocks are not held for this one.
    this.columns = null;
    return this.made;
  }

  /** Makes the text what is seen; until then only white space at the ends of nodes was looked at. Whether that made a difference. */
  settle(): boolean {
    if (!isUneven(this.text) || !this.columns) return false;
    const { raws, joints } = this.columns;
    const { from } = this;
    this.text = raws
      .slice(from, this.to)
      .map((raw, index) => joints[from + index] + visibleText(raw))
      .join('');
    return true;
  }
}

function piecesOf({ nodes, raws, joints }: Columns, from: number, to: number): readonly Piece[] {
  let end = 0;
  return nodes.slice(from, to).map((node, index) => {
    const raw = raws[from + index] ?? '';
    const start = end + (joints[from + index] ?? '').length;
    const { length } = visibleText(raw);
    end = start + length;
    return { node, raw, start, length };
  });
}

/** Makes blocks of text nodes that come in reading order. */
export class BlockBuilder {
  /** Characters taken so far. */
  length = 0;
  private readonly columns: Columns = { nodes: [], raws: [], joints: [] };
  private readonly blocks: NewBlock[] = [];
  private place: Place | null = null;
  private last: Text | null = null;
  private from = 0;
  private text = '';
  private linkLength = 0;
  /** White space since the last visible character: nothing, a space, or a no-break space. */
  private space = '';
  /** Nodes without a visible character since then: most stand between blocks, and are never asked where. */
  private readonly blanks: Text[] = [];
  private hasLineEnd = false;

  constructor(private readonly walk: TextWalk) {}

  /** Takes a text node without a visible character: its white space counts between words of one block. */
  addBlank(node: Text): void {
    if (this.place) this.blanks.push(node);
  }

  /** Takes the next text node, with its data, and the same without the white space around it: at least one character. */
  add(node: Text, place: Place, raw: string, trimmed: string): void {
    const { nodes, raws, joints } = this.columns;
    const joint = this.jointBefore(node, place, raw);
    this.text = joint === null ? trimmed : this.text + joint + trimmed;
    nodes.push(node);
    raws.push(raw);
    joints.push(joint ?? '');
    // A link that is broken over indented lines must not outweigh the text around it.
    if (place.isLink) this.linkLength += (trimmed.includes('\n') ? visibleText(trimmed) : trimmed).length;
    this.length += trimmed.length;
    this.place = place;
    this.last = node;
    this.space = raw.length === trimmed.length ? '' : spaceAtEnd(raw);
    if (this.blanks.length > 0) this.blanks.length = 0;
    this.hasLineEnd ||= trimmed.includes('\n');
  }

  /** Closes the last block and gives all. */
  finish(): readonly NewBlock[] {
    this.close();
    return this.blocks;
  }

  /** What the reader sees between the last node and this one; `null` when this one starts a new block. */
  private jointBefore(node: Text, place: Place, raw: string): string | null {
    const { place: last } = this;
    if (last === null || last.block !== place.block) return this.close();
    if (last.cell !== place.cell) return '\t';
    for (const blank of this.blanks)
      if (this.isRightIn(place.block, blank)) this.space = joined(this.space, spaceAtEnd(blank.data));
    const breaks = this.walk.hasBreaks ? breaksBetween(this.last, node, place.block) : 0;
    if (breaks >= breaksOfParagraph) return this.close();
    if (breaks > 0 || place.line !== last.line) return '\n';
    return spaceBetween(this.text, joined(this.space, spaceAtStart(raw)), raw);
  }

  /** Whether a node stands in a block, and not in another block or in something left out inside it. */
  private isRightIn(block: Element, node: Text): boolean {
    const { parentOf } = this.walk;
    let at = parentOf(node);
    while (at && at !== block && isPartOfBlock(at.localName)) at = parentOf(at);
    return at === block;
  }

  private close(): null {
    const { place, columns, from } = this;
    const to = columns.nodes.length;
    if (place) this.blocks.push(new NewBlock(place, this.text, this.linkLength, this.hasLineEnd, columns, from, to));
    this.place = null;
    this.from = to;
    this.linkLength = 0;
    this.hasLineEnd = false;
    return null;
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
  let last: Node | null = node.lastChild;
  while (last && !isBreak(last) && last.lastChild) last = last.lastChild;
  return last !== null && isBreak(last);
}

/** White space and comments between line breaks are nothing to the reader. */
function isBlank(node: Node): boolean {
  if (node.nodeType === 8) return true;
  return node.nodeType === 3 && visibleText(node.nodeValue ?? '') === '';
}

const noBreakSpace = '\u00a0';

/** A character's white space as the reader sees it: `\n` and `\t` are spaces, soft hyphens and the like are nothing. */
function spaceOf(code: number): string {
  if (code > 0x20 && code < 0xa0) return '';
  if (code === 0xa0) return noBreakSpace;
  return code <= 0x20 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000 ? ' ' : '';
}

const spaceAtStart = (raw: string): string => spaceOf(raw.charCodeAt(0));
const spaceAtEnd = (raw: string): string => (raw === '' ? '' : spaceOf(raw.charCodeAt(raw.length - 1)));

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
