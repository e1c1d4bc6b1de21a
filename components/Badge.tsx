import type { PageMention } from '../lib/bridge/messages/page-state';
import { badgeText } from '../lib/core/comparison/badge-text';
import { Glyph } from './pieces/Glyph';
import { useReader } from './reader-context';

export interface BadgeProps {
  readonly mention: PageMention;
  /** `long` in a margin, `short` in a column. */
  readonly form: 'long' | 'short';
  /** True where several badges stand together: each then names its own value. */
  readonly own: boolean;
  /** True while its card is open. */
  readonly open: boolean;
  readonly onOpen: (event: Event) => void;
}

/** The answer at a mention: "others 8,000–12,000 · 3 origins". Its name is what is seen, with what is left out said around it. */
export function Badge({ mention, form, own, open, onOpen }: BadgeProps) {
  const reader = useReader();
  const text = badgeText(mention, form, reader);
  const origins = reader.count(reader.words.count.origins, text.origins);
  const number = reader.numberFormat({}).format(text.origins);
  return (
    <button
      type="button"
      class="ss-badge"
      lang={reader.words.language}
      dir={reader.words.direction}
      data-state={text.state}
      data-tight={form === 'short' ? '' : undefined}
      aria-expanded={open}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
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
    </button>
  );
}
