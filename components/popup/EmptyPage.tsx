import type { PageState, PageStatus } from '../../lib/bridge/messages/page-state';
import type { OwnPageWords } from '../../lib/core/comparison/words/words';
import { usePopupWords } from '../own-page-words';
import { useReader } from '../reader-context';

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
  const hasRead = empty === 'nothingKnown' && figures > 0;
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

/** Why there is no table, by the name of its words. */
type EmptyState = keyof OwnPageWords['popup']['empty'];

const emptyStates: Readonly<Record<PageStatus, EmptyState>> = {
  ready: 'nothingKnown',
  'too-long': 'nothingKnown',
  'no-subject': 'noSubject',
  'not-english': 'notEnglish',
  'not-an-article': 'notAnArticle',
  reading: 'reading',
  off: 'off',
  failed: 'failed',
};

const emptyState = (state: PageState | null): EmptyState => (state ? emptyStates[state.status] : 'unreachable');
