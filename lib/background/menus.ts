import type { Browser, Menus } from 'webextension-polyfill';
import type { WorkerWords } from '../core/comparison/words/words';
import type { CallTab } from './commands';

/** What the entries act with. */
export interface MenuActs {
  readonly callTab: CallTab;
  /** Reads a selected text and shows what others report; called while the click is being handled. */
  readonly readSelection: (text: string, url: string) => void;
}

/** One row of the menu that opens on a page. */
interface MenuEntry {
  readonly id: string;
  /** True at any time: the browser shows it without asking, in whatever tab. */
  readonly title: keyof WorkerWords['menu'];
  readonly contexts: Menus.ContextType[];
  /** Pages to show it on; all when left out. */
  readonly pages?: string[];
  readonly act: (acts: MenuActs, clicked: Menus.OnClickData, tab: number | undefined) => unknown;
}

/** Pages that the content script is in. */
const newsPages = ['http://*/*', 'https://*/*'];

const entries: readonly MenuEntry[] = [
  {
    id: 'toggle-badges',
    title: 'toggleBadges',
    contexts: ['page'],
    pages: newsPages,
    act: ({ callTab }, _, tab) => tab !== undefined && callTab(tab)('toggleBadges', null),
  },
  {
    id: 'read-selection',
    title: 'readSelection',
    contexts: ['selection'],
    act: ({ readSelection }, { selectionText, pageUrl }) => readSelection(selectionText ?? '', pageUrl ?? ''),
  },
];

/** Makes the menu. The browser keeps it while the worker sleeps, so once after each installation or update. */
export function createMenus({ contextMenus }: Pick<Browser, 'contextMenus'>, words: WorkerWords['menu']): void {
  // Firefox for Android has no menus. What an earlier version made may still be there.
  void contextMenus?.removeAll().then(() => {
    for (const { id, title, contexts, pages } of entries) {
      contextMenus.create({ id, title: words[title], contexts, ...(pages ? { documentUrlPatterns: pages } : {}) });
    }
  });
}

/** Acts on what the reader chooses in the menu. */
export function listenToMenus({ contextMenus }: Pick<Browser, 'contextMenus'>, acts: MenuActs): void {
  contextMenus?.onClicked.addListener((clicked, tab) => {
    const entry = entries.find(({ id }) => id === clicked.menuItemId);
    void entry?.act(acts, clicked, tab?.id);
  });
}
