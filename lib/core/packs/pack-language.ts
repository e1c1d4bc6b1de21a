import type { TermedSentence } from '../claims/sentence-terms';
import type { Language, Reading, ReadStatement, Token } from '../reading/types';

/** A source that a sentence credits. */
export interface Citation {
  readonly name: string;
  /** Tokens of the name: the first and one past the last. */
  readonly first: number;
  readonly end: number;
  /** 0 the source of a source, 1 who reports, 2 who passes on. */
  readonly rank: number;
}

/** What is asked of a language only where packs are made. */
interface PackGrammar {
  /** A question that the statement answers. */
  questionOf(statement: ReadStatement, termed: TermedSentence): string;
  /** Whether a question says nothing of what it asks. */
  isLastResort(question: string): boolean;
  /** The outlets that a sentence credits, the nearest to the origin first. */
  citedOutlets(tokens: readonly Token[]): readonly Citation[];
  /** The office whose publication or list a sentence passes on; null when it names none. */
  citedPublication(tokens: readonly Token[]): Citation | null;
  /** The agency whose text an article prints, by its dateline or credit line; null when none is named. */
  wireOf(text: string): string | null;
  /** All outlets that an article credits anywhere. */
  creditsOf(reading: Pick<Reading, 'text' | 'sentences'>): readonly string[];
  /** The outlet that a speaker's words name; null when they name none. */
  outletNamed(words: string): string | null;
  /** The office that a speaker's words name, without its article; null when they name none. */
  officeNamed(words: string): string | null;
}

/** A language that packs can be made in. More than a `Language`: the worker reads and matches and makes no packs, so it need not carry this. */
export interface PackLanguage extends Language {
  readonly packs: PackGrammar;
}
