import type { Why } from '../../lib/core/claims/types';
import { useReader } from '../reader-context';

/** The words and the rule that made the badge, on request. */
export function WhyThisBadge({ why }: { readonly why: Why }) {
  const reader = useReader();
  const { card } = reader.words;
  const matched = why.matched.map(({ name, words }) => `${card.factors[name] ?? name} (${words})`);
  const score = reader.numberFormat({ style: 'percent' }).format(why.score);
  return (
    <details class="ss-why">
      <summary>{card.why}</summary>
      <dl class="ss-why-list">
        <Row term={card.wordsHere} text={why.words.map((words) => `“${words}”`).join(', ')} />
        <Row term={card.matchedBy} text={matched.length === 0 ? '' : `${matched.join(', ')}; ${card.valueNoPart}`} />
        <Row term={card.apart} text={why.apart.join(', ')} />
        <Row term={card.rule} text={`${why.rule}, ${score}`} />
      </dl>
    </details>
  );
}

function Row({ term, text }: { readonly term: string; readonly text: string }) {
  if (text === '') return null;
  return (
    <>
      <dt>{term}</dt>
      <dd dir="auto">{text}</dd>
    </>
  );
}
