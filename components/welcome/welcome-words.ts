import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../../lib/core/comparison/words/message';

/** Every word of the welcome page. */
export interface WelcomeWords {
  readonly name: Text;
  readonly title: Text;
  readonly lead: Text;
  readonly tryIt: Text;
  /** The sentence around each of the three sample values, and what its mark means. */
  readonly lessons: readonly { readonly before: Text; readonly after: Text; readonly note: Text }[];
  readonly vows: readonly { readonly title: Text; readonly text: Text }[];
  readonly begin: Text;
  readonly where: Text;
  readonly everywhere: Text;
  readonly onlyChosen: Text;
  readonly start: Text;
  readonly options: Text;
}

const english: WelcomeWords = {
  name: 'Second Source',
  title: 'The same figure, as others tell it',
  lead: 'On news pages, Second Source underlines figures that other outlets tell too. Beside them stands what the others say, and who said it. What to believe stays with you.',
  tryIt: 'Press a badge to see the words behind it. This article and its outlets are made up.',
  lessons: [
    {
      before: '… ',
      after: ' have left Aldermere …',
      note: 'Two lines: others give another value. Here, 8,000 to 12,000, from three origins.',
    },
    { before: '… a treaty signed on ', after: ' …', note: 'One line: others give the same.' },
    {
      before: '… engineers at work since ',
      after: ' …',
      note: 'A dotted line: others tell of another day, of a part, or of a plan.',
    },
  ],
  vows: [
    {
      title: 'Nothing leaves this browser',
      text: 'Pages are read here. There is no server, no account and no tracking.',
    },
    { title: 'Origins, not outlets', text: 'Three outlets that pass on one report count as one origin.' },
    { title: 'Right or silent', text: 'What is not known stays unmarked. Every badge says why it is there.' },
    { title: 'Yours to switch off', text: 'For one site or for all, in the toolbar, at once.' },
  ],
  begin: 'How would you like to begin?',
  where: 'Where?',
  everywhere: 'On all sites',
  onlyChosen: 'Only on sites I choose',
  start: 'Start reading',
  options: 'All options',
};

/** The welcome page's words; whoever mounts it may provide another language's. */
export const WelcomeWordsContext = createContext<WelcomeWords>(english);

/** The words that the views above provide. */
export const useWelcomeWords = (): WelcomeWords => useContext(WelcomeWordsContext);
