import { posix, win32 } from 'node:path';

/** The two ways of driving a browser: DevTools protocol, or WebDriver BiDi. */
export type BrowserFamily = 'chromium' | 'firefox';

/** An installed browser. */
export interface FoundBrowser {
  readonly family: BrowserFamily;
  /** `chromium`, `chrome`, `edge`, `brave` or `firefox`; for `BROWSER_PATH` the file's own name. */
  readonly name: string;
  readonly path: string;
}

/** What the search asks of a machine; tests hand in a made-up one. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  isExecutable(path: string): boolean;
  /** Names in a folder, none if it cannot be read. */
  namesIn(folder: string): readonly string[];
}

/** One browser: what its file is called on PATH, and where installers put it. */
interface KnownBrowser {
  readonly name: string;
  readonly family: BrowserFamily;
  readonly commands: readonly string[];
  /** Below /Applications and ~/Applications. */
  readonly mac: readonly string[];
  /** Below the program folders of Windows. */
  readonly windows: readonly string[];
}

/** In the order of preference within a family: free builds first, since they take extensions without a question. */
const KNOWN: readonly KnownBrowser[] = [
  {
    name: 'chromium',
    family: 'chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    name: 'chrome',
    family: 'chromium',
    commands: ['google-chrome-stable', 'google-chrome', 'chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    name: 'edge',
    family: 'chromium',
    commands: ['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    name: 'brave',
    family: 'chromium',
    commands: ['brave-browser-stable', 'brave-browser', 'brave'],
    mac: ['Brave Browser.app/Contents/MacOS/Brave Browser'],
    windows: ['BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  },
  {
    name: 'firefox',
    family: 'firefox',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
];

/** Folders that may be missing from the PATH of a desktop session. */
const UNIX_FOLDERS = ['/usr/local/bin', '/usr/bin', '/bin', '/snap/bin', '/opt/homebrew/bin'];

/** Playwright's cache holds `chromium-1234/chrome-linux/chrome` and the like. Its Firefox is patched and takes no BiDi, so only Chromium counts. */
const PLAYWRIGHT_FILES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['chrome-linux/chrome', 'chrome-linux64/chrome'],
  darwin: ['chrome-mac/Chromium.app/Contents/MacOS/Chromium', 'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['chrome-win\\chrome.exe', 'chrome-win64\\chrome.exe'],
};

/** The browser to use: of the family asked for, else any. `null` if none is installed. Throws if `BROWSER_PATH` names no program. */
export function findBrowser(machine: Machine, family?: BrowserFamily): FoundBrowser | null {
  const chosen = chosenByEnvironment(machine);
  if (chosen !== null && (family === undefined || chosen.family === family)) return chosen;
  const fits = KNOWN.filter((browser) => family === undefined || browser.family === family);
  return firstFound(machine, fits) ?? (family === 'firefox' ? null : inPlaywrightCache(machine));
}

function chosenByEnvironment(machine: Machine): FoundBrowser | null {
  const path = machine.env.BROWSER_PATH;
  if (path === undefined || path === '') return null;
  if (!machine.isExecutable(path)) throw new Error(`BROWSER_PATH: ${path} is not a program`);
  const name = pathOf(machine).basename(path);
  return { family: /firefox/i.test(path) ? 'firefox' : 'chromium', name, path };
}

function firstFound(machine: Machine, browsers: readonly KnownBrowser[]): FoundBrowser | null {
  for (const browser of browsers) {
    const path = placesOf(machine, browser).find((place) => machine.isExecutable(place));
    if (path !== undefined) return { family: browser.family, name: browser.name, path };
  }
  return null;
}

function placesOf(machine: Machine, browser: KnownBrowser): readonly string[] {
  const { join } = pathOf(machine);
  if (machine.platform === 'win32')
    return windowsFolders(machine).flatMap((folder) => browser.windows.map((file) => join(folder, file)));
  const onPath = folders(machine).flatMap((folder) => browser.commands.map((command) => join(folder, command)));
  if (machine.platform !== 'darwin') return onPath;
  const applications = ['/Applications', join(machine.home, 'Applications')];
  return [...onPath, ...applications.flatMap((folder) => browser.mac.map((file) => join(folder, file)))];
}

function folders(machine: Machine): readonly string[] {
  return [...new Set([...(machine.env.PATH ?? '').split(':').filter((folder) => folder !== ''), ...UNIX_FOLDERS])];
}

function windowsFolders(machine: Machine): readonly string[] {
  const { env } = machine;
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined);
}

function inPlaywrightCache(machine: Machine): FoundBrowser | null {
  const { join } = pathOf(machine);
  const cache = playwrightCache(machine);
  const newestFirst = machine
    .namesIn(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => revisionOf(b) - revisionOf(a));
  const files = PLAYWRIGHT_FILES[machine.platform] ?? [];
  const path = newestFirst
    .flatMap((name) => files.map((file) => join(cache, name, file)))
    .find((place) => machine.isExecutable(place));
  return path === undefined ? null : { family: 'chromium', name: 'chromium', path };
}

function playwrightCache(machine: Machine): string {
  const { join } = pathOf(machine);
  if (machine.env.PLAYWRIGHT_BROWSERS_PATH) return machine.env.PLAYWRIGHT_BROWSERS_PATH;
  if (machine.platform === 'darwin') return join(machine.home, 'Library/Caches/ms-playwright');
  if (machine.platform === 'win32') return join(machine.env.LOCALAPPDATA ?? machine.home, 'ms-playwright');
  return join(machine.home, '.cache/ms-playwright');
}

function revisionOf(name: string): number {
  return Number(name.split('-')[1]);
}

function pathOf(machine: Machine): typeof posix {
  return machine.platform === 'win32' ? win32 : posix;
}
