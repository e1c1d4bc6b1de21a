import type { PageMention } from '../lib/bridge/messages/page-state';
import { stateOfMention } from '../lib/core/comparison/mention-state';
import { BadgeSlip } from './pieces/BadgeSlip';
import { useReader } from './reader-context';

export interface BadgeProps {
  readonly mention: PageMention;
  /** `long` in a margin, `short` in a column. */
  readonly form: 'long' | 'short';
  /** True where several badges stand together: each then names its own value. */
  readonly own: boolean;
  /** True while its card is open. */
  readonly open: boolean;
  /** True when the reader has seen it and wants such badges faded. */
  readonly seen?: boolean;
  readonly onOpen: (event: Event) => void;
}

/** The answer at a mention: "others 8,000–12,000 · 3 origins". Its name is what is seen, with what is left out said around it. */
export function Badge({ mention, form, own, open, seen = false, onOpen }: BadgeProps) {
  const { words } = useReader();
  return (
    <button
      type="button"
      class="ss-badge"
      lang={words.language}
      dir={words.direction}
      data-state={stateOfMention(mention)}
      data-tight={form === 'short' ? '' : undefined}
      data-seen={seen ? '' : undefined}
      aria-expanded={open}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <BadgeSlip mention={mention} form={form} own={own} />
    </button>
  );
}
