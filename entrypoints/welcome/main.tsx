import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/styles/pages.css';
import { WelcomeView } from '../../components/WelcomeView';
import type { Settings } from '../../lib/bridge/settings/settings';
import { changeSettings, readSettings, watchSettings } from '../../lib/bridge/settings/stored-settings';
import { createOwnPage } from '../own-page/own-page';

/** The page after install: what a badge means, and where to begin. */
async function main(): Promise<void> {
  const page = createOwnPage();
  const show = (settings: Settings) =>
    render(
      page.show(
        <WelcomeView
          settings={settings}
          onDefaultMode={(defaultMode) => void changeSettings((current) => ({ ...current, defaultMode }))}
          onStart={() => window.close()}
          onOptions={() => void browser.runtime.openOptionsPage()}
        />,
      ),
      document.body,
    );
  watchSettings(show);
  show(await readSettings());
}

void main();
