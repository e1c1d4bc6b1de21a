import type { MutedClaim } from '../../lib/bridge/messages/calls';
import { usePopupWords } from '../own-page-words';
import { useReader } from '../reader-context';

interface MutedProps {
  readonly muted: readonly MutedClaim[];
  readonly onUnmute: (claim: string) => void;
}

/** Muted claims, folded; each can be brought back. */
export function MutedList({ muted, onUnmute }: MutedProps) {
  const reader = useReader();
  const words = usePopupWords();
  return (
    <details class="ss-muted">
      <summary>{reader.count(words.mutedClaims, muted.length)}</summary>
      <ul>
        {muted.map(({ claim, question }) => (
          <li key={claim}>
            <span dir="auto">{question}</span>
            <button type="button" class="ss-link" onClick={() => onUnmute(claim)}>
              {words.bringBack}
              <span class="ss-hide">: {question}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
