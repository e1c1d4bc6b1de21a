import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserSession, Media } from '../browsers/browser-session';
import { describeBrowsers } from '../browsers/describe-browsers';
import type { BrowserFamily, FoundBrowser } from '../browsers/find-browser';
import { launchBrowser } from '../browsers/launch';
import { htmlAnswer, type LocalServer, serve } from '../servers/local-server';
import { bundleForPage } from './bundle';

/** What a test page is made of. */
export interface DomPageOptions {
  /** The whole document, or what stands in its body. */
  readonly html: string;
  /** Name in the page -> path of a module from the top folder: `{ article: 'lib/page/article/page-article' }`. */
  readonly modules?: Readonly<Record<string, string>>;
  readonly media?: Media;
  /** Response headers, e.g. a content security policy. Our own script is exempt from none of them, so name its hash or leave it out. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A page open in a real browser. */
export interface DomPage<Modules> {
  readonly page: Page;
  readonly session: BrowserSession;
  readonly url: string;
  /** Runs `visit` in the page with the modules; it is sent as text: no closures, JSON in and out. */
  run<Result, Given = null>(
    visit: (modules: Modules, given: Given) => Result | Promise<Result>,
    given?: Given,
  ): Promise<Result>;
  /** Runs `visit` on the closed shadow root of the first element that fits the selector. */
  inClosedRoot<Result, Given = null>(
    hostSelector: string,
    visit: (root: ShadowRoot, given: Given) => Result | Promise<Result>,
    given?: Given,
  ): Promise<Result>;
}

/** What the tests of one browser get. */
export interface DomBrowser {
  readonly family: BrowserFamily;
  /** Opens a page; it is closed after the test. */
  domPage<Modules = Record<string, never>>(options: DomPageOptions): Promise<DomPage<Modules>>;
}

/** Registers the tests once for each browser. A browser that is not installed is shown as skipped. */
export function inEachBrowser(register: (browser: DomBrowser) => void): void {
  describeBrowsers((family, found) => {
    const stage = new Stage(found);
    beforeAll(() => stage.start());
    afterEach(() => stage.closePages());
    afterAll(() => stage.stop());
    register({ family, domPage: (options) => stage.open(options) });
  });
}

/** One of each family for all files that run in this process: they end with it. To start one takes longer than most tests. */
const running = new Map<BrowserFamily, Promise<BrowserSession>>();

async function sharedBrowser(found: FoundBrowser): Promise<BrowserSession> {
  const known = await running.get(found.family);
  if (known?.browser.connected) return known;
  const started = launchBrowser(found);
  running.set(found.family, started);
  return started;
}

/** Browser and server of one group of tests. */
class Stage {
  private session: BrowserSession | null = null;
  private server: LocalServer | null = null;
  private readonly documents = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  private readonly bundles = new Map<string, Promise<string>>();
  private pages: Page[] = [];
  private isArranged = false;

  constructor(private readonly found: () => FoundBrowser) {}

  async start(): Promise<void> {
    this.session = await sharedBrowser(this.found());
    this.server = await serve((path) => {
      const document = this.documents.get(path);
      return document ? htmlAnswer(document.html, document.headers) : null;
    });
  }

  async open<Modules>(options: DomPageOptions): Promise<DomPage<Modules>> {
    const { session, server } = this;
    if (session === null || server === null) throw new Error('open pages in a test, not while tests are registered');
    const path = `/${this.documents.size + 1}`;
    this.documents.set(path, { html: options.html, headers: options.headers ?? {} });
    const page = await session.newPage();
    this.pages.push(page);
    if (options.media) await session.emulate(page, options.media);
    this.isArranged ||= options.media !== undefined;
    await page.goto(server.origin + path);
    if (options.modules) await page.evaluate(await this.bundle(options.modules));
    return {
      page,
      session,
      url: server.origin + path,
      run: (visit, given) => runWithModules(page, `${visit}`, given ?? null),
      inClosedRoot: (selector, visit, given) => session.inClosedRoot(page, selector, visit as never, given as never),
    };
  }

  async closePages(): Promise<void> {
    const [page] = this.pages;
    // In Firefox what is asked of pages is a setting of the browser, which the next files use too.
    if (page && this.isArranged) await this.session?.emulate(page, {});
    for (const each of this.pages) await each.close();
    this.pages = [];
    this.isArranged = false;
  }

  async stop(): Promise<void> {
    await this.server?.close();
  }

  private bundle(modules: Readonly<Record<string, string>>): Promise<string> {
    const key = JSON.stringify(modules);
    const known = this.bundles.get(key) ?? bundleForPage(modules);
    this.bundles.set(key, known);
    return known;
  }
}

async function runWithModules<Result>(page: Page, visit: string, given: unknown): Promise<Result> {
  return (await page.evaluate(`(${visit})(globalThis.pageModules, ${JSON.stringify(given)})`)) as Result;
}
