import type { Signature } from './signature';
import { LEAST_WORTH } from './worth';

/** A figure of a text, as far as it is counted. */
export interface Figure {
  readonly signature: Signature;
  readonly min: number | null;
  readonly max: number | null;
}

/** Of each kind of thing that a text gives figures for, how many different ones. */
export type KindCounts = ReadonlyMap<string, number>;

/** Counts the figures of a text; the same one given twice is one. Those that are never claims are left out, for packs do not hold them. */
export function countKinds(figures: readonly Figure[]): KindCounts {
  const values = new Map<string, Set<string>>();
  for (const { signature, min, max } of figures) {
    const kind = kindOf(signature);
    if (kind === null || signature.worth < LEAST_WORTH) continue;
    values.set(kind, (values.get(kind) ?? new Set()).add(`${min} ${max}`));
  }
  return new Map([...values].map(([kind, { size }]) => [kind, size]));
}

/** What is counted and in what: nothing else may be asked where two texts have one such figure each. Null for dates and bare numbers. */
export function kindOf({ dimension, thing, head }: Signature): string | null {
  const counted = thing ?? head;
  return counted === null ? null : `${dimension} ${counted}`;
}
