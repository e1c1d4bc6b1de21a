import type { Page } from 'puppeteer-core';
import type { PageState } from '../../lib/bridge/messages/page-state';
import type { Mode } from '../../lib/bridge/settings/settings';
import type { BrowserSession } from '../browsers/browser-session';
import { poll } from './poll';

const INSTALL_TIMEOUT_MS = 20_000;

/** The part of the extension's interface that the control page uses; the browsers' own object in the page. */
interface ExtensionApi {
  readonly tabs: {
    query(info: { active: boolean; currentWindow: boolean }): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown, to: { frameId: number }): Promise<unknown>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
  readonly action: {
    getTitle(of: { tabId: number }): Promise<string>;
    getBadgeText(of: { tabId: number }): Promise<string>;
  };
  readonly commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  readonly i18n: { getMessage(key: string): string };
  readonly storage: {
    readonly local: { clear(): Promise<void>; get(keys: null): Promise<unknown> };
  };
}

/** A file of the extension that runs no script of ours when opened, so that nothing is asked of the worker. */
const SILENT_PAGE = 'manifest.json';

/** An extension page in a tab behind, which asks and sets what the extension's own pages can. */
export class ExtensionControl {
  private constructor(
    readonly session: BrowserSession,
    private readonly page: Page,
  ) {}

  static async open(session: BrowserSession): Promise<ExtensionControl> {
    return new ExtensionControl(session, await session.openExtensionPage(SILENT_PAGE));
  }

  /**
   * Waits until pages get the content script, which browsers see to some time after an extension is installed.
   * The address is loaded again and again in a tab of its own until the page side answers there.
   */
  async whenAtWork(url: string): Promise<void> {
    const tab = await this.session.newPage();
    const load = async () => {
      await tab.goto(url);
      return this.pageState();
    };
    await poll('the content script answers', load, (state) => state !== null, INSTALL_TIMEOUT_MS);
    await tab.close();
  }

  /** What the page side in the active tab says of itself; `null` if nobody answers there. */
  async pageState(): Promise<PageState | null> {
    return stateIn(await this.ask('getPageState', null));
  }

  /** Shows badges, marks or nothing on the active page until it is left; stores nothing. */
  async useMode(mode: Mode): Promise<void> {
    await this.ask('useMode', { mode });
  }

  /** Sends a call to the page side in the active tab, as the popup does; `null` if nobody answers there. */
  private ask(call: string, request: unknown): Promise<unknown> {
    return this.page.evaluate(
      async (message) => {
        // Puppeteer's pages know nothing of extensions; this one is an extension page.
        const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        const api = scope.browser ?? scope.chrome;
        const [tab] = await api.tabs.query({ active: true, currentWindow: true });
        return await api.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch(() => null);
      },
      { call, request },
    );
  }

  /** What the toolbar button says in the active tab. */
  async toolbar(): Promise<{ readonly title: string; readonly badge: string }> {
    return this.page.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const api = scope.browser ?? scope.chrome;
      const [tab] = await api.tabs.query({ active: true, currentWindow: true });
      const of = { tabId: tab?.id ?? -1 };
      return { title: await api.action.getTitle(of), badge: await api.action.getBadgeText(of) };
    });
  }

  /** Zooms the active tab as the browser's own menu does; 1 is as the page is written. */
  async zoom(factor: number): Promise<void> {
    await this.page.evaluate(async (wanted) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { tabs } = scope.browser ?? scope.chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      await tabs.setZoom(tab?.id ?? -1, wanted);
    }, factor);
  }

  /** The keys of a command as the browser has them; "" when it has none. */
  async shortcut(command: string): Promise<string> {
    return this.page.evaluate(async (wanted) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const all = await (scope.browser ?? scope.chrome).commands.getAll();
      return all.find(({ name }) => name === wanted)?.shortcut ?? '';
    }, command);
  }

  /** Messages as the browser gives them, by their keys. */
  async messages(keys: readonly string[]): Promise<Readonly<Record<string, string>>> {
    return this.page.evaluate((asked) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { i18n } = scope.browser ?? scope.chrome;
      return Object.fromEntries(asked.map((key) => [key, i18n.getMessage(key)]));
    }, keys);
  }

  /** Forgets what was set: the next page finds the defaults. */
  async forgetSettings(): Promise<void> {
    await this.page.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      await (scope.browser ?? scope.chrome).storage.local.clear();
    });
  }

  /** All that the extension has stored, in `storage.local` and in its databases, as text. */
  async stored(): Promise<string> {
    return this.page.evaluate(async () => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const databases: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await done(indexedDB.open(name));
        for (const store of database.objectStoreNames)
          databases.push([name, store, await done(database.transaction(store).objectStore(store).getAll())]);
        database.close();
      }
      return JSON.stringify([await (scope.browser ?? scope.chrome).storage.local.get(null), databases]);
    });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

function stateIn(answer: unknown): PageState | null {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || !answer.ok || !('value' in answer))
    return null;
  // The page side's own answer, wrapped as a Result.
  return answer.value as PageState;
}
