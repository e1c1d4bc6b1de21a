import type { Browser, Page } from 'puppeteer-core';

/** Sets for an extension what readers can set on `chrome://extensions`. */
export async function configureExtension(
  browser: Browser,
  extensionId: string | null,
  settings: object,
): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  // Without it, what is loaded from a folder is not started anew.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  const configuration = JSON.stringify({ extensionId, ...settings });
  await page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${configuration})`);
  await page.close();
}

/** Empty, and told from the other tabs. */
const PRIVATE = 'data:text/plain,private';

/** Opens a private window from a page of the extension, which it closes, and gives its one tab. */
export async function openPrivateWindow(opener: Page): Promise<Page> {
  await opener.waitForFunction('globalThis.chrome?.windows !== undefined');
  await opener.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(PRIVATE)} })`);
  const target = await opener.browser().waitForTarget((candidate) => candidate.url() === PRIVATE);
  await opener.close();
  const page = await target.page();
  if (page === null) throw new Error('a private window opened, but gave no page');
  return page;
}
