import { browser } from 'wxt/browser';
import { checkFields } from './check-fields';
import { defaultSettings, type Settings } from './settings';
import { rulesAround } from './site-rules';

/** Where `stored-settings.ts` keeps them; a test holds both to the same place. */
const key = 'settings';

/** The reader's settings for a host, with those rules alone that may hold there, and without the 4 kB of WXT's storage in every news page. */
export async function readPageSettings(host: string): Promise<Settings> {
  try {
    return checkPageSettings((await browser.storage.local.get(key))[key], host);
  } catch {
    // A damaged profile, or a script cut off from its extension: the defaults serve until the next successful read.
    return defaultSettings;
  }
}

/** Calls back with the settings for a host after each change, from whatever window; returns what stops it. */
export function watchPageSettings(host: string, callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) callback(checkPageSettings(change.newValue, host));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** As `checkSettings` gives them, with those rules alone that may hold on the host: a page need not look at ten thousand others. */
export const checkPageSettings = (stored: unknown, host: string): Settings =>
  checkFields(stored, (rules) => rulesAround(rules, host));
