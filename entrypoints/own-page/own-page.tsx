import { ownPages } from 'virtual:second-source/word-shapes';
import type { ComponentChild } from 'preact';
import browser from 'webextension-polyfill';
import { OwnPageWordsContext } from '../../components/own-page-words';
import { ReaderContext } from '../../components/reader-context';
import { type Reader, readerFor } from '../../lib/core/comparison/reader';
import { type ComparisonWords, type OwnPageWords, readWords } from '../../lib/core/comparison/words/words';

/** For whom popup, options and welcome page are drawn. */
export interface OwnPage {
  readonly reader: Reader;
  /** A view with the reader and words that it needs. */
  readonly show: (view: ComponentChild) => ComponentChild;
}

/** The reader of the browser's language. */
export function createOwnPage(): OwnPage {
  const words = readWords<ComparisonWords & OwnPageWords>(ownPages, (key) => browser.i18n.getMessage(key));
  const reader = readerFor([browser.i18n.getUILanguage(), ...navigator.languages], words);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  return {
    reader,
    show: (view) => (
      <ReaderContext.Provider value={reader}>
        <OwnPageWordsContext.Provider value={words}>{view}</OwnPageWordsContext.Provider>
      </ReaderContext.Provider>
    ),
  };
}
