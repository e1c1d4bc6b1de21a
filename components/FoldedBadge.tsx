import { type Counted, countTexts } from '../lib/core/comparison/counts';
import { type State, states } from '../lib/core/comparison/mention-state';
import type { Reader } from '../lib/core/comparison/reader';
import { fill } from '../lib/core/comparison/words/message';
import type { PageWords } from '../lib/core/comparison/words/words';
import { Glyph } from './pieces/Glyph';

export interface FoldedBadgeProps {
  /** At least one. */
  readonly mentions: readonly Counted[];
  readonly reader: Reader<PageWords>;
  /** True while it shows them. */
  readonly open?: boolean;
  readonly onOpen: (event: Event) => void;
}

/** Badges of a paragraph that found no room, counted by glyph: "= 2 ⋯ 1 more". */
export function FoldedBadge({ mentions, reader, open = false, onOpen }: FoldedBadgeProps) {
  const { badge } = reader.words;
  const found = states
    .map((state) => ({ state, count: mentions.filter((mention) => mention.state === state).length }))
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
