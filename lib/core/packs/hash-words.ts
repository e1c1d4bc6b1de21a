/** Start and factor of the 32-bit FNV-1a hash: short, and the same on every machine. */
const FNV_START = 0x811c9dc5;
const FNV_FACTOR = 0x01000193;

/** A 32-bit hash of a string, as a whole number from 0. */
export function hashOf(text: string): number {
  let hash = FNV_START;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_FACTOR);
  return hash >>> 0;
}

// letters and digits; all else parts words
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Hashes of each run of `length` words, in the order of the text. Case and punctuation do not count. */
export function shinglesOf(text: string, length: number): number[] {
  const words = (text.toLowerCase().match(WORD) ?? []).map(hashOf);
  const found: number[] = [];
  for (let at = 0; at + length <= words.length; at += 1) {
    let hash = FNV_START;
    for (let i = 0; i < length; i += 1) {
      const word = words[at + i] ?? 0;
      hash = Math.imul(hash ^ (word & 0xffff), FNV_FACTOR);
      hash = Math.imul(hash ^ (word >>> 16), FNV_FACTOR);
    }
    // FNV leaves the low bits alike for like inputs; this mixes them
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    found.push((hash ^ (hash >>> 13)) >>> 0);
  }
  return found;
}
