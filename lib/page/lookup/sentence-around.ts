/**
 * The sentence around a stretch of a block's text, for the popup and to keep the card off it. A few rules of thumb: `Intl.Segmenter` would take
 * longer to start than all the rest of a page's reading.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = 0;
  for (const { index, 0: stop, groups } of text.matchAll(sentenceEnd)) {
    if (notAnEnd.has(groups?.word?.toLowerCase() ?? '')) continue;
    const next = index + stop.length;
    if (next <= start) from = next;
    else if (index + stop.trimEnd().length >= end) return { start: from, end: index + stop.trimEnd().length };
  }
  return { start: from, end: text.trimEnd().length };
}

// e.g. `… at the border. The …`, `… he said.” “No …`; not `U.S. Army`, for a single letter before the stop begins no match
const sentenceEnd = /(?<word>\p{L}{2,}|[\d%)\]’”"'])[.!?…]["'”’)\]]*\s+(?=["'“‘(]?[\p{Lu}\d])/gu;

/** Titles and the like, whose full stop ends no sentence. */
const notAnEnd: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof gen col lt sgt capt maj adm gov sen rep st no vs jr sr inc ltd co corp jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
