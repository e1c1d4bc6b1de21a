import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { OwnPageWordsContext } from '../../../components/own-page-words';
import { ReaderContext } from '../../../components/reader-context';
import { wordsOf } from '../../words/message-files';
import { englishReader } from '../../words/readers';

/** A view in a document of its own, with the few things that tests do to it. */
export interface RenderedView {
  readonly root: HTMLElement;
  /** The first element; throws when there is none. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  /** The element of a kind whose text, hidden words included, is or begins with this one. Throws when there is none. */
  findByText(selector: string, text: string): HTMLElement;
  press(element: HTMLElement): void;
  /** Types into a field, or chooses in a list. */
  enter(element: HTMLInputElement | HTMLSelectElement, value: string): void;
}

/** Text as a screen reader says it: spaces as one. */
export const spoken = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A view for a reader of English. */
const inEnglish = (view: ComponentChild) => (
  <ReaderContext.Provider value={englishReader}>
    <OwnPageWordsContext.Provider value={wordsOf('en')}>{view}</OwnPageWordsContext.Provider>
  </ReaderContext.Provider>
);

/** Draws a view into the test's document. */
export function renderView(view: ComponentChild): RenderedView {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => render(inEnglish(view), root));
  const find = <E extends HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector);
    if (!found) throw new Error(`nothing in the view fits ${selector}`);
    return found;
  };
  return {
    root,
    find,
    findByText: (selector, text) => {
      const found = [...root.querySelectorAll<HTMLElement>(selector)].find((one) => spoken(one).startsWith(text));
      if (!found) throw new Error(`no ${selector} begins with "${text}"`);
      return found;
    },
    press: (element) => act(() => element.click()),
    enter: (element, value) =>
      act(() => {
        element.value = value;
        element.dispatchEvent(new Event(element.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
      }),
  };
}
