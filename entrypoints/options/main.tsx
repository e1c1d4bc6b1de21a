import { render } from 'preact';
import browser from 'webextension-polyfill';
import { OptionsView } from '../../components/OptionsView';
import '../../components/styles/pages.css';
import { createCaller } from '../../lib/bridge/messages/send-call';
import { createOwnPage } from '../own-page/own-page';
import { OptionsSession } from './options-session';
import { saveFile } from './save-file';

/** The options page. */
function main(): void {
  const page = createOwnPage();
  const session = new OptionsSession({
    callWorker: createCaller((message) => browser.runtime.sendMessage(message)),
    version: browser.runtime.getManifest().version,
    isPrivate: async () => (await browser.tabs.getCurrent())?.incognito ?? false,
    saveFile: (name, text) => saveFile(document, name, text),
    show: (props) => render(page.show(<OptionsView {...props} />, props.settings.numbers), document.body),
  });
  void session.start();
}

main();
