import type { Bound, Kind, Standing } from '../statement';

/** Where a version was taken from: an article without its text. Packs carry quotes, never whole articles. */
export interface PackArticle {
  readonly id: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly outletInferred: boolean;
  readonly dateInferred: boolean;
  readonly via: string | null;
  /** Hashes of the text's word shingles, sorted: tells a page that is this very article, or near-equal to it. */
  readonly fingerprint: readonly number[];
}

/** One article's answer as the pack stores it. */
export interface PackVersion {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly quoteStart: number;
  readonly kind: Kind;
  readonly min: number | null;
  readonly max: number | null;
  readonly iso: string | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly per: string | null;
  readonly speaker: string | null;
  readonly standing: Standing;
}
