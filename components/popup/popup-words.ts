import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageStatus } from '../../lib/bridge/messages/page-state';
import type { PluralText, Text } from '../../lib/core/comparison/words/message';

/** What the popup says instead of a table. */
interface EmptyText {
  readonly title: Text;
  readonly text: Text;
}

/** States in which there is no table. */
export type EmptyState = Exclude<PageStatus, 'ready' | 'too-long'> | 'nothing-known' | 'unreachable';

/** Every word of the popup that comparison has not. */
export interface PopupWords {
  readonly label: Text;
  readonly name: Text;
  readonly options: Text;
  readonly caption: Text;
  readonly thisPage: Text;
  readonly moreOutlets: Text;
  readonly furtherOutlets: PluralText;
  readonly moreValues: Text;
  readonly notTold: Text;
  readonly differencesOnly: Text;
  readonly showInPage: Text;
  readonly notTheSame: Text;
  readonly putAside: Text;
  readonly mute: Text;
  readonly mutedClaims: PluralText;
  readonly bringBack: Text;
  readonly copy: Text;
  readonly copyAs: Readonly<Record<'markdown' | 'csv', Text>>;
  readonly copied: Text;
  readonly retry: Text;
  readonly allow: Text;
  readonly tooLong: Text;
  readonly showMore: PluralText;
  readonly empty: Readonly<Record<EmptyState, EmptyText>>;
  readonly nothingKnown: PluralText;
}

const english: PopupWords = {
  label: 'What others report',
  name: 'Second Source',
  options: 'Options',
  caption: 'Claims of this page and what other outlets give',
  thisPage: 'This page',
  moreOutlets: 'More',
  furtherOutlets: { one: '{n} further outlet', other: '{n} further outlets' },
  moreValues: 'and {n} more',
  notTold: 'not told there',
  differencesOnly: 'Differences only',
  showInPage: 'Show in page',
  notTheSame: 'You said of this page: not the same thing.',
  putAside: 'not the same thing',
  mute: 'Mute this claim',
  mutedClaims: { one: '{n} muted claim', other: '{n} muted claims' },
  bringBack: 'Bring back',
  copy: 'Copy as',
  copyAs: { markdown: 'Markdown', csv: 'CSV' },
  copied: 'Copied',
  retry: 'Try again',
  allow: 'Allow on this site',
  tooLong: 'A very long page: what follows its beginning was not read.',
  showMore: { one: 'Show {n} more version', other: 'Show {n} more versions' },
  nothingKnown: { one: '{n} figure read, none known', other: '{n} figures read, none known' },
  empty: {
    reading: { title: 'Reading this page', text: 'This takes a moment on long articles.' },
    'nothing-known': { title: 'Nothing known here', text: 'Nothing in the library is about what this page tells.' },
    'no-subject': { title: 'Nothing known here', text: 'No subject of the library is named on this page.' },
    'not-english': {
      title: 'Not in English',
      text: 'Only English pages are read for now, so this one was left alone.',
    },
    'not-an-article': { title: 'No article found', text: 'There is no longer text here to compare.' },
    off: { title: 'Off on this site', text: 'Nothing here has been read.' },
    failed: { title: 'This page could not be read', text: 'Something went wrong while reading it.' },
    unreachable: {
      title: 'This page cannot be read',
      text: 'Browsers keep extensions out of their own pages, their shops and PDF files. A page that was open before Second Source was installed is read once it is loaded again.',
    },
  },
};

/** The popup's words; whoever mounts it may provide another language's. */
export const PopupWordsContext = createContext<PopupWords>(english);

/** The words that the views above provide. */
export const usePopupWords = (): PopupWords => useContext(PopupWordsContext);
