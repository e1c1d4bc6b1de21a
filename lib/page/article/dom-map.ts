import type { PageBlock, Piece } from './block-builder';
import { visibleOffsets } from './visible-text';

/** A stretch of the page's own nodes, as a Range or StaticRange is made of. */
export interface DomSpan {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/**
 * The nodes behind a stretch of a block's text; offsets are into `block.text`, end exclusive.
 * `null` when it is empty, holds nothing but what was put between nodes, or a node has changed since it was read.
 */
export function spanInDom(block: PageBlock, start: number, end: number): DomSpan | null {
  const touched = block.pieces.filter((piece) => piece.start < end && piece.start + piece.length > start);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last || touched.some(({ node, raw }) => node.data !== raw)) return null;
  const from = rawOffset(first, Math.max(0, start - first.start));
  const to = rawOffset(last, Math.min(last.length, end - last.start) - 1);
  if (from === undefined || to === undefined) return null;
  return { startContainer: first.node, startOffset: from, endContainer: last.node, endOffset: to + 1 };
}

/** A live range over a span, to measure with and let go: the page pays for it as long as it lives. */
export function rangeOf({ startContainer, startOffset, endContainer, endOffset }: DomSpan): Range {
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** The offset in a block's text of a place in one of its nodes; `null` when the node is not the block's, or has changed since it was read. */
export function offsetInBlock(block: PageBlock, node: Node, offset: number): number | null {
  const piece = block.pieces.find((candidate) => candidate.node === node);
  if (!piece || piece.node.data !== piece.raw) return null;
  const before = visibleOffsets(piece.raw).filter((at) => at < offset).length;
  return piece.start + before;
}

function rawOffset({ raw, length }: Piece, offset: number): number | undefined {
  // Most nodes look as they are written but for white space at the ends.
  if (raw.length === length) return offset;
  return visibleOffsets(raw)[offset];
}
