import type { PageState, PageStatus } from '../../lib/bridge/messages/page-state';
import type { NoAnswer } from '../../lib/bridge/site-access';
import type { OwnPageWords } from '../../lib/core/comparison/words/words';
import { usePopupWords } from '../own-page-words';
import { useReader } from '../reader-context';

interface EmptyProps {
  readonly state: PageState | NoAnswer;
  readonly onRetry: () => void;
  readonly onAllow: () => void;
  readonly onLoad: () => void;
}

/** Why there is no table, and what can be done about it. */
export function EmptyPage({ state, onRetry, onAllow, onLoad }: EmptyProps) {
  const reader = useReader();
  const words = usePopupWords();
  const empty = emptyState(state);
  const { title, text } = words.empty[empty];
  const page = typeof state === 'string' ? null : state;
  const figures = page?.figuresRead ?? 0;
  const hasRead = empty === 'nothingKnown' && figures > 0;
  return (
    <div class="ss-empty" aria-busy={empty === 'reading'}>
      <h2>{hasRead ? reader.count(words.nothingKnown, figures) : title}</h2>
      <p>{text}</p>
      {page?.status === 'too-long' && <p class="ss-note">{words.tooLong}</p>}
      {empty === 'failed' && page?.error && <p class="ss-quiet">{page.error}</p>}
      <p class="ss-act">
        {empty === 'failed' && <MainButton text={words.retry} onClick={onRetry} />}
        {empty === 'notAllowed' && <MainButton text={words.allow} onClick={onAllow} />}
        {empty === 'notLoaded' && <MainButton text={words.load} onClick={onLoad} />}
      </p>
    </div>
  );
}

function MainButton({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="ss-btn ss-main" onClick={onClick}>
      {text}
    </button>
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

const emptyState = (state: PageState | NoAnswer): EmptyState =>
  typeof state === 'string' ? state : emptyStates[state.status];
