/** The first place among the first `length` sorted numbers whose number is at least this; `length` when none is. */
export function firstAtLeast(number: number, sorted: Float64Array | Uint32Array, length = sorted.length): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
