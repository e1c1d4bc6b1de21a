import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OwnPageWords } from '../lib/core/comparison/words/words';

/** The words of popup, options and welcome page. Whoever mounts one of them provides those of the browser's language. */
export const OwnPageWordsContext = createContext<OwnPageWords | null>(null);

/** Of the words that the views above provide, those of one page or of the modes. Throws when they provide none. */
function useSection<Name extends keyof OwnPageWords>(name: Name): OwnPageWords[Name] {
  const words = useContext(OwnPageWordsContext);
  if (!words) throw new Error('no words: whoever mounts a page provides them');
  return words[name];
}

export const usePopupWords = (): OwnPageWords['popup'] => useSection('popup');
export const useOptionsWords = (): OwnPageWords['options'] => useSection('options');
export const useWelcomeWords = (): OwnPageWords['welcome'] => useSection('welcome');
/** What the modes and their reach are called, in all three pages. */
export const useModeWords = (): OwnPageWords['mode'] => useSection('mode');
