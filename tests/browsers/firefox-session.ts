import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
  asPageFunction,
  type BrowserSession,
  DESKTOP,
  type LaunchOptions,
  type Media,
  NoShadowHost,
  type SelectedText,
} from './browser-session';
import type { FoundBrowser } from './find-browser';

/** The part of an extension's address that Firefox would otherwise draw anew for each profile. */
const EXTENSION_UUID = '4f2a8c10-5e57-4b0e-9a53-5ec0d0000001';

/** How often the browser is asked whether a tab has arrived. */
const POLL_MS = 50;
const TAB_TIMEOUT_MS = 10_000;

/** Starts Firefox over WebDriver BiDi. */
export async function launchFirefox(found: FoundBrowser, options: LaunchOptions = {}): Promise<BrowserSession> {
  const geckoId = options.extensionFolder ? geckoIdOf(options.extensionFolder) : null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.path,
    headless: !options.withWindow,
    defaultViewport: null,
    // Extension pages, preferences and the event page are reached through the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...preferences(geckoId), ...network(options) },
    handleSIGINT: !options.leaveSignals,
    handleSIGTERM: !options.leaveSignals,
    handleSIGHUP: !options.leaveSignals,
  });
  try {
    if (options.extensionFolder) await browser.installExtension(options.extensionFolder);
    return new FirefoxSession(found, browser, geckoId, Boolean(options.withWindow));
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function geckoIdOf(extensionFolder: string): string {
  const file = join(extensionFolder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined) throw new Error(`${file}: browser_specific_settings.gecko.id is missing`);
  return id;
}

function preferences(geckoId: string | null): Record<string, unknown> {
  return {
    ...(geckoId === null ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: EXTENSION_UUID }) }),
    'layout.css.prefers-color-scheme.content-override': 1,
    // Firefox's own traffic: settings service, portal and connectivity checks.
    'services.settings.server': 'data:,',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}

/** The port that nothing listens on: what would leave this machine is refused. */
const NOWHERE = 9;

function network({ proxyPort, internet }: LaunchOptions): Record<string, unknown> {
  if (proxyPort === undefined && internet) return {};
  const port = proxyPort ?? NOWHERE;
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': proxyPort !== undefined,
    'network.proxy.no_proxies_on': proxyPort === undefined ? '127.0.0.1' : '',
  };
}

