import type { PageBlock } from '../article/block-builder';

/** The blocks of a new reading, with each that has not changed replaced by its object from the reading before. */
export function keepSameBlocks(before: readonly PageBlock[], now: readonly PageBlock[]): readonly PageBlock[] {
  const byNode = new Map(before.map((block) => [block.pieces[0]?.node, block]));
  return now.map((block) => {
    const old = byNode.get(block.pieces[0]?.node);
    return old && isSame(old, block) ? old : block;
  });
}

function isSame(a: PageBlock, b: PageBlock): boolean {
  if (a.element !== b.element || a.text !== b.text || a.pieces.length !== b.pieces.length) return false;
  return a.pieces.every((piece, index) => {
    const other = b.pieces[index];
    return other !== undefined && piece.node === other.node && piece.raw === other.raw;
  });
}
