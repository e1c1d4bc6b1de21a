import type { Why } from '../../lib/core/claims/types';
import { whyLines } from '../../lib/core/comparison/why-words';
import { useReader } from '../reader-context';

/** The words and the rule that made the badge. */
export function WhyThisBadge({ why, id }: { readonly why: Why; readonly id: string }) {
  return (
    <dl class="ss-why" id={id}>
      {whyLines(why, useReader()).map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
