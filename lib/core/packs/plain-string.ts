/** Longest string anywhere in a pack. */
export const LONGEST_STRING = 1_000;

// a tag, a comment, or a processing instruction opens like this: `<b`, `</p`, `<!--`, `<?xml`; control characters but tab and line ends
const REFUSED = /<(?=[a-z/!?])|[^\P{Cc}\t\n\r]/giu;

/** Whether a string may stand in a pack: no markup, no control characters. */
export const isPlainString = (text: string): boolean => text.search(REFUSED) < 0;

/** The string as a pack may carry it. Null stays null. */
export function plainString<T extends string | null>(text: T): T {
  // the cast keeps null apart from string for the caller; the text itself stays a string
  return (text === null ? null : text.replace(REFUSED, ' ').slice(0, LONGEST_STRING)) as T;
}

/** The longest stretch around `start` to `end` inside `from` to `to` that a pack may carry. */
export function plainStretch(
  text: string,
  inner: { readonly start: number; readonly end: number },
  from: number,
  to: number,
): { from: number; to: number } {
  let first = from;
  for (const match of text.slice(from, inner.start).matchAll(REFUSED)) {
    const close = match[0] === '<' ? text.indexOf('>', from + match.index) : from + match.index;
    first = close < 0 || close >= inner.start ? inner.start : close + 1;
  }
  const behind = text.slice(inner.end, to).search(REFUSED);
  return { from: Math.max(from, first), to: behind < 0 ? to : inner.end + behind };
}
