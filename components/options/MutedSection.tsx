import type { MutedClaim } from '../../lib/bridge/messages/calls';
import { isoText } from '../../lib/core/comparison/notation/date-notation';
import { fill } from '../../lib/core/comparison/words/message';
import { useOptionsWords } from '../own-page-words';
import { useReader } from '../reader-context';

interface MutedProps {
  /** `null` while they are not known. */
  readonly muted: readonly MutedClaim[] | null;
  readonly onUnmute: (claim: string) => void;
}

/** Claims that are never marked, each with the way back. */
export function MutedSection({ muted, onUnmute }: MutedProps) {
  const words = useOptionsWords().muted;
  const reader = useReader();
  if (muted === null) return null;
  if (muted.length === 0) return <p class="ss-quiet">{words.none}</p>;
  return (
    <ul class="ss-muted-list">
      {muted.map(({ claim, question, mutedAt }) => (
        <li key={claim}>
          <span dir="auto">
            {question}
            <small>{fill(words.since, { date: isoText(mutedAt, 'short', reader) })}</small>
          </span>
          <button type="button" class="ss-link" onClick={() => onUnmute(claim)}>
            {words.bringBack}
            <span class="ss-hide">: {question}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
