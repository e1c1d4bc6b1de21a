import type { ParagraphBadges } from './paragraph-badges';
import type { ShownMention } from './shown-mention';

type Block = ShownMention['block'];

/** The mentions with a badge of their own, by the block that holds them; repeated ones have the mark alone. */
export function badgedByBlock(shown: readonly ShownMention[]): ReadonlyMap<Block, readonly ShownMention[]> {
  const groups = new Map<Block, ShownMention[]>();
  for (const each of shown) if (!each.isRepeated) groups.set(each.block, [...(groups.get(each.block) ?? []), each]);
  return groups;
}

/** The paragraphs whose mentions are the same as before; the others make way for what their block holds now. */
export function keepSame(
  before: readonly ParagraphBadges[],
  groups: ReadonlyMap<Block, readonly ShownMention[]>,
): ReadonlyMap<Block, ParagraphBadges> {
  const kept = new Map<Block, ParagraphBadges>();
  for (const paragraph of before) {
    const now = groups.get(paragraph.block) ?? [];
    if (isSameList(paragraph.shown, now)) kept.set(paragraph.block, paragraph);
    else paragraph.giveWay(now);
  }
  return kept;
}

const isSameList = (before: readonly ShownMention[], now: readonly ShownMention[]): boolean =>
  before.length === now.length && before.every((shown, index) => shown === now[index]);
