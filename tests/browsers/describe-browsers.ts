import { describe } from 'vitest';
import type { BrowserFamily, FoundBrowser } from './find-browser';
import { installedBrowsers } from './launch';

const FAMILIES: readonly BrowserFamily[] = ['chromium', 'firefox'];

/**
 * Registers a group of tests for each family of browsers. One that is not installed is shown as skipped; where `CI` is set it fails instead,
 * when `found` is called.
 */
export function describeBrowsers(register: (family: BrowserFamily, found: () => FoundBrowser) => void): void {
  const installed = installedBrowsers();
  for (const family of FAMILIES) {
    const browser = installed.find((candidate) => candidate.family === family);
    describe.skipIf(browser === undefined && !process.env.CI)(`in ${family}`, () => {
      register(family, () => {
        if (browser === undefined) throw new Error(`${family} is not installed`);
        return browser;
      });
    });
  }
}
