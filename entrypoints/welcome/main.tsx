import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../../components/styles/pages.css';
import { WelcomeView } from '../../components/WelcomeView';
import type { Mode, Settings } from '../../lib/bridge/settings/settings';
import { changeSettings, readSettings, watchSettings } from '../../lib/bridge/settings/stored-settings';
import { createOwnPage } from '../own-page/own-page';

/** The page after install: what a badge means, and where to begin. */
async function main(): Promise<void> {
  const page = createOwnPage();
  const show = (settings: Settings, problem: string | null = null) => {
    const view = (
      <WelcomeView
        settings={settings}
        problem={problem}
        onDefaultMode={(defaultMode) => void choose(defaultMode)}
        onStart={() => void closeTab()}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />
    );
    render(page.show(view, settings.numbers), document.body);
  };
  const choose = async (defaultMode: Mode) => {
    try {
      show(await changeSettings((current) => ({ ...current, defaultMode })));
    } catch (error) {
      show(await readSettings(), error instanceof Error ? error.message : String(error));
    }
  };
  watchSettings((settings) => show(settings));
  show(await readSettings());
}

/** Pages may close only windows that they opened themselves; this one was opened by the worker. */
async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

void main();
