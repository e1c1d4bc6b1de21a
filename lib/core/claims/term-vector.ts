/** Numbers for terms, so that vectors can be compared by merging sorted lists. One for all that is compared. */
export class TermNumbers {
  readonly #numbers = new Map<string, number>();

  /** The term's number; a new one for a new term. */
  of(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    return number;
  }
}

/** Weighted terms, sorted by number, of length 1 in the sense of the norm. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float32Array;
  /** Sum of the squares before it was brought to length 1; 0 when empty. */
  readonly mass: number;
}

/** A vector of length 1 from weighted terms; a term given twice keeps its greater weight. */
export function vectorOf(weighted: Iterable<readonly [term: number, weight: number]>): TermVector {
  const best = new Map<number, number>();
  for (const [term, weight] of weighted) if (weight > (best.get(term) ?? 0)) best.set(term, weight);
  const sorted = [...best].sort(([a], [b]) => a - b);
  const mass = sorted.reduce((sum, [, weight]) => sum + weight * weight, 0);
  const norm = Math.sqrt(mass) || 1;
  return {
    terms: Int32Array.from(sorted, ([term]) => term),
    weights: Float32Array.from(sorted, ([, weight]) => weight / norm),
    mass,
  };
}

/** Cosine of two vectors, 0 to 1. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const x = a.terms[i] ?? 0;
    const y = b.terms[j] ?? 0;
    if (x === y) {
      sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      i += 1;
      j += 1;
    } else if (x < y) i += 1;
    else j += 1;
  }
  return Math.min(1, sum);
}
