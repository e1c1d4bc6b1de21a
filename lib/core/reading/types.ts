import type { ClaimLanguage } from '../claims/language';
import type { Statement } from '../statement';

/** A word, number, or punctuation mark. */
export interface Token {
  /** UTF-16 offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The characters with quotes, dashes and spaces made plain, one for one. */
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'symbol';
  /** True when no white space stands between this token and the one before. */
  readonly glued: boolean;
}

/** One sentence (or heading, list item, stray line) of the text. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Number of the paragraph (line or block of the source text) it stands in. */
  readonly paragraph: number;
  /** Why nothing in it is a claim (name of the furniture rule: navigation, list of other headlines, …), or null. */
  readonly furniture: string | null;
}

/** A statement with what matching needs to know of how it was read. */
export interface ReadStatement extends Statement {
  /** Index into `Reading.sentences`. */
  readonly sentence: number;
  /** Tokens of the value itself: index of the first and one past the last, in the sentence's tokens. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Tokens of the whole noun phrase with hedge and counted thing ("about 12,000 North Korean soldiers"); at least the value's own. */
  readonly phraseFirst: number;
  readonly phraseEnd: number;
  /** The words that made the bound ("up to", "about"), or null. */
  readonly hedge: string | null;
  /** All that are credited, outermost first: `["TV Chosun", "a South Korean government official"]`. */
  readonly speakers: readonly string[];
  /** The words that decided the standing ("will send", "as early as"), or null for a plain report. */
  readonly standingWords: string | null;
  /** Index (into `Reading.statements`) of the whole that this is a part of ("11,000 of them"), or null. */
  readonly partOf: number | null;
  /** True for "3,000 more", "another 40", "a further 200". */
  readonly additional: boolean;
  /** True when head or unit was not said beside the value but carried from an earlier statement. */
  readonly carried: boolean;
}

/** All that was read of one text. */
export interface Reading {
  readonly text: string;
  /** The article's date as given (`2024-06-28`, `2024-06`, `2024`) or null. */
  readonly date: string | null;
  readonly title: string | null;
  readonly sentences: readonly Sentence[];
  /** In order of `start`. Statements in furniture are left out. */
  readonly statements: readonly ReadStatement[];
}

/** What is handed from rule to rule. A rule returns a new draft and never changes the one given. */
export interface Draft {
  readonly text: string;
  /** `text` with quotes, dashes, and spaces made plain, one character for one, so that offsets never move. */
  readonly plain: string;
  readonly date: string | null;
  readonly title: string | null;
  readonly sentences: readonly Sentence[];
  /** Candidates in order of `start`. */
  readonly statements: readonly ReadStatement[];
}

/** One step of the pipeline. */
export interface Rule {
  readonly name: string;
  apply(draft: Draft): Draft;
}

/** A language is its ordered list of rules, and what matching needs of it; the core knows nothing else of it. */
export interface Language {
  /** BCP 47 tag, e.g. `en`. */
  readonly tag: string;
  readonly rules: readonly Rule[];
  readonly claims: ClaimLanguage;
}

/** What one rule did to a text, for `extract --trace`. */
export interface TraceStep {
  readonly rule: string;
  readonly added: readonly ReadStatement[];
  readonly dropped: readonly ReadStatement[];
  readonly changed: readonly { readonly before: ReadStatement; readonly after: ReadStatement }[];
}
