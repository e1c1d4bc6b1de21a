import type { PageState } from '../../lib/bridge/messages/page-state';
import { useReader } from '../reader-context';
import { type EmptyState, usePopupWords } from './popup-words';

interface EmptyProps {
  readonly state: PageState | null;
  readonly onRetry: () => void;
  readonly onAllow: (() => void) | undefined;
}

/** Why there is no table, and what can be done about it. */
export function EmptyPage({ state, onRetry, onAllow }: EmptyProps) {
  const reader = useReader();
  const words = usePopupWords();
  const empty = emptyState(state);
  const { title, text } = words.empty[empty];
  const figures = state?.figuresRead ?? 0;
  const hasRead = empty === 'nothing-known' && figures > 0;
  return (
    <div class="ss-empty" aria-busy={empty === 'reading'}>
      <h2>{hasRead ? reader.count(words.nothingKnown, figures) : title}</h2>
      <p>{text}</p>
      {empty === 'failed' && state?.error && <p class="ss-quiet">{state.error}</p>}
      <p class="ss-act">
        {empty === 'failed' && (
          <button type="button" class="ss-btn ss-main" onClick={onRetry}>
            {words.retry}
          </button>
        )}
        {empty === 'unreachable' && onAllow && (
          <button type="button" class="ss-btn ss-main" onClick={onAllow}>
            {words.allow}
          </button>
        )}
      </p>
    </div>
  );
}

function emptyState(state: PageState | null): EmptyState {
  if (state === null) return 'unreachable';
  return state.status === 'ready' || state.status === 'too-long' ? 'nothing-known' : state.status;
}
