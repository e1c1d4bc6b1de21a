import { worker } from 'virtual:second-source/word-shapes';
import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { listenToCommands } from '../lib/background/commands';
import { createHandlers } from '../lib/background/handlers/handlers';
import { BundledPack } from '../lib/background/library/bundled-pack';
import { findKnown } from '../lib/background/library/find-known';
import { MutedClaims } from '../lib/background/library/muted-claims';
import { createMenus, listenToMenus } from '../lib/background/menus';
import { openPopupOrWindow } from '../lib/background/selection/open-popup';
import { SelectionReader } from '../lib/background/selection/selection-reader';
import { createSenders } from '../lib/background/senders';
import { Toolbar } from '../lib/background/toolbar/toolbar';
import type { BackgroundToPageCalls } from '../lib/bridge/messages/calls';
import { listenToCalls } from '../lib/bridge/messages/listen-to-calls';
import { createCaller } from '../lib/bridge/messages/send-call';
import type { Settings } from '../lib/bridge/settings/settings';
import { readSettings, watchSettings } from '../lib/bridge/settings/stored-settings';
import { type Reader, readerFor } from '../lib/core/comparison/reader';
import { type ComparisonWords, readWords, type WorkerWords } from '../lib/core/comparison/words/words';

/** The worker: answers what is known of a page, and keeps the muted claims. It may die at any time; all it needs is stored or shipped. */
export default defineBackground({ type: 'module', main });

function main(): void {
  const reader = readerOnce();
  const origin = browser.runtime.getURL('/');
  const readFile = async (path: string) => (await fetch(browser.runtime.getURL(path))).text();
  const library = { bundled: new BundledPack(readFile), muted: new MutedClaims() };
  const selections = new SelectionReader((text) => findKnown(text, library));
  const toolbar = new Toolbar(browser.action, reader);
  listenToCalls(
    browser.runtime,
    createHandlers({
      ...library,
      selections,
      senders: createSenders({ id: browser.runtime.id, origin }),
      now: () => new Date(),
      openPopup: () => browser.action.openPopup(),
      toolbar,
      reader,
    }),
  );
  const callTab = (tab: number) =>
    createCaller<BackgroundToPageCalls>((message) => browser.tabs.sendMessage(tab, message, { frameId: 0 }));
  listenToCommands(browser, callTab);
  listenToMenus(browser, {
    callTab,
    readSelection: (text, url) => {
      selections.read(text, url);
      void openPopupOrWindow(browser);
    },
  });
  keepUsual(toolbar);
  browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
    createMenus(browser, reader().words.menu);
    // Not for every reload while somebody works on the extension, and not for a driver's short-lived profile.
    if (reason === 'install' && !temporary) void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}

/** Words and notation of the browser's language, which stays as it is while the worker lives; read when first needed. */
function readerOnce(): () => Reader<ComparisonWords & WorkerWords> {
  let reader: Reader<ComparisonWords & WorkerWords> | undefined;
  return () => {
    reader ??= readerFor(
      [browser.i18n.getUILanguage(), ...navigator.languages],
      readWords<ComparisonWords & WorkerWords>(worker, (key) => browser.i18n.getMessage(key)),
    );
    return reader;
  };
}

/** What the toolbar shows where no page has reported follows the settings; browsers forget it when they are closed, so starting them wakes the worker. */
function keepUsual(toolbar: Toolbar): void {
  const show = ({ defaultMode }: Settings) => toolbar.showUsual(defaultMode === 'off');
  browser.runtime.onStartup.addListener(() => undefined);
  watchSettings((settings) => void show(settings));
  void readSettings().then(show);
}
