import { doMeet, type Rect } from './geometry';

/** The stretches of a band, from top to bottom, that nothing of the ink reaches into. */
export function freeGaps(
  band: Rect,
  ink: readonly Rect[],
): readonly { readonly top: number; readonly bottom: number }[] {
  const gaps: { top: number; bottom: number }[] = [];
  let from = band.top;
  const met = ink.filter((rect) => doMeet(rect, band)).sort((a, b) => a.top - b.top);
  for (const { top, bottom } of [...met, { top: band.bottom, bottom: band.bottom }]) {
    if (top > from) gaps.push({ top: from, bottom: top });
    from = Math.max(from, bottom);
  }
  return gaps;
}
