import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ModeScope } from '../../lib/bridge/settings/choose-mode';
import type { Mode } from '../../lib/bridge/settings/settings';
import type { Text } from '../../lib/core/comparison/words/message';

/** What the modes and their reach are called, in popup, options and welcome page alike. */
export interface ModeWords {
  readonly on: Text;
  readonly legend: Text;
  readonly scope: Text;
  readonly scopes: Readonly<Record<ModeScope, Text>>;
  readonly modes: Readonly<Record<Mode, Text>>;
  readonly longModes: Readonly<Record<Mode, Text>>;
}

const english: ModeWords = {
  on: 'On',
  legend: 'What you see',
  scope: 'Where this holds',
  scopes: { site: 'This site', domain: 'Whole domain', everywhere: 'Everywhere' },
  modes: { badges: 'Badges', underline: 'Underline', popup: 'Popup only', off: 'Off' },
  longModes: { badges: 'Badges', underline: 'Underline only', popup: 'Popup only', off: 'Off' },
};

/** In the order of how much is seen. */
export const shownModes: readonly Mode[] = ['badges', 'underline', 'popup', 'off'];
export const scopes: readonly ModeScope[] = ['site', 'domain', 'everywhere'];

/** The words for modes; whoever mounts a page may provide another language's. */
export const ModeWordsContext = createContext<ModeWords>(english);

/** The words that the views above provide. */
export const useModeWords = (): ModeWords => useContext(ModeWordsContext);
