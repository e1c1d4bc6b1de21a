import type { PageMention } from './page-state';

/** What was read in a text that the reader selected. */
export interface SelectionReading {
  readonly text: string;
  /** How many figures and dates the text gives, known or not. */
  readonly figuresRead: number;
  /** In reading order. They are no mentions of the page: it cannot show them. */
  readonly mentions: readonly PageMention[];
  /** What went wrong; null when nothing did. */
  readonly error: string | null;
}
