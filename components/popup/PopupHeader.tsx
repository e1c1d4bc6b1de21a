import type { PageState } from '../../lib/bridge/messages/page-state';
import type { NoAnswer } from '../../lib/bridge/site-access';
import { usePopupWords } from '../own-page-words';
import { type IconState, IconTile } from '../pieces/IconTile';

interface HeaderProps {
  readonly state: PageState | NoAnswer | undefined;
  readonly onOptions: () => void;
}

/** Name, sign of the page's state, way to the options. */
export function PopupHeader({ state, onOptions }: HeaderProps) {
  const words = usePopupWords();
  return (
    <header>
      <h1 class="ss-name">
        <IconTile state={iconState(state)} size={20} />
        {words.name}
      </h1>
      <button type="button" class="ss-icon" aria-label={words.options} onClick={onOptions}>
        <svg
          width="16"
          height="16"
          viewBox="0 0 16 16"
          fill="none"
          stroke="currentColor"
          stroke-width="1.4"
          aria-hidden="true"
        >
          <path d="M2 4.5h7m4 0h1M2 11.5h1m4 0h7" />
          <circle cx="11" cy="4.5" r="1.8" />
          <circle cx="5" cy="11.5" r="1.8" />
        </svg>
      </button>
    </header>
  );
}

function iconState(state: PageState | NoAnswer | undefined): IconState {
  if (typeof state === 'string') return 'closed';
  if (!state) return 'quiet';
  if (state.status === 'off') return 'off';
  return state.mentions.length > 0 ? 'known' : 'quiet';
}
