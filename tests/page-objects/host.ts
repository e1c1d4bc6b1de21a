import type { Page } from 'puppeteer-core';
import { type BrowserSession, NoShadowHost } from '../browsers/browser-session';

/** Our one element in a page: beside head and body, with a name drawn anew for each document. */
export const HOST = 'html > :not(head, body)';

/** Runs `visit` in our element's closed root; `null` if the element is not there. */
export async function inHost<Given, Result>(
  session: BrowserSession,
  page: Page,
  visit: (root: ShadowRoot, given: Given) => Result | Promise<Result>,
  given: Given,
): Promise<Result | null> {
  try {
    return await session.inClosedRoot(page, HOST, visit, given);
  } catch (error) {
    if (error instanceof NoShadowHost) return null;
    throw error;
  }
}
