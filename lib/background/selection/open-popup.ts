import type { Browser } from 'webextension-polyfill';

/** About the popup's own size, with the window's frame. */
const windowSize = { width: 440, height: 660 } as const;

/**
 * Opens the popup; where the browser refuses, e.g. because the button is put away or the window is not in front, its page in a small window, and in a tab
 * where there are no windows. Must be called while the reader's click is being handled: Firefox opens it only then.
 */
export function openPopupOrWindow({ action, runtime, tabs, windows }: Browser): Promise<unknown> {
  const url = runtime.getURL('popup.html');
  const openWindow = () => windows?.create({ url, type: 'popup', ...windowSize }) ?? tabs.create({ url });
  try {
    return action.openPopup().catch(openWindow);
  } catch {
    // Browsers without it
    return openWindow();
  }
}
