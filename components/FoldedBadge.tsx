import type { PageMention } from '../lib/bridge/messages/page-state';
import { type State, stateOfMention, states } from '../lib/core/comparison/mention-state';
import { countTexts } from '../lib/core/comparison/summary';
import { fill } from '../lib/core/comparison/words/message';
import { Glyph } from './pieces/Glyph';
import { useReader } from './reader-context';

export interface FoldedBadgeProps {
  /** At least one. */
  readonly mentions: readonly PageMention[];
  /** True while it shows them. */
  readonly open?: boolean;
  readonly onOpen: (event: Event) => void;
}

/** Badges of a paragraph that found no room, counted by glyph: "= 2 ⋯ 1 more". */
export function FoldedBadge({ mentions, open = false, onOpen }: FoldedBadgeProps) {
  const reader = useReader();
  const { badge } = reader.words;
  const found = states
    .map((state) => ({ state, count: mentions.filter((mention) => stateOfMention(mention) === state).length }))
    .filter(({ count }) => count > 0);
  const first: State = found[0]?.state ?? 'other';
  const last = found.length - 1;
  const number = (count: number): string => reader.numberFormat({}).format(count);
  const list = countTexts(mentions, reader).map(({ text }) => text);
  return (
    <button
      type="button"
      class="ss-badge"
      lang={reader.words.language}
      dir={reader.words.direction}
      data-state={first}
      data-tight=""
      aria-expanded={open}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <span class="ss-slip">
        {found.map(({ state, count }, at) => (
          <span key={state} class="ss-fold">
            <Glyph state={state} />
            {at === last ? reader.count(badge.more, count) : number(count)}{' '}
          </span>
        ))}
        <span class="ss-hide">{fill(badge.inParagraph, { list: reader.list(list, 'conjunction') })}</span>
      </span>
    </button>
  );
}
