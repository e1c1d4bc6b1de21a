import gate from 'virtual:second-source/gate';
import { newsPages } from 'virtual:second-source/word-shapes';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Reader, readerFor } from '../lib/core/comparison/reader';
import { type PageWords, readWords } from '../lib/core/comparison/words/words';
import { openGate } from '../lib/core/packs/gate';
import { loaded } from '../lib/page/life/after-load';
import { createViews } from '../lib/page/overlay/views';
import { createPageSide } from '../lib/page/page-side';

/** The content script, in every http and https page. */
export default defineUnlistedScript(async () => {
  await loaded(document);
  createPageSide({
    document,
    runtime: browser.runtime,
    gate: openGate(gate),
    views: () => createViews(reader()),
  });
});

/** Words and notation of the browser's language. */
function reader(): Reader<PageWords> {
  // The browser's types know no keys
  const words = readWords<PageWords>(newsPages, (key) => browser.i18n.getMessage(key as never));
  return readerFor([browser.i18n.getUILanguage(), ...navigator.languages], words);
}
