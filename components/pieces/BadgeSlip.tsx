import type { PageMention } from '../../lib/bridge/messages/page-state';
import { badgeText } from '../../lib/core/comparison/badge-text';
import { useReader } from '../reader-context';
import { Glyph } from './Glyph';

export interface BadgeSlipProps {
  readonly mention: PageMention;
  readonly form: 'long' | 'short';
  /** True when the page's own value is seen; otherwise it is said to screen readers only. */
  readonly own: boolean;
}

/** What is seen of a badge. Hidden words around the visible ones make the whole name: it must hold what is seen (WCAG 2.5.3). */
export function BadgeSlip({ mention, form, own }: BadgeSlipProps) {
  const reader = useReader();
  const text = badgeText(mention, form, reader);
  const origins = reader.count(reader.words.count.origins, text.origins);
  const number = reader.numberFormat({}).format(text.origins);
  return (
    <span class="ss-slip">
      <Glyph state={text.state} />
      <span class={own ? 'ss-own' : 'ss-hide'}>
        <bdi>{text.own}</bdi>:{' '}
      </span>
      <span>
        {text.word}
        {text.value !== '' && ' '}
        {text.value !== '' && (
          <b>
            <bdi>{text.value}</bdi>
          </b>
        )}
      </span>{' '}
      <span class="ss-from">
        {form === 'short' ? number : origins}
        {form === 'short' && <span class="ss-hide">{origins.replace(number, '')}</span>}
      </span>
    </span>
  );
}
