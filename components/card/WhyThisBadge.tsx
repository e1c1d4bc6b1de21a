import type { WhyLine } from '../../lib/core/comparison/why-words';

/** The words and the rule that made the badge. */
export function WhyThisBadge({ why, id }: { readonly why: readonly WhyLine[]; readonly id: string }) {
  return (
    <dl class="ss-why" id={id}>
      {why.map(({ term, text }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
