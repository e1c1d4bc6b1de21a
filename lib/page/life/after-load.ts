import { whenIdle } from '../slices';

/** A page that takes seconds to load gets its badges meanwhile: so long after its text is there its load event is waited for, in milliseconds. */
const longestLoadWaitMs = 200;
/** A loaded page has work of its own; after so many milliseconds it is not waited for any more. */
const longestIdleWaitMs = 200;

/** Waits until a page has loaded, or nearly, and its first work is done: a content script that acts before delays the page's load event. */
export async function loaded(document: Document): Promise<void> {
  if (document.readyState !== 'complete') await loadEvent(document.defaultView as Window);
  await whenIdle(longestIdleWaitMs);
}

function loadEvent(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestLoadWaitMs);
    const onLoad = () => {
      clearTimeout(timer);
      resolve();
    };
    view.addEventListener('load', onLoad, { once: true });
  });
}
