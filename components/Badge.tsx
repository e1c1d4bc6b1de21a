import type { Reader } from '../lib/core/comparison/reader';
import type { PageWords } from '../lib/core/comparison/words/words';
import { BadgeSlip, type BadgeSlipProps } from './pieces/BadgeSlip';

export interface BadgeProps extends BadgeSlipProps {
  readonly reader: Reader<PageWords>;
  /** True while its card is open. */
  readonly open: boolean;
  /** True when the reader has seen it and wants such badges faded. */
  readonly seen?: boolean;
  readonly onOpen: (event: Event) => void;
}

/** The answer at a mention: "others 8,000–12,000 · 3 origins". Its name is what is seen, with what is left out said around it. */
export function Badge({ badge, form, own, reader, open, seen = false, onOpen }: BadgeProps) {
  return (
    <button
      type="button"
      class="ss-badge"
      lang={reader.words.language}
      dir={reader.words.direction}
      data-state={badge.state}
      data-tight={form === 'short' ? '' : undefined}
      data-seen={seen ? '' : undefined}
      aria-expanded={open}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <BadgeSlip badge={badge} form={form} own={own} />
    </button>
  );
}
