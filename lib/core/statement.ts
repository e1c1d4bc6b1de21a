/** What a value measures. `other` holds identifiers, ordinals, scores and clock times: read, but never a claim. */
export type Kind = 'count' | 'money' | 'percent' | 'measure' | 'duration' | 'date' | 'other';

/** How exactly the text gives the value. `at-least` leaves `max` open, `at-most` leaves `min` open. */
export type Bound = 'exact' | 'about' | 'at-least' | 'at-most' | 'range';

/** How the article puts it. */
export type Standing = 'reported' | 'estimated' | 'planned' | 'denied' | 'hypothetical';

/** One value that a text states, with what is counted, who says it and how it stands. The contract of `extract`. */
export interface Statement {
  /** UTF-16 offsets of the value's own words in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  /** Plain numbers in the unit as written; equal when exact or approximate; null on the open side, both null for dates. */
  readonly min: number | null;
  readonly max: number | null;
  /** For dates: `2024-06-19`, `2024-06`, `2024`, or an interval `2023-08/2024-01`; null when it cannot be resolved. */
  readonly iso: string | null;
  readonly bound: Bound;
  /** ISO 4217 code for money, the full English name in the singular for measures and durations, the head noun's lemma for counts. */
  readonly unit: string | null;
  /** The other half of a rate: `month` in "15,000 men a month". */
  readonly per: string | null;
  /** The counted thing: its head noun's lemma, e.g. `soldier`, and what stands before it, e.g. `["North Korean"]`. */
  readonly head: string | null;
  readonly modifiers: readonly string[];
  /** The words credited for the statement, innermost source, or null when the outlet itself says it. */
  readonly speaker: string | null;
  readonly standing: Standing;
  /** Name of the rule that made the statement. */
  readonly rule: string;
}