/** What puppeteer does not show: its BiDi connection. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Context {
  readonly context: string;
  readonly url: string;
}

interface ScriptReply {
  readonly exceptionDetails?: { readonly text: string };
  readonly result: {
    readonly value?: unknown;
    readonly shadowRoot?: unknown;
  };
}

class FirefoxSession implements BrowserSession {
  readonly family = 'firefox';

  constructor(
    readonly found: FoundBrowser,
    readonly browser: Browser,
    private readonly geckoId: string | null,
    private readonly withWindow: boolean,
  ) {}

  extensionUrl(path: string): string {
    if (this.geckoId === null) throw new Error('no extension is installed in this browser');
    return `moz-extension://${EXTENSION_UUID}/${path}`;
  }

  async newPage(): Promise<Page> {
    const page = await this.browser.newPage();
    if (!this.withWindow) await page.setViewport(DESKTOP);
    return page;
  }

  async openExtensionPage(path: string): Promise<Page> {
    const url = this.extensionUrl(path);
    const before = new Set((await this.tabs()).map((tab) => tab.context));
    const asSystem = '{ triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(), inBackground: true }';
    await this.inBrowserWindow(`gBrowser.addTab(${JSON.stringify(url)}, ${asSystem}); 0`);
    const deadlineMs = Date.now() + TAB_TIMEOUT_MS;
    while (Date.now() < deadlineMs) {
      const tab = (await this.tabs()).find((candidate) => !before.has(candidate.context) && candidate.url === url);
      const page = (await this.browser.pages()).find((candidate) => contextIdOf(candidate) === tab?.context);
      if (page !== undefined && (await isLoaded(page))) return page;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    throw new Error(`${url} did not open within ${TAB_TIMEOUT_MS} ms`);
  }

  async pressToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    await this.inBrowserWindow(`${this.extension()}.tabManager.addActiveTabPermission(gBrowser.selectedTab); 0`);
  }

  async withdrawAccess(): Promise<void> {
    const all = '{ permissions: [], origins: ["http://*/*", "https://*/*"] }';
    await this.inBrowserWindow(
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
      ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
        .remove(${JSON.stringify(this.geckoId)}, ${all}, ${this.extension()}).then(() => 0)`,
    );
  }

  async stopWorker(): Promise<void> {
    await this.inBrowserWindow(
      `${this.extension()}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => 0)`,
    );
  }

  async isWorkerRunning(): Promise<boolean> {
    return (await this.inBrowserWindow(`${this.extension()}.backgroundState`)) !== 'stopped';
  }

  async reloadExtension(): Promise<void> {
    await this.inBrowserWindow(`${this.addon()}.then((addon) => addon.reload()).then(() => 0)`);
  }

  async installBeside(folder: string): Promise<void> {
    await this.browser.installExtension(folder);
  }

  async removeExtension(): Promise<void> {
    await this.inBrowserWindow(`${this.addon()}.then((addon) => addon.uninstall()).then(() => 0)`);
  }

  private addon(): string {
    return `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID(${JSON.stringify(this.geckoId)})`;
  }

  async pressCommand(name: string): Promise<void> {
    await this.inBrowserWindow(`${this.extension()}.shortcuts.onCommand(${JSON.stringify(name)}); 0`);
  }

  async chooseInMenu(id: string, selected?: SelectedText): Promise<void> {
    const clicked = JSON.stringify({ menuItemId: id, editable: false, modifiers: [], ...selected });
    await this.inBrowserWindow(
      `${this.extension()}.emit('webext-menu-menuitem-click', ${clicked}, gBrowser.selectedTab); 0`,
    );
  }

  async popupText(): Promise<string> {
    // It is in another process and no tab: neither the window nor the driver can look into it.
    const ask = `data:,sendAsyncMessage('popup-text', content.document.body?.textContent ?? '')`;
    return (await this.inBrowserWindow(`new Promise((done) => {
      const messages = ${this.popup()}?.messageManager;
      if (!messages) done('');
      messages?.addMessageListener('popup-text', ({ data }) => done(data));
      messages?.loadFrameScript(${JSON.stringify(ask)}, false);
    })`)) as string;
  }

  async closePopup(): Promise<void> {
    await this.inBrowserWindow(`${this.popup()}?.closest('panel').hidePopup(); 0`);
  }

  private popup(): string {
    return `[...document.querySelectorAll('panel browser')].find(({ currentURI }) => currentURI?.spec === ${JSON.stringify(this.extensionUrl('popup.html'))})`;
  }

  /** Our extension as the browser's own window names it. */
  private extension(): string {
    return `WebExtensionPolicy.getByID(${JSON.stringify(this.geckoId)}).extension`;
  }

  async inClosedRoot<Given, Result>(
    page: Page,
    hostSelector: string,
    visit: (root: ShadowRoot, given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result> {
    const context = contextIdOf(page);
    const found = await this.callFunction(context, '(host) => document.querySelector(host)', [
      { type: 'string', value: hostSelector },
    ]);
    const shadow = sharedIdOfShadow(found);
    if (shadow === undefined) throw new NoShadowHost(hostSelector);
    const reply = await this.callFunction(
      context,
      `async (root, given) => JSON.stringify(await (${asPageFunction(visit)})(root, JSON.parse(given)))`,
      [{ sharedId: shadow }, { type: 'string', value: JSON.stringify(given ?? null) }],
    );
    const json = reply.result.value;
    return (typeof json === 'string' ? JSON.parse(json) : undefined) as Result;
  }

  async emulate(page: Page, media: Media): Promise<void> {
    await this.setPreference('layout.css.prefers-color-scheme.content-override', media.dark ? 0 : 1);
    await this.setPreference('browser.display.document_color_use', media.forcedColours ? 2 : 0);
    await this.setPreference('ui.prefersReducedMotion', media.reducedMotion ? 1 : 0);
    const medium = JSON.stringify(media.print ? 'print' : '');
    await this.inBrowserWindow(
      `for (const { browsingContext } of gBrowser.browsers) browsingContext.mediumOverride = ${medium}; 0`,
    );
    if (media.widthPx !== undefined)
      await page.setViewport({ width: media.widthPx, height: media.heightPx ?? DESKTOP.height });
  }

  async setOffline(page: Page, offline: boolean): Promise<void> {
    await page.setOfflineMode(offline);
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async setPreference(name: string, value: number): Promise<void> {
    await this.inBrowserWindow(`Services.prefs.setIntPref(${JSON.stringify(name)}, ${value}); 0`);
  }

  private async tabs(): Promise<readonly Context[]> {
    const { contexts } = (await this.bidi('browsingContext.getTree', {})) as { contexts: readonly Context[] };
    return contexts;
  }

  private async inBrowserWindow(expression: string): Promise<unknown> {
    const { contexts } = (await this.bidi('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: readonly Context[];
    };
    const window = contexts.find((candidate) => candidate.url.endsWith('browser.xhtml'));
    const reply = (await this.bidi('script.evaluate', {
      target: { context: window?.context },
      awaitPromise: true,
      expression,
    })) as ScriptReply;
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.text);
    return reply.result.value;
  }

  private async callFunction(context: string, functionDeclaration: string, args: object[]): Promise<ScriptReply> {
    const reply = (await this.bidi('script.callFunction', {
      target: { context },
      awaitPromise: true,
      functionDeclaration,
      arguments: args,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    })) as ScriptReply;
    if (reply.exceptionDetails) throw new Error(reply.exceptionDetails.text);
    return reply;
  }

  private async bidi(method: string, params: object): Promise<unknown> {
    // Not in puppeteer's types; the version is pinned.
    const { connection } = this.browser as unknown as { connection: BidiConnection };
    return (await connection.send(method, params)).result;
  }
}

/** Firefox's id of a tab, which puppeteer keeps on the main frame (not in its types). */
function contextIdOf(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

async function isLoaded(page: Page): Promise<boolean> {
  return page.evaluate(() => document.readyState === 'complete' && location.href !== 'about:blank').catch(() => false);
}

function sharedIdOfShadow(reply: ScriptReply): string | undefined {
  const value = reply.result.value as { shadowRoot?: { sharedId?: string } | null } | undefined;
  return value?.shadowRoot?.sharedId;
}
