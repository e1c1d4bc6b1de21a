import type { Browser, Page } from 'puppeteer-core';
import type { FirefoxWindow } from './firefox-window';

/** Where a page has nothing but its own ground. */
const CORNER_PX = 2;
/** How often the browser is asked whether its menu is open. */
const POLL_MS = 50;
const MENU_TIMEOUT_MS = 10_000;

/** Opens the menu of the page in front, as a press of the right button does, and chooses an extension's entry there. Rejects when it is not in it. */
export async function choosePageEntry(browser: Browser, window: FirefoxWindow, id: string): Promise<void> {
  const page = await pageInFront(browser);
  await page.mouse.click(CORNER_PX, CORNER_PX, { button: 'right' });
  const choose = `(() => {
    const menu = document.getElementById('contentAreaContextMenu');
    const entry = menu.querySelector(${JSON.stringify(`menuitem[id$="-menuitem-_${id}"]:not([hidden])`)});
    if (menu.state !== 'open' || !entry) return false;
    menu.activateItem(entry);
    return true;
  })()`;
  for (const deadlineMs = Date.now() + MENU_TIMEOUT_MS; Date.now() < deadlineMs; ) {
    if ((await window.evaluate(choose)) === true) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Error(`${id} is not in the menu of ${page.url()}`);
}

async function pageInFront(browser: Browser): Promise<Page> {
  for (const page of await browser.pages())
    if (await page.evaluate(() => document.visibilityState === 'visible').catch(() => false)) return page;
  throw new Error('no page is in front');
}
