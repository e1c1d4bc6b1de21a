import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PluralText, Text } from '../../lib/core/comparison/words/message';

/** Every word of the options page. */
export interface OptionsWords {
  readonly name: Text;
  readonly nav: Text;
  readonly sections: Readonly<Record<SectionName, Text>>;
  readonly sites: {
    readonly text: Text;
    readonly site: Text;
    readonly mode: Text;
    readonly modeOf: Text;
    readonly remove: Text;
    readonly allOthers: Text;
    readonly onlyChosen: Text;
    readonly andBelow: Text;
    readonly search: Text;
    readonly found: PluralText;
    readonly showMore: PluralText;
    readonly example: Text;
    readonly newSite: Text;
    readonly subdomains: Text;
    readonly add: Text;
    readonly noSite: Text;
    readonly added: Text;
  };
  readonly display: {
    readonly text: Text;
    readonly sample: readonly Text[];
    readonly size: Text;
    readonly atEnd: Text;
    readonly recap: Text;
    readonly seen: Text;
    readonly fadeSeen: Text;
  };
  readonly library: {
    readonly text: Text;
    readonly pack: Text;
    readonly article: Text;
    readonly articles: Text;
    readonly claims: Text;
    readonly versions: PluralText;
    readonly read: Text;
    readonly noAddress: Text;
    readonly lookInside: Text;
    readonly empty: Text;
  };
  readonly muted: { readonly none: Text; readonly since: Text; readonly bringBack: Text };
  readonly about: {
    readonly version: Text;
    readonly licence: Text;
    readonly promises: readonly { readonly title: Text; readonly text: Text }[];
  };
}

export type SectionName = 'sites' | 'display' | 'library' | 'muted' | 'about';

const english: OptionsWords = {
  name: 'Second Source',
  nav: 'Options',
  sections: { sites: 'Sites', display: 'Display', library: 'Library', muted: 'Muted claims', about: 'About' },
  sites: {
    text: 'A rule for a site wins over the rule for all others. A change takes effect at once, in open pages too.',
    site: 'Site',
    mode: 'What you see',
    modeOf: 'What you see on {site}',
    remove: 'Remove',
    allOthers: 'All other sites',
    onlyChosen: '“Off” here means: only on sites that you choose below.',
    andBelow: 'and all sites below it',
    search: 'Search sites',
    found: { one: '{n} site found', other: '{n} sites found' },
    showMore: { one: 'Show {n} more site', other: 'Show {n} more sites' },
    example: 'example.org',
    newSite: 'New site',
    subdomains: 'and all sites below it',
    add: 'Add rule',
    noSite: '“{typed}” is not the name of a site. Write it like example.org.',
    added: 'Rule for {site} added.',
  },
  display: {
    text: 'Shape and words tell the states apart; colour only repeats them.',
    sample: ['It counts ', ', calls the treaty of ', ' binding, and dates the first engineers to ', '.'],
    size: 'Text size',
    atEnd: 'At the end',
    recap: 'Say in one line what agreed and what differed',
    seen: 'Badges you have seen',
    fadeSeen: 'Fade them while you read on',
  },
  library: {
    text: 'All that pages are compared with. It lies in this browser and nowhere else.',
    pack: 'Pack',
    article: 'Articles',
    articles: 'Articles',
    claims: 'Claims',
    versions: { one: '{n} version', other: '{n} versions' },
    read: 'Open',
    noAddress: 'no address known',
    lookInside: 'Look inside',
    empty: 'The library is empty. With nothing to compare, pages stay as they are.',
  },
  muted: {
    none: 'None. “Mute this claim” in the popup puts a claim here.',
    since: 'muted on {date}, on all sites',
    bringBack: 'Bring back',
  },
  about: {
    version: 'Version {version}',
    licence: 'The program is free under the MIT licence. Quotes belong to their publishers.',
    promises: [
      {
        title: 'Nothing leaves this browser',
        text: 'Pages are read here. There is no server, no account and no tracking.',
      },
      { title: 'No verdicts', text: 'You see what others wrote and who said it. What to believe stays with you.' },
      { title: 'Right or silent', text: 'What is not known stays unmarked. Every badge says why it is there.' },
      { title: 'Pages stay as they are', text: 'Not a word of an article is changed; badges stand beside the text.' },
    ],
  },
};

/** The options page's words; whoever mounts it may provide another language's. */
export const OptionsWordsContext = createContext<OptionsWords>(english);

/** The words that the views above provide. */
export const useOptionsWords = (): OptionsWords => useContext(OptionsWordsContext);
