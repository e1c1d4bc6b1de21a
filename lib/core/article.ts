/** A source text with where it comes from. Everything but `id` and `text` may be unknown. */
export interface Article {
  readonly id: string;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 8601 date of publication: `2024-06-28`, or only `2024-06` or `2024` when no more is known. */
  readonly date: string | null;
  readonly title: string | null;
  /** The whole text, as published. All offsets of statements and versions are UTF-16 offsets into it. */
  readonly text: string;
  /** How the text reached us when not from the outlet itself, e.g. "a repost". */
  readonly via?: string | null;
  /** True when the outlet was concluded from the text, not stated by its source. */
  readonly outletInferred?: boolean;
  /** True when the date was concluded from the text, not stated by its source. */
  readonly dateInferred?: boolean;
}
