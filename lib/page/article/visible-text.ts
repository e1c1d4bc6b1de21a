/**
 * What a text node's data looks like: runs of white space are one space, white space at the ends is gone, soft hyphens and zero-width characters are gone.
 * A no-break space is a space; between digits it is kept, because there it joins the groups of one number.
 */
export function visibleText(raw: string): string {
  const trimmed = raw.trim();
  if (!isUneven(trimmed)) return trimmed;
  return trimmed
    .replace(unseen, '')
    .replace(whiteSpace, ' ')
    .replace(/(?<!\d)\u00a0|\u00a0(?!\d)/g, ' ')
    .trim();
}

/** Whether a text may not look as it is written, white space at its ends aside. */
export const isUneven = (text: string): boolean => text.includes('\n') || hasUnevenSpace(text);

/** The same but for line ends. Browsers look for one character in a dozen at a time: one pattern for all takes several times as long as these. */
export const hasUnevenSpace = (text: string): boolean =>
  unevenRun.test(text) || unevenCharacters.some((character) => text.includes(character));

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
    const collapses = /[ \t\n\r\f]/.test(character);
    if (collapses && inSpace) continue;
    inSpace = collapses;
    offsets.push(at);
  }
  return trimmedEnds(raw, offsets);
}

function trimmedEnds(raw: string, offsets: readonly number[]): readonly number[] {
  const isSeenAt = (offset: number) => /\S/.test(raw.charAt(offset));
  return offsets.slice(offsets.findIndex(isSeenAt), offsets.findLastIndex(isSeenAt) + 1);
}

/** White space but for the usual, no-break space, soft hyphen. */
const unevenCharacters = ['\t', '\r', '\f', '\u00a0', '\u00ad'] as const;
/** Two spaces; zero-width space, word joiner, byte order mark. V8 looks for the first of these by the byte 0x20, and so halts at each space of a text with curly quotes. */
const unevenRun = / {2}|[\u200b\u2060\ufeff]/;
/** Soft hyphen and what has no width. */
const unseen = /[\u00ad\u200b\u2060\ufeff]/g;
const isUnseen = (character: string): boolean => /[\u00ad\u200b\u2060\ufeff]/.test(character);
/** Collapsible white space of HTML but for single spaces, of which a text is full; other spaces stay as they are. */
const whiteSpace = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;
