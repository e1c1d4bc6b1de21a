import { afterAll, afterEach, beforeAll } from 'vitest';
import type { BrowserSession, LaunchOptions } from '../browsers/browser-session';
import { builtFolder } from '../browsers/build-extension';
import { describeBrowsers } from '../browsers/describe-browsers';
import type { BrowserFamily, FoundBrowser } from '../browsers/find-browser';
import { launchBrowser } from '../browsers/launch';
import { openNewsStand } from '../demo/news-stand';
import { ExtensionControl } from '../page-objects/extension-control';
import { NewsPage } from '../page-objects/news-page';
import type { LocalServer } from '../servers/local-server';

/** A browser with the built extension, and the news-stand. Its parts are there from the first test on. */
export class Stage {
  private parts: { session: BrowserSession; stand: LocalServer; control: ExtensionControl } | null = null;
  private pages: NewsPage[] = [];

  constructor(
    readonly family: BrowserFamily,
    private readonly found: () => FoundBrowser,
  ) {}

  get session(): BrowserSession {
    return this.running().session;
  }

  get stand(): LocalServer {
    return this.running().stand;
  }

  get control(): ExtensionControl {
    return this.running().control;
  }

  async start(options: LaunchOptions = {}): Promise<void> {
    const stand = await openNewsStand();
    const session = await launchBrowser(this.found(), { extensionFolder: builtFolder(this.family), ...options });
    this.parts = { stand, session, control: await ExtensionControl.open(session) };
    await this.control.whenAtWork(`${stand.origin}/`);
  }

  /** Opens a page of the news-stand, or a whole address; it is closed after the test. `arrange` acts on the empty tab before. */
  async open(path: string, arrange?: (page: NewsPage) => Promise<void>): Promise<NewsPage> {
    const page = await NewsPage.open(this.control);
    this.pages.push(page);
    await arrange?.(page);
    await page.visit(new URL(path, this.stand.origin).href);
    return page;
  }

  /** Closes what a test opened and forgets what it set. */
  async tidy(): Promise<void> {
    for (const page of this.pages) await page.close();
    this.pages = [];
    await this.parts?.control.forgetSettings();
  }

  async stop(): Promise<void> {
    await this.parts?.session.close();
    await this.parts?.stand.close();
    this.parts = null;
  }

  private running(): { session: BrowserSession; stand: LocalServer; control: ExtensionControl } {
    if (this.parts === null) throw new Error('the stage is there in tests, not while they are registered');
    return this.parts;
  }
}

/** Registers the tests once for each browser, with the built extension loaded. */
export function onStage(register: (stage: Stage) => void, options: LaunchOptions = {}): void {
  describeBrowsers((family, found) => {
    const stage = new Stage(family, found);
    beforeAll(() => stage.start(options));
    afterEach(() => stage.tidy());
    afterAll(() => stage.stop());
    register(stage);
  });
}
