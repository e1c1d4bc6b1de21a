import { storage } from 'wxt/utils/storage';
import { checkSettings } from './check-settings';
import { defaultSettings, type Settings } from './settings';
import { settingsVersion } from './settings-versions';

/**
 * One value under one key, its version inside it. WXT's own migrations are left aside: they write value and version apart, from every window
 * that opens, and reach neither pages nor settings files; `upgradeSettings` does on every read, and the next change stores the newest shape.
 */
const settingsItem = storage.defineItem<unknown>('local:settings', { fallback: defaultSettings });

/** All windows of the extension take turns under this name. */
const lockName = 'second-source-settings';

/** The reader's settings, checked field by field; the defaults when storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    return checkSettings(await settingsItem.getValue());
  } catch {
    // A damaged profile must not take the page or the popup down: the defaults serve until the next successful read.
    return defaultSettings;
  }
}

/**
 * Changes the settings: the newest are read, changed, and written while no other window does, so that no change is lost.
 * @throws {Error} when the browser cannot read or refuses to write (quota, damaged profile); then nothing is changed.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(lockName, async () => {
    // Not `readSettings`: settings that cannot be read now must not be written over with the defaults.
    const changed = change(checkSettings(await settingsItem.getValue()));
    await settingsItem.setValue({ version: settingsVersion, ...changed });
    return changed;
  });
}

/** Calls back with the settings after each change, from whatever window; returns what stops it. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return settingsItem.watch((stored) => callback(checkSettings(stored)));
}
