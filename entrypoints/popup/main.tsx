import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PopupView } from '../../components/PopupView';
import '../../components/styles/pages.css';
import { createCaller } from '../../lib/bridge/messages/send-call';
import { createOwnPage } from '../own-page/own-page';
import { PopupSession } from './popup-session';

/** The popup: shows the page in the active tab, and changes what is stored. */
function main(): void {
  const root = document.body;
  const page = createOwnPage();
  const session = new PopupSession({
    id: crypto.randomUUID(),
    callWorker: createCaller((message) => browser.runtime.sendMessage(message)),
    callTab: (tab) => createCaller((message) => browser.tabs.sendMessage(tab, message, { frameId: 0 })),
    findActiveTab: async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0],
    access: {
      contains: (permissions) => browser.permissions.contains(permissions),
      request: (permissions) => browser.permissions.request(permissions),
    },
    loadAgain: (tab) => browser.tabs.reload(tab),
    openOptions: () => browser.runtime.openOptionsPage(),
    writeClipboard: (text) => navigator.clipboard.writeText(text),
    close: () => window.close(),
    reader: page.reader,
    show: (props) => render(page.show(<PopupView {...props} />, props.settings.numbers), root),
  });
  void session.start();
}

main();
