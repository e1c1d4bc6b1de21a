/** Numbers that add up over texts. */
export type Counts = Readonly<Record<string, number>>;

/** The sum of each number. An empty list gives `zero`. */
export function sumOf<T extends Counts>(zero: T, list: readonly T[]): T {
  const sum: Record<string, number> = { ...zero };
  for (const counts of list) for (const [name, value] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + value;
  // The keys of `sum` are those of `zero`, which is a T.
  return sum as T;
}

/** The part of a whole; not a number when there is no whole, so that nothing measured never looks like a bad or a perfect figure. */
export function share(part: number, whole: number): number {
  return whole === 0 ? Number.NaN : part / whole;
}

/** The harmonic mean of precision and recall from what was right, given and wanted. */
export function f1(right: number, given: number, wanted: number): number {
  return share(2 * right, given + wanted);
}

/** How often each name occurs, most frequent first, then by name. */
export function countNames(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
