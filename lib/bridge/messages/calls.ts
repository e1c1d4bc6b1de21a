import type { Value } from '../../core/comparison/notation/value-notation';
import type { NumberStyle } from '../../core/comparison/reader';
import type { PageReport } from '../../core/comparison/toolbar-title';
import type { Standing } from '../../core/statement';
import type { Mode } from '../settings/settings';
import type { LookupAnswer } from './lookup-answer';
import type { PageState } from './page-state';
import type { SelectionReading } from './selection';

/** One stretch of a page's article text, and what the page says of itself. */
export interface LookupRequest {
  readonly url: string;
  readonly title: string | null;
  readonly outlet: string | null;
  /** `2024-11-05`, `2024-11` or `2024`; null when the page does not say. */
  readonly date: string | null;
  /** At most `longestLookup` characters. Longer articles are asked for in several stretches, cut between blocks. */
  readonly text: string;
  /** How the page's reader wants large numbers to be written. */
  readonly numbers: NumberStyle;
}

/** In any script a stretch of this length, with what is said of the page, stays below `longestMessageBytes`. */
export const longestLookup = 80_000;

/** RELIABILITY, B3: no page can send the worker more than this, written as JSON in UTF-8. */
export const longestMessageBytes = 256 * 1_024;

/** A claim that the reader never wants to see marked. */
export interface MutedClaim {
  readonly claim: string;
  readonly question: string;
  /** ISO 8601 date and time. */
  readonly mutedAt: string;
}

/** What the library holds, for the options page and for the popup's empty state. */
export interface LibrarySummary {
  readonly packs: readonly {
    readonly title: string;
    readonly maker: string | null;
    readonly licence: string | null;
    readonly claims: number;
    readonly articles: readonly {
      readonly id: string;
      readonly outlet: string | null;
      readonly title: string | null;
      readonly url: string | null;
      readonly date: string | null;
      readonly outletInferred: boolean;
      readonly dateInferred: boolean;
      readonly via: string | null;
      readonly versions: number;
    }[];
  }[];
}

/** What an article of the library gave for one claim. */
export interface GivenVersion {
  /** Where in the article's text the value begins: unlike any other's. */
  readonly start: number;
  readonly question: string;
  readonly value: Value;
  readonly standing: Standing;
}

/** From a news page to the worker. Pages are not trusted: the worker accepts these and nothing else from them. */
export interface PageToBackgroundCalls {
  /** What is known of a text, worded for the reader; mentions of muted claims are left out. Idempotent: asked again once when the worker dies on the way. */
  lookup(request: LookupRequest): LookupAnswer;
  /** Opens the popup, for "compare" in the page; a failure where the browser refuses. */
  openPopup(request: null): null;
  /** How the page stands, for the toolbar button: a state and two counts, no words. Only when that is not what the button shows anyway. */
  reportPage(request: PageReport): null;
}

/** From popup, options and welcome page to the worker. */
export interface UiToBackgroundCalls {
  listMutedClaims(request: null): readonly MutedClaim[];
  muteClaim(request: { readonly claim: string; readonly question: string }): null;
  unmuteClaim(request: { readonly claim: string }): null;
  /** Mutes exactly these claims: all, or none when it fails. For the import of settings, and for starting anew. */
  replaceMutedClaims(request: { readonly muted: readonly MutedClaim[] }): null;
  /** What the reader selected and asked about, for the popup that is opened for it; null when it was opened by hand. `by` is the popup's own. */
  takeSelection(request: { readonly by: string }): SelectionReading | null;
  summariseLibrary(request: null): LibrarySummary;
  /** What one article of the library gave; empty when the library does not have it. */
  listVersions(request: { readonly article: string }): readonly GivenVersion[];
}

/** From popup and worker to the page in a tab. */
export interface BackgroundToPageCalls {
  getPageState(request: null): PageState;
  /** Scrolls to a mention and opens its card; false when it is no longer there. */
  showMention(request: { readonly key: string }): boolean;
  /** Moves the focus to the next claim's badge; false past the last one: the focus is back in the page then. */
  goToNextClaim(request: null): boolean;
  /** The same towards the page's beginning. */
  goToPreviousClaim(request: null): boolean;
  /** Hides or brings back all badges for this page view. */
  toggleBadges(request: null): null;
  /** Shows this much until the page is left, whatever is stored: a choice made in a private window. */
  useMode(request: { readonly mode: Mode }): null;
  /** Reads the page again: after a failure, or when the muted claims have changed. */
  readAgain(request: null): null;
}

/** What a call of a map takes. */
export type RequestOf<M, K extends keyof M> = M[K] extends (request: infer R) => unknown ? R : never;

/** What a call of a map gives. */
export type AnswerOf<M, K extends keyof M> = M[K] extends (request: never) => infer A ? A : never;

/** A message on the wire. */
export interface Envelope {
  readonly call: string;
  readonly request: unknown;
}
