import type { Draft, Sentence } from '../../types';

/** Someone credited in a sentence, and the stretch of it that the credit covers. */
export interface Attribution {
  /** Tokens of who is credited; empty when the verb leaves it to the one who spoke before ("adding that"). */
  readonly who: TokenSpan;
  /** Tokens of what is credited. */
  readonly scope: TokenSpan;
  /** `wide` credits stand outside what a nearer verb in the sentence credits ("…, according to Reuters"). */
  readonly reach: 'near' | 'wide';
  /** True when the text only says that they hold it true: then whoever is quoted as saying so is credited. */
  readonly isBelief?: boolean;
  /** Whom the credited one cites in turn, if the text says so. */
  readonly cites: TokenSpan | null;
}

/** Tokens of a sentence, end exclusive. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

export const isEmpty = ({ first, end }: TokenSpan): boolean => end <= first;

/** What the finders of attributions may look at. */
export interface SentenceView {
  readonly sentence: Sentence;
  /** For each token whether it is inside quotation marks. */
  readonly quoted: readonly boolean[];
  /** For each token whether it belongs to a date that was read. */
  readonly dated: readonly boolean[];
  /** For each token whether it belongs to another figure that was read. */
  readonly counted: readonly boolean[];
}

/** The original words of some tokens. */
export function wordsOf(draft: Draft, sentence: Sentence, { first, end }: TokenSpan): string {
  const from = sentence.tokens[first];
  const to = sentence.tokens[end - 1];
  return from === undefined || to === undefined ? '' : draft.text.slice(from.start, to.end).replace(/\s+/g, ' ');
}
