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
  return reading.sentences.map((sentence) => {
    const own = statements[sentence.index] ?? [];
    const terms = sentence.furniture === null ? termsOf(sentence, names, vocabulary) : [];
    return { sentence, terms: withCredited(terms, sentence, own, reading.text), statements: own };
  });
}

/** Whoever is only credited takes no part in what is told; its terms are marked. */
function withCredited(
  terms: readonly PlacedTerm[],
  sentence: Sentence,
  statements: readonly ReadStatement[],
  text: string,
): readonly PlacedTerm[] {
  const spans = [
    ...new Set(statements.flatMap(({ speakers, speaker }) => (speaker === null ? speakers : [...speakers, speaker]))),
  ].flatMap((words) => {
    const start = text.indexOf(words, sentence.start);
    return start < 0 || start >= sentence.end ? [] : [{ start, end: start + words.length }];
  });
  if (spans.length === 0) return terms;
  return terms.map((placed) => {
    const at = sentence.tokens[placed.first]?.start ?? 0;
    return spans.some(({ start, end }) => at >= start && at < end) ? { ...placed, credited: true } : placed;
  });
}
