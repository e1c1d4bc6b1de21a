import type { Browser, Page } from 'puppeteer-core';
import type { BrowserFamily, FoundBrowser } from './find-browser';

/** How to start a browser. */
export interface LaunchOptions {
  /** Folder of the built extension; left out, the browser runs without. */
  readonly extensionFolder?: string;
  /** A window instead of headless. */
  readonly withWindow?: boolean;
  /** Port on 127.0.0.1 of a proxy that all traffic goes through, this machine's own included. */
  readonly proxyPort?: number;
  /** Pages may load from other machines; left out, only this one can be reached. */
  readonly internet?: boolean;
  /** Signals are left to the caller, who then closes the session. */
  readonly leaveSignals?: boolean;
}

/** What the reader's device asks of pages. What is left out stays as it is. */
export interface Media {
  readonly dark?: boolean;
  readonly forcedColours?: boolean;
  readonly reducedMotion?: boolean;
  readonly print?: boolean;
  readonly widthPx?: number;
  /** Height that goes with `widthPx`, that of a desktop window if left out. */
  readonly heightPx?: number;
}

/** What a reader has selected when the menu opens. */
export interface SelectedText {
  readonly selectionText: string;
  readonly pageUrl: string;
}

/** A running browser with everything that tests and demo do to it, the same for both families. */
export interface BrowserSession {
  readonly family: BrowserFamily;
  readonly found: FoundBrowser;
  readonly browser: Browser;
  /** Address of a page of the extension. Throws if none is installed. */
  extensionUrl(path: string): string;
  /** A new tab in front, 1200 px wide. */
  newPage(): Promise<Page>;
  /** Opens an extension page in a tab behind, so that the page in front stays the active one, as it is for a real popup. */
  openExtensionPage(path: string): Promise<Page>;
  /** What a press on the toolbar button gives the extension for a page: its address, and in Chromium, where access was withdrawn, access for once. */
  pressToolbarButton(page: Page): Promise<void>;
  /** Takes the extension's access to all sites away, as readers can in the browser's own settings. */
  withdrawAccess(): Promise<void>;
  /** Ends the service worker or event page as the browser does when it is idle. */
  stopWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  /** Ends the extension and starts it anew, as an update does; its own pages close, others stay open. */
  reloadExtension(): Promise<void>;
  /** An empty page in a private window, where the extension is allowed from then on; it is started anew for that, and its own pages close. */
  openPrivatePage(): Promise<Page>;
  /** Installs another extension beside this one. */
  installBeside(folder: string): Promise<void>;
  /** Takes the extension away; other pages stay open. */
  removeExtension(): Promise<void>;
  /** Does what the browser does when the reader presses the keys of one of the extension's commands; wakes the worker. */
  pressCommand(name: string): Promise<void>;
  /** Does what the browser does when the reader chooses one of the extension's entries in the menu of the tab in front; wakes the worker. */
  chooseInMenu(id: string, selected?: SelectedText): Promise<void>;
  /** The words of the popup that hangs from the toolbar; "" when none is open. */
  popupText(): Promise<string>;
  /** Closes that popup as a press beside it does. */
  closePopup(): Promise<void>;
  /**
   * Runs `visit` on the closed shadow root of the first element that fits the selector. It is sent as text: no closures, JSON in and out.
   * Rejects with `NoShadowHost` if there is none.
   */
  inClosedRoot<Given, Result>(
    page: Page,
    hostSelector: string,
    visit: (root: ShadowRoot, given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result>;
  emulate(page: Page, media: Media): Promise<void>;
  setOffline(page: Page, offline: boolean): Promise<void>;
  close(): Promise<void>;
}

/** There is no such element in the page, or it has no shadow root. */
export class NoShadowHost extends Error {
  constructor(hostSelector: string) {
    super(`no element with a shadow root fits ${hostSelector}`);
    this.name = 'NoShadowHost';
  }
}

/** Width and height of a new tab. */
export const DESKTOP = { width: 1200, height: 900 };

/** As a function's text that a page can run: the compiler's name keeper is not there. */
export function asPageFunction(visit: (root: ShadowRoot, given: never) => unknown): string {
  return `async (root, given) => { const __name = (value) => value; return await (${visit})(root, given); }`;
}
