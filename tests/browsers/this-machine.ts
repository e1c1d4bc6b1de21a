import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Machine } from './find-browser';

/** The machine that this runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
  namesIn(folder) {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};

/** True where a window can be shown: a desktop on macOS and Windows, an X or Wayland display elsewhere. */
export function hasDisplay(machine: Machine = thisMachine): boolean {
  if (machine.platform === 'darwin' || machine.platform === 'win32') return true;
  return Boolean(machine.env.DISPLAY || machine.env.WAYLAND_DISPLAY);
}

/** Said when no browser is there. */
export const HOW_TO_GET_A_BROWSER = [
  'No browser was found. Second Source runs in Chromium, Chrome, Edge, Brave and Firefox. To get one:',
  '  Debian, Ubuntu   sudo apt-get install chromium      (or firefox-esr)',
  '  Fedora           sudo dnf install chromium          (or firefox)',
  '  macOS            brew install --cask chromium       (or firefox)',
  '  Windows          winget install Mozilla.Firefox     (or Google.Chrome)',
  'A browser in another place: BROWSER_PATH=/path/to/browser npm start',
].join('\n');
