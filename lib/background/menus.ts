import type { Browser, Menus } from 'webextension-polyfill';
import type { WorkerWords } from '../core/comparison/words/words';
import type { CallTab } from './commands';

/** One row of the menu that opens on a page. */
interface MenuEntry {
  readonly id: string;
  /** True at any time: the browser shows it without asking, in whatever tab. */
  readonly title: keyof WorkerWords['menu'];
  readonly contexts: Menus.ContextType[];
  readonly act: (callTab: CallTab, tab: number, clicked: Menus.OnClickData) => Promise<unknown>;
}

/** Pages that the content script is in. */
const newsPages = ['http://*/*', 'https://*/*'];

const entries: readonly MenuEntry[] = [
  {
    id: 'toggle-badges',
    title: 'toggleBadges',
    contexts: ['page'],
    act: (callTab, tab) => callTab(tab)('toggleBadges', null),
  },
];

/** Makes the menu. The browser keeps it while the worker sleeps, so once after each installation or update. */
export function createMenus({ contextMenus }: Pick<Browser, 'contextMenus'>, words: WorkerWords['menu']): void {
  // Firefox for Android has no menus. What an earlier version made may still be there.
  void contextMenus?.removeAll().then(() => {
    for (const { id, title, contexts } of entries) {
      contextMenus.create({ id, title: words[title], contexts, documentUrlPatterns: newsPages });
    }
  });
}

/** Acts on what the reader chooses in the menu. */
export function listenToMenus({ contextMenus }: Pick<Browser, 'contextMenus'>, callTab: CallTab): void {
  contextMenus?.onClicked.addListener((clicked, tab) => {
    const entry = entries.find(({ id }) => id === clicked.menuItemId);
    if (tab?.id !== undefined) void entry?.act(callTab, tab.id, clicked);
  });
}
