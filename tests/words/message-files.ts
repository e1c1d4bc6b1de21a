import {
  type ComparisonWords,
  type OwnPageWords,
  readWords,
  shapeOf,
  type WorkerWords,
} from '../../lib/core/comparison/words/words';
import english from '../../public/_locales/en/messages.json';
import korean from '../../public/_locales/ko/messages.json';
import ukrainian from '../../public/_locales/uk/messages.json';

type MessageFile = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** The message files by language. */
export const messageFiles = { en: english, uk: ukrainian, ko: korean } satisfies Readonly<Record<string, MessageFile>>;

export type Language = keyof typeof messageFiles;

export const languages: readonly Language[] = Object.keys(messageFiles).filter(isLanguage);

/** True for a language that we have words in. */
export function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(messageFiles, tag);
}

/** All words of a language, as the extension reads them from the browser. */
export function wordsOf(language: Language): ComparisonWords & OwnPageWords & WorkerWords {
  const file: MessageFile = messageFiles[language];
  return readWords(shapeOf(Object.keys(file)), (key) => file[key]?.message ?? '');
}
