/** Between two looks. */
const POLL_MS = 50;

/** A look at a page that goes to another address meanwhile: puppeteer's words, no class of their own. */
const LEAVING = /Execution context was destroyed|Cannot find context/;

/**
 * Looks until there is something, and gives it; a look at a page that is just leaving counts as nothing seen.
 * Throws with what was awaited and what was last seen when `timeoutMs` have passed.
 */
export async function poll<Seen>(
  awaited: string,
  look: () => Promise<Seen>,
  isThere: (seen: Seen) => boolean,
  timeoutMs = 10_000,
): Promise<Seen> {
  const deadlineMs = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look().catch(nothingWhileLeaving);
    if (seen !== LEFT && isThere(seen)) return seen;
    if (Date.now() >= deadlineMs)
      throw new Error(
        `${awaited}: not within ${timeoutMs} ms; last seen ${seen === LEFT ? 'a page that leaves' : JSON.stringify(seen)}`,
      );
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

const LEFT = Symbol('the page is leaving');

function nothingWhileLeaving(error: unknown): typeof LEFT {
  if (error instanceof Error && LEAVING.test(error.message)) return LEFT;
  throw error;
}
