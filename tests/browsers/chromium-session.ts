import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import {
  asPageFunction,
  type BrowserSession,
  DESKTOP,
  type LaunchOptions,
  type Media,
  NoShadowHost,
  type SelectedText,
} from './browser-session';
import { configureExtension, openPrivateWindow } from './chromium-settings';
import type { FoundBrowser } from './find-browser';

/** Keeps the browser's own traffic away, so that what a proxy or log sees comes from the page or the extension. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--gaia-url=http://127.0.0.1:9',
  '--component-updater=url-source=http://127.0.0.1:9/c',
  '--disable-features=NetworkTimeServiceQuerying,OptimizationHints,OptimizationGuideModelDownloading',
];

/** How often and how long the browser is asked whether the worker has ended. */
const POLL_MS = 20;
const STOP_TIMEOUT_MS = 15_000;

/** Starts Chromium, Chrome, Edge or Brave over a pipe; the pipe is what lets branded builds take an unpacked extension. */
export async function launchChromium(found: FoundBrowser, options: LaunchOptions = {}): Promise<BrowserSession> {
  const browser = await puppeteer.launch({
    executablePath: found.path,
    pipe: true,
    enableExtensions: true,
    headless: !options.withWindow,
    defaultViewport: null,
    args: argumentsFor(options),
    handleSIGINT: !options.leaveSignals,
    handleSIGTERM: !options.leaveSignals,
    handleSIGHUP: !options.leaveSignals,
  });
  try {
    const extensionId = options.extensionFolder
      ? await install(browser, options.extensionFolder, !options.withWindow)
      : null;
    return new ChromiumSession(found, browser, extensionId, Boolean(options.withWindow));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Installs the extension and waits for what follows by itself: the first start of its worker, and the page that welcomes a new reader. */
async function install(browser: Browser, folder: string, closeWelcome: boolean): Promise<string> {
  const id = await browser.installExtension(folder);
  await browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().includes(id));
  if (!closeWelcome || !existsSync(join(folder, WELCOME))) return id;
  const welcome = await browser.waitForTarget((target) => target.url().endsWith(`${id}/${WELCOME}`));
  await (await welcome.page())?.close();
  return id;
}

/** Comes to the front when it likes, so that another page would no longer be the active one: closed before anything begins. */
const WELCOME = 'welcome.html';

function argumentsFor(options: LaunchOptions): string[] {
  return [
    ...QUIET,
    `--window-size=${DESKTOP.width},${DESKTOP.height}`,
    // The sandbox refuses to work as root, as in most containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...network(options),
  ];
}

function network({ proxyPort, internet }: LaunchOptions): string[] {
  if (proxyPort !== undefined) return [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'];
  return internet ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
}

class ChromiumSession implements BrowserSession {
  readonly family = 'chromium';
  private workerSwitch: Promise<CDPSession> | null = null;

  constructor(
    readonly found: FoundBrowser,
    readonly browser: Browser,
    private readonly extensionId: string | null,
    private readonly withWindow: boolean,
  ) {}

  extensionUrl(path: string): string {
    if (this.extensionId === null) throw new Error('no extension is installed in this browser');
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    if (!this.withWindow) await page.setViewport(DESKTOP);
    return page;
  }

  async openExtensionPage(path: string): Promise<Page> {
    const cdp = await this.browser.target().createCDPSession();
    const { targetId } = await cdp.send('Target.createTarget', { url: this.extensionUrl(path), background: true });
    await cdp.detach();
    const target = await this.browser.waitForTarget(
      (candidate) => '_targetId' in candidate && candidate._targetId === targetId,
    );
    const page = await target.page();
    if (page === null) throw new Error(`${path} opened, but gave no page`);
    return page;
  }

  async pressToolbarButton(page: Page): Promise<void> {
    const extension = (await this.browser.extensions()).get(this.extensionId ?? '');
    if (extension === undefined) throw new Error('no extension is installed in this browser');
    await page.bringToFront();
    await extension.triggerAction(page);
  }

  withdrawAccess(): Promise<void> {
    return configureExtension(this.browser, this.extensionId, { hostAccess: 'ON_CLICK' });
  }

  async openPrivatePage(): Promise<Page> {
    this.workerSwitch = null;
    await configureExtension(this.browser, this.extensionId, { incognitoAccess: true });
    const opener = await this.openExtensionPage('manifest.json');
    return openPrivateWindow(opener);
  }

  /** A worker that is called again at once may run when this is done; it is another one. */
  async stopWorker(): Promise<void> {
    this.workerSwitch ??= this.openWorkerSwitch();
    const cdp = await this.workerSwitch;
    const running = this.workers();
    const isOver = () => this.workers().every((target) => !running.includes(target));
    const deadlineMs = Date.now() + STOP_TIMEOUT_MS;
    do {
      // One that is only starting does not hear it: said until it is over.
      await cdp.send('ServiceWorker.stopAllWorkers');
      if (Date.now() > deadlineMs) throw new Error(`the worker still runs after ${STOP_TIMEOUT_MS} ms`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    } while (!isOver());
  }

  /** Workers can be stopped from a page of their own origin only; closing them as targets fails while they start. */
  private async openWorkerSwitch(): Promise<CDPSession> {
    const page = await this.openExtensionPage('manifest.json');
    const cdp = await page.createCDPSession();
    await cdp.send('ServiceWorker.enable');
    return cdp;
  }

  async isWorkerRunning(): Promise<boolean> {
    return this.workers().length > 0;
  }

  async reloadExtension(): Promise<void> {
    this.workerSwitch = null;
    const page = await this.openExtensionPage('manifest.json');
    const closed = new Promise((resolve) => page.once('close', resolve));
    await page.evaluate('setTimeout(() => chrome.runtime.reload()); 0');
    await closed;
  }

  async installBeside(folder: string): Promise<void> {
    await install(this.browser, folder, !this.withWindow);
  }

  async removeExtension(): Promise<void> {
    this.workerSwitch = null;
    await this.browser.uninstallExtension(this.extensionId ?? '');
  }

  pressCommand(name: string): Promise<void> {
    return this.inWorker(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
  }

  chooseInMenu(id: string, selected?: SelectedText): Promise<void> {
    const clicked = JSON.stringify({ menuItemId: id, ...selected });
    return this.inWorker(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
        chrome.contextMenus.onClicked.dispatch(${clicked}, tab))`,
    );
  }

  async popupText(): Promise<string> {
    const page = await this.popup()?.asPage();
    return ((await page?.evaluate('document.body.textContent').catch(() => '')) as string | undefined) ?? '';
  }

  async closePopup(): Promise<void> {
    await (await this.popup()?.asPage())?.close();
  }

  /** A popup is the one extension page that is no tab. */
  private popup(): Target | undefined {
    return this.browser
      .targets()
      .find((target) => target.url() === this.extensionUrl('popup.html') && target.type() !== 'service_worker');
  }

  /** Runs an expression in the worker, which a message wakes. Chromium's own bindings give each of their events `dispatch`. */
  private async inWorker(expression: string): Promise<void> {
    const page = await this.openExtensionPage('manifest.json');
    await page.waitForFunction('globalThis.chrome?.runtime !== undefined');
    await page.evaluate("chrome.runtime.sendMessage({ call: 'none', request: null }).catch(() => null)");
    await page.close();
    const target = await this.browser.waitForTarget((candidate) => this.isWorker(candidate));
    // Let go of at once: a worker that a debugger holds does not end.
    const cdp = await target.createCDPSession();
    await cdp.send('Runtime.evaluate', { expression, awaitPromise: true });
    await cdp.detach();
  }

  private workers(): readonly Target[] {
    return this.browser.targets().filter((target) => this.isWorker(target));
  }

  private isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.extensionUrl(''));
  }

  async inClosedRoot<Given, Result>(
    page: Page,
    hostSelector: string,
    visit: (root: ShadowRoot, given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result> {
    const cdp = await page.createCDPSession();
    try {
      const objectId = await closedRoot(cdp, hostSelector).catch((error: unknown) => {
        // It was there a moment ago.
        throw GOING.test(String(error)) ? new NoShadowHost(hostSelector) : error;
      });
      const reply = await cdp.send('Runtime.callFunctionOn', {
        objectId,
        awaitPromise: true,
        returnByValue: true,
        functionDeclaration: `function (given) { return (${asPageFunction(visit)})(this, given); }`,
        arguments: [{ value: given ?? null }],
      });
      if (reply.exceptionDetails)
        throw new Error(reply.exceptionDetails.exception?.description ?? 'failed in the page');
      return reply.result.value as Result;
    } finally {
      await cdp.detach();
    }
  }

  async emulate(page: Page, media: Media): Promise<void> {
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', { media: media.print ? 'print' : '', features: mediaFeatures(media) });
    if (media.widthPx !== undefined)
      await page.setViewport({ width: media.widthPx, height: media.heightPx ?? DESKTOP.height });
  }

  async setOffline(page: Page, offline: boolean): Promise<void> {
    await page.setOfflineMode(offline);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** The driver's words for a node that goes away between two of its questions. */
const GOING = /Could not find node|No node with given id|Node with given id does not belong/;

async function closedRoot(cdp: CDPSession, hostSelector: string): Promise<string> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: hostSelector });
  if (nodeId === 0) throw new NoShadowHost(hostSelector);
  const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const shadow = node.shadowRoots?.[0];
  if (shadow === undefined) throw new NoShadowHost(hostSelector);
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  if (object.objectId === undefined) throw new Error(`the shadow root of ${hostSelector} cannot be reached`);
  return object.objectId;
}

function mediaFeatures(media: Media): { name: string; value: string }[] {
  return [
    { name: 'prefers-color-scheme', value: media.dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: media.forcedColours ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: media.reducedMotion ? 'reduce' : 'no-preference' },
  ];
}
