/** What an extension page needs of the browser to see whether a page may be read. */
export interface AccessBrowser {
  contains(permissions: { origins: string[] }): Promise<boolean>;
  request(permissions: { origins: string[] }): Promise<boolean>;
}

/**
 * Why a tab's page cannot be asked. `closed`: browsers keep extensions out of it. `not-allowed`: the reader, or the browser for them, gives no access
 * to its site. `not-loaded`: there is access, but the page was open before the extension was installed or allowed.
 */
export type NoAnswer = 'closed' | 'notAllowed' | 'notLoaded';

/** The pattern of all pages of an address's site, as permissions are asked for; `null` when it is no address of a web page. */
export function sitePattern(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}

/** Why the page at an address does not answer. An address that the browser keeps from us belongs to one of its own pages. */
export async function whyNoAnswer(browser: AccessBrowser, address: string | undefined): Promise<NoAnswer> {
  const pattern = sitePattern(address);
  if (pattern === null) return 'closed';
  return (await browser.contains({ origins: [pattern] })) ? 'notLoaded' : 'notAllowed';
}
