import type { BadgeView } from '../../lib/core/comparison/views/badge-view';
import { Glyph } from './Glyph';

export interface BadgeSlipProps {
  readonly badge: BadgeView;
  /** `long` in a margin, `short` in a column. */
  readonly form: 'long' | 'short';
  /** True when the page's own value is seen; otherwise it is said to screen readers only. */
  readonly own: boolean;
}

/** What is seen of a badge. Hidden words around the visible ones make the whole name: it must hold what is seen (WCAG 2.5.3). */
export function BadgeSlip({ badge, form, own }: BadgeSlipProps) {
  const { origins, number, [form]: value } = badge;
  return (
    <span class="ss-slip">
      <Glyph state={badge.state} />
      <span class={own ? 'ss-own' : 'ss-hide'}>
        <bdi>{badge.own}</bdi>:{' '}
      </span>
      <span>
        {badge.word}
        {value !== '' && ' '}
        {value !== '' && (
          <b>
            <bdi>{value}</bdi>
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
