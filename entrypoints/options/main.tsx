import { render } from 'preact';
import browser from 'webextension-polyfill';
import { OptionsView } from '../../components/OptionsView';
import { ReaderContext } from '../../components/reader-context';
import '../../components/styles/pages.css';
import { createCaller } from '../../lib/bridge/messages/send-call';
import { readerFor } from '../../lib/core/comparison/reader';
import { OptionsSession } from './options-session';

/** The options page. */
function main(): void {
  const reader = readerFor(navigator.languages);
  const session = new OptionsSession({
    callWorker: createCaller((message) => browser.runtime.sendMessage(message)),
    version: browser.runtime.getManifest().version,
    show: (props) => {
      render(
        <ReaderContext.Provider value={reader}>
          <OptionsView {...props} />
        </ReaderContext.Provider>,
        document.body,
      );
    },
  });
  void session.start();
}

main();
