import { ownPages } from 'virtual:second-source/word-shapes';
import type { ComponentChild } from 'preact';
import browser from 'webextension-polyfill';
import { OwnPageWordsContext } from '../../components/own-page-words';
import { ReaderContext } from '../../components/reader-context';
import { type NumberStyle, type Reader, readerFor, withNumbers } from '../../lib/core/comparison/reader';
import { type ComparisonWords, type OwnPageWords, readWords } from '../../lib/core/comparison/words/words';

/** For whom popup, options and welcome page are drawn. */
export interface OwnPage {
  /** As of the last view shown. */
  readonly reader: () => Reader;
  /** A view with the reader and words that it needs, large numbers written in the reader's way. */
  readonly show: (view: ComponentChild, numbers: NumberStyle) => ComponentChild;
}

/** The reader of the browser's language. */
export function createOwnPage(): OwnPage {
  const words = readWords<ComparisonWords & OwnPageWords>(ownPages, (key) => browser.i18n.getMessage(key));
  let reader = readerFor([browser.i18n.getUILanguage(), ...navigator.languages], words);
  document.documentElement.lang = words.language;
  document.documentElement.dir = words.direction;
  return {
    reader: () => reader,
    show: (view, numbers) => {
      reader = withNumbers(reader, numbers);
      return (
        <ReaderContext.Provider value={reader}>
          <OwnPageWordsContext.Provider value={words}>{view}</OwnPageWordsContext.Provider>
        </ReaderContext.Provider>
      );
    },
  };
}
