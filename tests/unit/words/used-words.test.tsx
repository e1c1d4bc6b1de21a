// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { ContextMenus } from 'webextension-polyfill';
import { OptionsView } from '../../../components/OptionsView';
import { OwnPageWordsContext } from '../../../components/own-page-words';
import { ReaderContext } from '../../../components/reader-context';
import { createMenus } from '../../../lib/background/menus';
import { defaultSettings } from '../../../lib/bridge/settings/settings';
import { readerFor } from '../../../lib/core/comparison/reader';
import { boards } from '../../gallery/boards';
import { messageFiles, wordsOf } from '../../words/message-files';
import { sayEverything } from './every-state';
import { recordedWords } from './recorded-words';

/** Read by the browser, not by us. */
const forTheBrowser = /^manifest_/;
/** One of them is chosen by the count. */
const pluralForm = /_(?:one|few|many|other)$/;
/** Said when the reader does something on the page; each is named in the component that says it. */
const saidOnAction = new Set([
  'options_sites_noSite',
  'options_sites_added',
  'options_sites_changed',
  'options_file_resetQuestion',
  'options_file_resetNow',
  'options_file_keep',
]);

const ignore = () => {};
/** Takes every entry and shows none. */
const fakeMenus = { removeAll: async () => undefined, create: ignore } as unknown as ContextMenus.Static;

/** Every board of the gallery, and the pages that no board shows. */
const everyView = () => [
  ...Object.values(boards).map((board) => board(1)),
  <OptionsView
    key="empty"
    settings={defaultSettings}
    muted={[]}
    library={{ packs: [] }}
    version="1"
    given={{}}
    outcome={{ kind: 'imported', rules: 0, mutes: 0 }}
    problem={null}
    isPrivate={false}
    siteOf={() => null}
    onSettings={ignore}
    onRule={ignore}
    onRemoveRule={ignore}
    onUnmute={ignore}
    onLookInside={ignore}
    onExport={ignore}
    onImport={ignore}
    onReset={ignore}
    onDismiss={ignore}
    onRetry={ignore}
  />,
];

/** All boards at once, each row opened, on a machine that does other things. */
const longestMs = 60_000;

test('every word is said somewhere', { timeout: longestMs }, async () => {
  const read = new Set<string>();
  const words = recordedWords(wordsOf('en'), read);
  const reader = readerFor([], words);
  const place = document.body.appendChild(document.createElement('div'));
  await act(async () => {
    render(
      <ReaderContext.Provider value={reader}>
        <OwnPageWordsContext.Provider value={words}>{everyView()}</OwnPageWordsContext.Provider>
      </ReaderContext.Provider>,
      place,
    );
  });
  for (const row of place.querySelectorAll<HTMLElement>('.ss-q button')) act(() => row.click());
  sayEverything(reader);
  createMenus({ contextMenus: fakeMenus }, words.menu);
  await fakeMenus.removeAll();
  const unsaid = Object.keys(messageFiles.en).filter(
    (key) => !read.has(key) && !forTheBrowser.test(key) && !pluralForm.test(key) && !saidOnAction.has(key),
  );
  expect(unsaid).toEqual([]);
});
