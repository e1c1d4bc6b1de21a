import type { Reading, ReadStatement } from '../reading/types';
import type { TermedSentence } from './sentence-terms';
import type { Vocabulary } from './vocabulary';

/** A language, as matching is handed it: its words, and what only its grammar can tell. */
export interface ClaimLanguage {
  readonly vocabulary: Vocabulary;
  /** What a value is as of: the date told with it, else the article's; null when none is known. */
  asOfOf(statement: ReadStatement, termed: TermedSentence, reading: Pick<Reading, 'date'>): string | null;
  /** The words that narrow what a value is told of, exactly as written; null when it is told of the whole. */
  scopeOf(
    statement: ReadStatement,
    termed: TermedSentence,
    reading: Pick<Reading, 'text' | 'sentences'>,
  ): string | null;
  /** Whether two writings name one source. */
  isSameName(a: string, b: string): boolean;
  /** The words of a passage that credit an outlet, known by its name; null when it is not named there, or credited with nothing. */
  outletCredit(passage: string, outlet: string): string | null;
  /** Whether one names in full a source whom the other only calls by what they are. */
  isSameBody(a: string, b: string): boolean;
}
