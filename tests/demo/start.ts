import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserSession } from '../browsers/browser-session';
import { buildExtension } from '../browsers/build-extension';
import { type FoundBrowser, findBrowser } from '../browsers/find-browser';
import { launchBrowser } from '../browsers/launch';
import { HOW_TO_GET_A_BROWSER, hasDisplay, thisMachine } from '../browsers/this-machine';
import { ExtensionControl } from '../page-objects/extension-control';
import type { LocalServer } from '../servers/local-server';
import { broughtPage } from './brought-page';
import { openNewsStand, STAND } from './news-stand';
import { type DemoOptions, parseOptions, USAGE } from './options';
import { tour } from './tour';

/** `npm start`: builds the extension, serves the news-stand, and shows both in a browser. Gives the exit status. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const options = parseOptions(args, process.env);
    if (options === 'help') {
      console.log(USAGE);
      return 0;
    }
    return await start(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function start(options: DemoOptions): Promise<number> {
  const found = findBrowser(thisMachine, options.family ?? undefined);
  if (found === null) {
    console.error(HOW_TO_GET_A_BROWSER);
    return 1;
  }
  const brought = options.page === null ? null : broughtPage(options.page);
  const pack = options.pack === null ? undefined : readablePack(options.pack);
  console.log(`Building the extension${pack === undefined ? '' : ` with ${pack}`} …`);
  const extensionFolder = await buildExtension(found.family, pack);
  const extra = brought !== null && 'extra' in brought ? brought.extra : undefined;
  const stand = await openNewsStand({ port: options.port, ...(extra === undefined ? {} : { extra }) });
  console.log(`News-stand: ${stand.origin}/`);
  const urls = brought === null ? null : ['url' in brought ? brought.url : stand.origin + brought.extra.path];
  return showIn({ found, extensionFolder, stand, urls, headless: options.headless || !hasDisplay() });
}

function readablePack(file: string): string {
  const path = resolve(file);
  try {
    accessSync(path, constants.R_OK);
  } catch {
    throw new Error(`--pack ${path}: cannot be read`);
  }
  return path;
}

interface Show {
  readonly found: FoundBrowser;
  readonly extensionFolder: string;
  readonly stand: LocalServer;
  /** Pages to show, or null for the news-stand's own. */
  readonly urls: readonly string[] | null;
  readonly headless: boolean;
}

async function showIn({ found, extensionFolder, stand, urls, headless }: Show): Promise<number> {
  const signal = endSignal();
  console.log(`${headless ? 'Without a window' : 'Opening'}: ${found.name}, ${found.path}`);
  let session: BrowserSession | undefined;
  try {
    session = await launchBrowser(found, {
      extensionFolder,
      withWindow: !headless,
      internet: true,
      leaveSignals: true,
    });
    const running = session;
    if (headless) {
      const pages = urls ?? Object.values(STAND).map(({ path }) => stand.origin + path);
      return await Promise.race([signal, tour(running, pages)]);
    }
    await openFirst(running, urls?.[0] ?? `${stand.origin}/`);
    console.log('Close the browser or press Ctrl-C to end.');
    // With a window, a signal is the way to end, not a failure.
    return await Promise.race([signal.then(() => 0), closed(running)]);
  } finally {
    await session?.close().catch(() => undefined);
    await stand.close();
  }
}

async function openFirst(session: BrowserSession, url: string): Promise<void> {
  const control = await ExtensionControl.open(session);
  const page = await session.newPage();
  await control.whenAtWork(url);
  await control.close();
  await page.bringToFront();
  await page.goto(url);
}

function closed(session: BrowserSession): Promise<number> {
  return new Promise((done) => {
    session.browser.once('disconnected', () => done(0));
  });
}

/** Status of a program that a signal ended: 128 and the signal's number. */
const SIGNAL_STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

/** How often we look whether whoever started us is still there. */
const ORPHAN_CHECK_MS = 500;

/**
 * Resolves with the status when we are asked to end. Ctrl-C may reach us more than once: the second must not cut the first short.
 * npm does not pass on a SIGTERM of its own, so its going is taken for one.
 */
function endSignal(): Promise<number> {
  const startedBy = process.ppid;
  return new Promise((done) => {
    process.on('SIGINT', () => done(SIGNAL_STATUS.SIGINT));
    process.on('SIGTERM', () => done(SIGNAL_STATUS.SIGTERM));
    const check = () => {
      if (process.ppid !== startedBy) done(SIGNAL_STATUS.SIGTERM);
    };
    setInterval(check, ORPHAN_CHECK_MS).unref();
  });
}

process.exit(await main(process.argv.slice(2)));
