import { createReader } from '../../lib/core/comparison/reader';
import { type Language, wordsOf } from './message-files';

/** A reader of English with British order of day and month: for tests that are not about the language. */
export const englishReader = createReader('en-GB', wordsOf('en'));

/** A reader of one of our languages, with the language's usual notation or that of a locale. */
export const readerOf = (language: Language, locale: string = language) => createReader(locale, wordsOf(language));
