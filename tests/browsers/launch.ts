import type { BrowserSession, LaunchOptions } from './browser-session';
import { launchChromium } from './chromium-session';
import { type FoundBrowser, findBrowser } from './find-browser';
import { launchFirefox } from './firefox-session';
import { thisMachine } from './this-machine';

/** The one way in which demo, tests and screenshots start a browser. */
export function launchBrowser(found: FoundBrowser, options: LaunchOptions = {}): Promise<BrowserSession> {
  return found.family === 'firefox' ? launchFirefox(found, options) : launchChromium(found, options);
}

/** One browser of each family that is installed here. */
export function installedBrowsers(): readonly FoundBrowser[] {
  return [findBrowser(thisMachine, 'chromium'), findBrowser(thisMachine, 'firefox')].filter((found) => found !== null);
}
