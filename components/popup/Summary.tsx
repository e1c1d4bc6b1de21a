import type { PageState } from '../../lib/bridge/messages/page-state';
import { countTexts } from '../../lib/core/comparison/counts';
import { countedOf, readText } from '../../lib/core/comparison/summary';
import { Glyph } from '../pieces/Glyph';
import { useReader } from '../reader-context';

/** "41 figures read, 6 known", then the counts by state. What the reader called another thing does not count. */
export function Summary({ state }: { readonly state: Pick<PageState, 'figuresRead' | 'mentions'> }) {
  const reader = useReader();
  const mentions = state.mentions.filter(({ muted }) => !muted);
  return (
    <div class="ss-sum">
      <p>
        <b>{readText(state.figuresRead, mentions, reader)}</b>
      </p>
      <p class="ss-counts">
        {countTexts(mentions.map(countedOf), reader).map(({ state: kind, text }) => (
          <span key={kind}>
            <Glyph state={kind} />
            {text}{' '}
          </span>
        ))}
      </p>
    </div>
  );
}
