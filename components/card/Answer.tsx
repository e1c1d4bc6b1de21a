import type { AnswerView, CardView } from '../../lib/core/comparison/views/card-view';
import type { PageWords } from '../../lib/core/comparison/words/words';

interface AnswerProps {
  readonly card: CardView;
  readonly words: PageWords['card'];
}

/** The card's two lines: what this page gives, what the others give. */
export function Answer({ card, words }: AnswerProps) {
  return (
    <dl class="ss-answer">
      <dt>{words.thisPage}</dt>
      <Line {...card.page} />
      <dt>{words.others}</dt>
      <Line {...card.others} />
    </dl>
  );
}

function Line({ value, facts }: AnswerView) {
  return (
    <dd>
      <b>
        <bdi>{value}</bdi>
      </b>{' '}
      <span>{facts}</span>
    </dd>
  );
}
