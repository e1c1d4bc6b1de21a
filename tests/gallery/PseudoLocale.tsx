import type { ComponentChildren } from 'preact';
import { OptionsWordsContext, useOptionsWords } from '../../components/options/options-words';
import { ModeWordsContext, useModeWords } from '../../components/pieces/mode-words';
import { PopupWordsContext, usePopupWords } from '../../components/popup/popup-words';
import { useWelcomeWords, WelcomeWordsContext } from '../../components/welcome/welcome-words';
import { pseudoWords } from './pseudo-locale';

/** Gives every view below it words of the made-up language. The reader's own words come with the reader. */
export function PseudoLocale({ children }: { readonly children: ComponentChildren }) {
  return (
    <ModeWordsContext.Provider value={pseudoWords(useModeWords())}>
      <PopupWordsContext.Provider value={pseudoWords(usePopupWords())}>
        <OptionsWordsContext.Provider value={pseudoWords(useOptionsWords())}>
          <WelcomeWordsContext.Provider value={pseudoWords(useWelcomeWords())}>{children}</WelcomeWordsContext.Provider>
        </OptionsWordsContext.Provider>
      </PopupWordsContext.Provider>
    </ModeWordsContext.Provider>
  );
}
