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
import { choosePageEntry } from './firefox-menu';
import { FirefoxWindow, type ScriptReply, type Tab } from './firefox-window';

/** The part of an extension's address that Firefox would otherwise draw anew for each profile. */
const EXTENSION_UUID = '4f2a8c10-5e57-4b0e-9a53-5ec0d0000001';

/** How often the browser is asked whether a tab has arrived. */
const POLL_MS = 50;
const TAB_TIMEOUT_MS = 20_000;

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

class FirefoxSession implements BrowserSession {
  readonly family = 'firefox';
  private readonly window: FirefoxWindow;

  constructor(
    readonly found: FoundBrowser,
    readonly browser: Browser,
    private readonly geckoId: string | null,
    private readonly withWindow: boolean,
  ) {
    this.window = new FirefoxWindow(browser);
  }

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
    const before = new Set((await this.window.tabs()).map((tab) => tab.context));
    const asSystem = '{ triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(), inBackground: true }';
    await this.window.evaluate(`gBrowser.addTab(${JSON.stringify(url)}, ${asSystem}); 0`);
    return this.whenTab((tab) => !before.has(tab.context) && tab.url === url);
  }

  /** A tab that has just been opened, once it has loaded. */
  private async whenTab(isIt: (tab: Tab) => boolean): Promise<Page> {
    const deadlineMs = Date.now() + TAB_TIMEOUT_MS;
    while (Date.now() < deadlineMs) {
      const tab = (await this.window.tabs()).find(isIt);
      const page = (await this.browser.pages()).find((candidate) => contextIdOf(candidate) === tab?.context);
      if (page !== undefined && (await isLoaded(page))) return page;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    throw new Error(`no new tab has loaded within ${TAB_TIMEOUT_MS} ms`);
  }

  async pressToolbarButton(page: Page): Promise<void> {
    await page.bringToFront();
    await this.window.evaluate(`${this.extension()}.tabManager.addActiveTabPermission(gBrowser.selectedTab); 0`);
  }

  async withdrawAccess(): Promise<void> {
    const all = '{ permissions: [], origins: ["http://*/*", "https://*/*"] }';
    await this.window.evaluate(
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
      ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
        .remove(${JSON.stringify(this.geckoId)}, ${all}, ${this.extension()}).then(() => 0)`,
    );
  }

  async stopWorker(): Promise<void> {
    await this.window.evaluate(
      `${this.extension()}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => 0)`,
    );
  }

  async isWorkerRunning(): Promise<boolean> {
    return (await this.window.evaluate(`${this.extension()}.backgroundState`)) !== 'stopped';
  }

  async reloadExtension(): Promise<void> {
    await this.window.evaluate(`${this.addon()}.then((addon) => addon.reload()).then(() => 0)`);
  }

  async installBeside(folder: string): Promise<void> {
    await this.browser.installExtension(folder);
  }

  async openPrivatePage(): Promise<Page> {
    const id = JSON.stringify(this.geckoId);
    // Started anew with the permission: it is looked at when an extension starts.
    await this.window.evaluate(
      `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
        .add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }).then(() => 0)`,
    );
    await this.reloadExtension();
    const before = new Set((await this.window.tabs()).map((tab) => tab.context));
    await this.window.evaluate('OpenBrowserWindow({ private: true }); 0');
    return this.whenTab((tab) => !before.has(tab.context));
  }

  async removeExtension(): Promise<void> {
    await this.window.evaluate(`${this.addon()}.then((addon) => addon.uninstall()).then(() => 0)`);
  }

  private addon(): string {
    return `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID(${JSON.stringify(this.geckoId)})`;
  }

  async pressCommand(name: string): Promise<void> {
    // The browser's own `<key>`, found by what it is pressed with, e.g. `H` of `Alt+Shift+H`.
    await this.window.evaluate(`${this.extension()}.shortcuts.allCommands().then((commands) => {
      const pressed = commands.find(({ name }) => name === ${JSON.stringify(name)}).shortcut.split('+').at(-1);
      const names = [pressed, 'VK_' + pressed.toUpperCase()];
      const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] > key')];
      keys.find((key) => names.includes(key.getAttribute('key') || key.getAttribute('keycode'))).doCommand();
      return 0;
    })`);
  }

  async chooseInMenu(id: string, selected?: SelectedText): Promise<void> {
    if (selected === undefined) return choosePageEntry(this.browser, this.window, id);
    const clicked = JSON.stringify({ menuItemId: id, editable: false, modifiers: [], ...selected });
    await this.window.evaluate(
      `${this.extension()}.emit('webext-menu-menuitem-click', ${clicked}, gBrowser.selectedTab); 0`,
    );
  }

  async popupText(): Promise<string> {
    // It is in another process and no tab: neither the window nor the driver can look into it.
    const ask = `data:,sendAsyncMessage('popup-text', content.document.body?.textContent ?? '')`;
    return (await this.window.evaluate(`new Promise((done) => {
      const messages = ${this.popup()}?.messageManager;
      if (!messages) done('');
      messages?.addMessageListener('popup-text', ({ data }) => done(data));
      messages?.loadFrameScript(${JSON.stringify(ask)}, false);
    })`)) as string;
  }

  async closePopup(): Promise<void> {
    await this.window.evaluate(`${this.popup()}?.closest('panel').hidePopup(); 0`);
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
    const found = await this.window.callFunction(context, '(host) => document.querySelector(host)', [
      { type: 'string', value: hostSelector },
    ]);
    const shadow = sharedIdOfShadow(found);
    if (shadow === undefined) throw new NoShadowHost(hostSelector);
    const reply = await this.window.callFunction(
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
    await this.window.evaluate(
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
    await this.window.evaluate(`Services.prefs.setIntPref(${JSON.stringify(name)}, ${value}); 0`);
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
