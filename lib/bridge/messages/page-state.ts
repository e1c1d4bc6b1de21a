import type { Mention } from '../../core/claims/types';
import type { Mode } from '../settings/settings';

/**
 * How far the page side is.
 * `no-subject`: the gate found no known subject; nothing was sent to the worker. `too-long`: it stopped at the limit, what came before is shown.
 */
export type PageStatus =
  | 'reading'
  | 'ready'
  | 'no-subject'
  | 'not-english'
  | 'not-an-article'
  | 'too-long'
  | 'off'
  | 'failed';

/** What the popup is told of the page in the tab. */
export interface PageState {
  readonly status: PageStatus;
  /** `location.hostname` of the page. */
  readonly host: string;
  readonly mode: Mode;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: string | null;
  /** How many figures and dates the page gives, known or not; 0 unless the worker has read it. */
  readonly figuresRead: number;
  /** In reading order, muted ones left out. */
  readonly mentions: readonly PageMention[];
  /** What went wrong, for `failed`. */
  readonly error: string | null;
}

/** A mention with the page's own words, which only the page side has. */
export interface PageMention extends Mention {
  /** Unlike any other mention's on this page view. */
  readonly key: string;
  /** The value's words as the page writes them, e.g. `10,000`. */
  readonly words: string;
  /** The sentence around it. */
  readonly sentence: string;
  /** True when the reader said "not the same thing" in this page view. */
  readonly muted: boolean;
}
