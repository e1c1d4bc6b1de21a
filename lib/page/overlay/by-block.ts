import type { ShownMention } from './shown-mention';

/** The mentions with a badge of their own, by the block that holds them; repeated ones have the mark alone. */
export function badgedByBlock(
  shown: readonly ShownMention[],
): ReadonlyMap<ShownMention['block'], readonly ShownMention[]> {
  const groups = new Map<ShownMention['block'], ShownMention[]>();
  for (const each of shown) if (!each.isRepeated) groups.set(each.block, [...(groups.get(each.block) ?? []), each]);
  return groups;
}

/** True when a block has the same mentions as before. */
export const isSameList = (before: readonly ShownMention[], now: readonly ShownMention[]): boolean =>
  before.length === now.length && before.every((shown, index) => shown === now[index]);
