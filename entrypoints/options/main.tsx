import { render } from 'preact';
import browser from 'webextension-polyfill';
import { OptionsView } from '../../components/OptionsView';
import '../../components/styles/pages.css';
import { createCaller } from '../../lib/bridge/messages/send-call';
import { createOwnPage } from '../own-page/own-page';
import { OptionsSession } from './options-session';

/** The options page. */
function main(): void {
  const page = createOwnPage();
  const session = new OptionsSession({
    callWorker: createCaller((message) => browser.runtime.sendMessage(message)),
    version: browser.runtime.getManifest().version,
    show: (props) => render(page.show(<OptionsView {...props} />), document.body),
  });
  void session.start();
}

main();
