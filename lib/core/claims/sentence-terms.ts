import type { Reading, ReadStatement, Sentence } from '../reading/types';
import { namesIn, type PlacedTerm, termsOf } from './terms';
import type { Vocabulary } from './vocabulary';

/** One sentence with its terms and statements. */
export interface TermedSentence {
  readonly sentence: Sentence;
  readonly terms: readonly PlacedTerm[];
  readonly statements: readonly ReadStatement[];
}

/** All sentences of a reading with their terms, made once for the whole text. Furniture has none. */
export function termSentences(reading: Reading, vocabulary: Vocabulary): readonly TermedSentence[] {
  const told = reading.sentences.filter((sentence) => sentence.furniture === null);
  const names = namesIn(told, vocabulary);
  const statements: ReadStatement[][] = reading.sentences.map(() => []);
  for (const statement of reading.statements) statements[statement.sentence]?.push(statement);
  return reading.sentences.map((sentence) => ({
    sentence,
    terms: sentence.furniture === null ? termsOf(sentence, names, vocabulary) : [],
    statements: statements[sentence.index] ?? [],
  }));
}
