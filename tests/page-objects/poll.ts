/** Between two looks. */
const POLL_MS = 50;

/** Looks until there is something, and gives it. Throws with what was awaited and what was last seen when `timeoutMs` have passed. */
export async function poll<Seen>(
  awaited: string,
  look: () => Promise<Seen>,
  isThere: (seen: Seen) => boolean,
  timeoutMs = 10_000,
): Promise<Seen> {
  const deadlineMs = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (isThere(seen)) return seen;
    if (Date.now() >= deadlineMs)
      throw new Error(`${awaited}: not within ${timeoutMs} ms; last seen ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
