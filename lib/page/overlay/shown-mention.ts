import type { PageMention } from '../../bridge/messages/page-state';
import type { MentionView } from '../../core/comparison/views/mention-view';
import type { PageBlock } from '../article/block-builder';

/** A mention with the block of the page that holds its words. */
export interface ShownMention {
  readonly mention: PageMention;
  readonly view: MentionView;
  readonly block: PageBlock;
  /** Offsets of the value's words in the block's text. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the sentence around it in the block's text: the card never covers it. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  /** True when the same was mentioned before on this page: it has the mark, not the badge. */
  readonly isRepeated: boolean;
}
