import { render } from 'preact';
import browser from 'webextension-polyfill';
import { ReaderContext } from '../../components/reader-context';
import '../../components/styles/pages.css';
import { WelcomeView } from '../../components/WelcomeView';
import type { Settings } from '../../lib/bridge/settings/settings';
import { changeSettings, readSettings, watchSettings } from '../../lib/bridge/settings/stored-settings';
import { readerFor } from '../../lib/core/comparison/reader';

/** The page after install: what a badge means, and where to begin. */
async function main(): Promise<void> {
  const reader = readerFor(navigator.languages);
  const show = (settings: Settings) =>
    render(
      <ReaderContext.Provider value={reader}>
        <WelcomeView
          settings={settings}
          onDefaultMode={(defaultMode) => void changeSettings((current) => ({ ...current, defaultMode }))}
          onStart={() => window.close()}
          onOptions={() => void browser.runtime.openOptionsPage()}
        />
      </ReaderContext.Provider>,
      document.body,
    );
  watchSettings(show);
  show(await readSettings());
}

void main();
