import type { Why } from '../../lib/core/claims/types';
import { whyLines } from '../../lib/core/comparison/why-words';
import { useReader } from '../reader-context';

/** The words and the rule that made the badge, on request. */
export function WhyThisBadge({ why }: { readonly why: Why }) {
  const reader = useReader();
  return (
    <details class="ss-why">
      <summary>{reader.words.card.why}</summary>
      <dl class="ss-why-list">
        {whyLines(why, reader).map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
