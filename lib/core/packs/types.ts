import type { Signature } from '../claims/signature';
import type { ChainLink } from '../claims/types';
import type { Bound, Kind, Standing } from '../statement';

/** The format that this program writes and the only one that it reads. */
export const PACK_FORMAT = 1;

/** A file of articles, claims and versions. Articles are sorted by id, versions by article and place, so that equal packs are equal files. */
export interface Pack {
  readonly format: typeof PACK_FORMAT;
  readonly title: string;
  readonly maker: string;
  readonly licence: string;
  /** BCP 47 tag of the texts. */
  readonly language: string;
  readonly articles: readonly PackArticle[];
  readonly versions: readonly PackVersion[];
  readonly claims: readonly PackClaim[];
}

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
  /** Outlets that the text credits anywhere. */
  readonly credits: readonly string[];
  /** Hashes of the text's word shingles, sorted: tells a page that is this very article, or near-equal to it. */
  readonly fingerprint: readonly number[];
  /** What the article is about: its most telling terms, most telling first. */
  readonly subject: readonly string[];
  /** Hashes of the roots of the words that name the subject, for the gate. */
  readonly gateWords: readonly number[];
}

/** One article's answer as the pack stores it. */
export interface PackVersion {
  /** Id of an article of the pack. */
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
  /** What the value is as of: said in the text, else the article's date. */
  readonly asOf: string | null;
  /** Words that narrow the scope, or null. */
  readonly scope: string | null;
  readonly origin: string;
  readonly chain: readonly ChainLink[];
  /** Hashes of the shingles of words around the value: equal ones are one wire text. */
  readonly shingles: readonly number[];
  /** The question that this version answers, in words of its article. */
  readonly question: string;
  readonly signature: Signature;
}

/** A question and the versions that answer it, as indices into the pack's versions. Made from the versions alone. */
export interface PackClaim {
  readonly id: string;
  readonly question: string;
  readonly versions: readonly number[];
}
