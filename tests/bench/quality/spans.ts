/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How many characters two stretches share; zero or less when they share none. */
export function overlapOf(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The first of those that share most with the span; `undefined` when none shares any. */
export function mostOverlapping<T extends Span>(span: Span, candidates: readonly T[]): T | undefined {
  let best: T | undefined;
  for (const candidate of candidates) {
    const shared = overlapOf(span, candidate);
    if (shared > 0 && (best === undefined || shared > overlapOf(span, best))) best = candidate;
  }
  return best;
}
