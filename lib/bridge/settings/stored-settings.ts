import { storage } from 'wxt/utils/storage';
import { checkSettings } from './check-settings';
import { defaultSettings, type Settings } from './settings';

/** One value under one key; `version` grows with each change of its shape, with a migration beside it. */
const settingsItem = storage.defineItem<unknown>('local:settings', { fallback: defaultSettings, version: 1 });

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
 * Changes the settings: the newest are read, changed, and written, so that two windows do not undo each other's fields.
 * @throws {Error} when the browser refuses to write (quota, damaged profile).
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const changed = change(await readSettings());
  await settingsItem.setValue(changed);
  return changed;
}

/** Calls back with the settings after each change, from whatever window; returns what stops it. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return settingsItem.watch((stored) => callback(checkSettings(stored)));
}
