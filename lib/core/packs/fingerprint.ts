import { shinglesOf } from './hash-words';

/** Runs of so many words: fewer are shared by chance, more are broken by a typo. */
const SHINGLE_WORDS = 5;
/** One hash in so many is kept … */
const KEEP_ONE_IN = 16;
/** … but of a short text at least the smallest few, and of a long one no more than this. */
const FEWEST = 32;
const MOST = 128;
const KEPT_BELOW = Math.floor(2 ** 32 / KEEP_ONE_IN);
/** Two texts that share this much are one text, with other furniture around. Two reports from one agency share less. */
const NEAR_EQUAL = 0.8;
/** Fewer common hashes may be one shared paragraph. */
const FEWEST_SHARED = 12;

/** The smallest hashes of the text's word shingles, sorted. Empty for a text of under five words. */
export function fingerprintOf(text: string): number[] {
  const sorted = [...new Set(shinglesOf(text, SHINGLE_WORDS))].sort((a, b) => a - b);
  const below = sorted.findIndex((hash) => hash >= KEPT_BELOW);
  const kept = Math.min(MOST, Math.max(FEWEST, below < 0 ? sorted.length : below));
  return sorted.slice(0, kept);
}

/** Whether two fingerprints are of one text, at most with other lines around it. */
export function isNearEqual(a: readonly number[], b: readonly number[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  // both are complete only up to the smaller of their last hashes
  const limit = Math.min(reachOf(a), reachOf(b));
  const [x, y] = [a.filter((hash) => hash <= limit), new Set(b.filter((hash) => hash <= limit))];
  const shared = x.filter((hash) => y.has(hash)).length;
  const smaller = Math.min(x.length, y.size);
  return shared >= Math.min(FEWEST_SHARED, smaller) && smaller > 0 && shared / smaller >= NEAR_EQUAL;
}

const reachOf = (fingerprint: readonly number[]): number =>
  fingerprint.length < FEWEST ? Number.POSITIVE_INFINITY : (fingerprint.at(-1) ?? 0);
