import { whenIdle } from '../slices';

/** A page that takes seconds to load gets its badges meanwhile: so long after its text is there its load event is waited for, in milliseconds. */
const longestLoadWaitMs = 200;

/** Waits until a page has loaded, or nearly, and its first work is done: a content script that acts before delays the page's load event. */
export async function loaded({ readyState, defaultView }: Document): Promise<void> {
  if (readyState !== 'complete')
    await new Promise((resolve) => {
      defaultView?.addEventListener('load', resolve, { once: true });
      setTimeout(resolve, longestLoadWaitMs);
    });
  await whenIdle();
}
