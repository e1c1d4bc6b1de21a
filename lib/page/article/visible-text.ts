/**
 * What a text node's data looks like: runs of white space are one space, white space at the ends is gone, soft hyphens and zero-width characters are gone.
 * A no-break space is a space; between digits it is kept, because there it joins the groups of one number.
 */
export function visibleText(raw: string): string {
  const trimmed = raw.trim();
  if (!needsWork.test(trimmed)) return trimmed;
  return trimmed
    .replace(unseen, '')
    .replace(whiteSpace, ' ')
    .replace(/(?<!\d)\u00a0|\u00a0(?!\d)/g, ' ')
    .trim();
}

/**
 * For each visible character the offset of its source in the data: `offsets[i]` is where visible character `i` begins, and
 * `offsets[i - 1] + 1` where it ends. Made when a mention needs it, not for every node.
 */
export function visibleOffsets(raw: string): readonly number[] {
  const offsets: number[] = [];
  let inSpace = true;
  for (let at = 0; at < raw.length; at += 1) {
    const character = raw.charAt(at);
    if (isUnseen(character)) continue;
    const collapses = character === ' ' || character === '\n' || character === '\t' || /[\r\f]/.test(character);
    if (collapses && inSpace) continue;
    inSpace = collapses;
    offsets.push(at);
  }
  return trimmedEnds(raw, offsets);
}

function trimmedEnds(raw: string, offsets: readonly number[]): readonly number[] {
  const isBlankAt = (index: number) => /\s/.test(raw.charAt(offsets[index] ?? 0));
  let first = 0;
  let last = offsets.length;
  while (first < last && isBlankAt(first)) first += 1;
  while (last > first && isBlankAt(last - 1)) last -= 1;
  return offsets.slice(first, last);
}

/** Soft hyphen, zero-width space, word joiner, byte order mark. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;
const isUnseen = (character: string): boolean => /[\u00ad\u200b\u2060\ufeff]/.test(character);
/** Collapsible white space of HTML; other spaces stay as they are. */
const whiteSpace = /[ \t\n\r\f]+/g;
const needsWork = /[\t\n\r\f\u00a0\u00ad\u200b\u2060\ufeff]| {2}/;
