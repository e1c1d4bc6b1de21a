import type { PageMention } from '../../lib/bridge/messages/page-state';
import { badgeText, versionsBehind } from '../../lib/core/comparison/badge-text';
import { isComparable, stateOfMention } from '../../lib/core/comparison/mention-state';
import { isoText } from '../../lib/core/comparison/notation/date-notation';
import { valueText } from '../../lib/core/comparison/notation/value-notation';
import { outletsAndOrigins } from '../../lib/core/comparison/origins';
import { rangeText } from '../../lib/core/comparison/range-elsewhere';
import { useReader } from '../reader-context';

/** The card's two lines: what this page gives, what the others give. */
export function Answer({ mention, date }: { readonly mention: PageMention; readonly date: string | null }) {
  const reader = useReader();
  const { card, source } = reader.words;
  const state = stateOfMention(mention);
  const told = versionsBehind(mention, state);
  const { word } = badgeText(mention, 'long', reader);
  const others = rangeText(told, { form: 'long', own: mention, impliedYear: null }, reader);
  const facts = [
    source.standings[mention.standing],
    isoText(mention.asOf ?? date, 'short', reader),
    mention.speaker ?? '',
  ];
  const counts = outletsAndOrigins(told, reader);
  return (
    <dl class="ss-answer">
      <dt>{card.thisPage}</dt>
      <dd>
        <b>
          <bdi>{valueText(mention, 'long', reader) || mention.words}</bdi>
        </b>{' '}
        <span>{facts.filter((fact) => fact !== '').join(', ')}</span>
      </dd>
      <dt>{card.others}</dt>
      <dd>
        <b>
          <bdi>{others}</bdi>
        </b>{' '}
        <span>{told.some(isComparable) ? counts : `${word}, ${counts}`}</span>
      </dd>
    </dl>
  );
}
