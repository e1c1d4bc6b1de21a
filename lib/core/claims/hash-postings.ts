import { firstAtLeast } from '../packs/first-at-least';

/** Room for a number beside a hash in one number that is still exact. */
const NUMBERS = 2 ** 21;
const FIRST_ROOM = 1_024;

/** Which numbers (of articles) have which 32-bit hashes, in one sorted array: eight bytes an entry, however many there are. */
export class HashPostings {
  #entries = new Float64Array(FIRST_ROOM);
  #used = 0;
  #isSorted = true;

  /** Notes that a number under two million has a hash. */
  add(hash: number, number: number): void {
    if (this.#used === this.#entries.length) this.#entries = resized(this.#entries, this.#used * 2);
    this.#entries[this.#used] = hash * NUMBERS + number;
    this.#used += 1;
    this.#isSorted = false;
  }

  /** The places at which the numbers of a hash stand, end exclusive. */
  rangeOf(hash: number): { readonly from: number; readonly to: number } {
    this.#sort();
    return {
      from: firstAtLeast(hash * NUMBERS, this.#entries, this.#used),
      to: firstAtLeast((hash + 1) * NUMBERS, this.#entries, this.#used),
    };
  }

  /** The number at a place. */
  at(place: number): number {
    return (this.#entries[place] ?? 0) % NUMBERS;
  }

  #sort(): void {
    if (this.#isSorted) return;
    this.#entries = resized(this.#entries, this.#used).sort();
    this.#isSorted = true;
  }
}

/** The same numbers with room for `length`. */
function resized(entries: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const other = new Float64Array(Math.max(length, 1));
  other.set(entries.subarray(0, length));
  return other;
}
