/** Longest stretch of our own work between two chances for the page, in milliseconds: well under 50 at a quarter of the speed. */
export const longestSliceMs = 6;

interface ModernScheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the page go first. */
export function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: ModernScheduler };
  if (typeof scheduler?.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** Waits until the browser has drawn the next frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
  });
}

/** A loaded page has work of its own, which goes first; after so many milliseconds it is not waited for any more. */
const longestIdleWaitMs = 200;

/** Waits until the browser has nothing better to do, at most `longestIdleWaitMs`. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: longestIdleWaitMs });
  });
}

/** Runs a generator to its end in slices; `null` when `signal` is aborted in between. */
export async function runInSlices<T>(steps: Generator<undefined, T>, signal: AbortSignal): Promise<T | null> {
  let since = performance.now();
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < longestSliceMs) continue;
    await yieldToPage();
    since = performance.now();
  }
}

/** Runs a generator to its end at once. */
export function runAtOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
