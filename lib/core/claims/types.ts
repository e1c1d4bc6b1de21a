import type { Bound, Kind, Standing, Statement } from '../statement';

/** How a version stands to the mention it is shown for. `close` agrees within rounding or hedge. */
export type Relation =
  | 'same'
  | 'close'
  | 'higher'
  | 'lower'
  | 'overlaps'
  | 'other-time'
  | 'other-standing'
  | 'other-scope';

/** One station on a version's way to its article, the origin first. */
export interface ChainLink {
  readonly name: string;
  readonly date: string | null;
  /** The citing words, exactly as the next station wrote them; null for the outlet itself. */
  readonly words: string | null;
  /** Id of the article in the library, null when it is not there. */
  readonly article: string | null;
}

/** One article's answer to a claim, as shown for one mention. */
export interface Version {
  /** Id of the article. */
  readonly article: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly date: string | null;
  /** UTF-16 offsets of the value in that article's text. */
  readonly start: number;
  readonly end: number;
  /** Exact words around the value: a piece of the article's text that begins at `quoteStart`. */
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
  /** Name of where it comes from in the end: the outlet itself, or the report that it passes on. Equal names are one origin. */
  readonly origin: string;
  readonly chain: readonly ChainLink[];
  readonly relation: Relation;
  /** What the value is as of: said in the text, else the article's date. */
  readonly asOf: string | null;
  /** Words that narrow the scope ("near the war zone"), or null when it is told of the whole. */
  readonly scope: string | null;
  readonly outletInferred: boolean;
  readonly dateInferred: boolean;
  readonly via: string | null;
}

/** Why a badge is there, in words of the page and of the index. */
export interface Why {
  /** Words of the page that matched. */
  readonly words: readonly string[];
  /** What was compared and how much it weighed, most telling first. `name` is one of who, what, where, thing, when, scope, … */
  readonly matched: readonly { readonly name: string; readonly words: string; readonly weight: number }[];
  /** Words that tell the versions apart from the page (a plan, a part, another day). */
  readonly apart: readonly string[];
  /** Name of the matching rule and the score it reached, 0 to 1. */
  readonly rule: string;
  readonly score: number;
}

/** A passage of the page that states a known claim. */
export interface Mention extends Statement {
  readonly claim: { readonly id: string; readonly question: string };
  /** The most telling relation among the versions: the first of differ, same, other that it has. */
  readonly relation: Relation;
  /** At least one. */
  readonly versions: readonly Version[];
  /** Words that narrow the scope of the mention itself, or null. */
  readonly scope: string | null;
  readonly asOf: string | null;
  readonly why: Why;
}
