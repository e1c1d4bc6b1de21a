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
    const terms =
      sentence.furniture === null ? withCounted(termsOf(sentence, names, vocabulary), sentence, own, vocabulary) : [];
    return { sentence, terms: withCredited(terms, sentence, own, reading.text), statements: own };
  });
}

/** "Fifty strikes", "12 tests": what is counted is a thing there, though the word may tell of an action elsewhere. People stay what happened to them. */
function withCounted(
  terms: readonly PlacedTerm[],
  sentence: Sentence,
  statements: readonly ReadStatement[],
  vocabulary: Vocabulary,
): readonly PlacedTerm[] {
  const heads = new Set(
    statements
      .filter(({ kind, phraseEnd, endToken }) => kind === 'count' && phraseEnd > endToken)
      .map(({ phraseEnd }) => phraseEnd - 1),
  );
  if (heads.size === 0) return terms;
  return terms.map((placed) => {
    const word = heads.has(placed.first) ? sentence.tokens[placed.first] : undefined;
    const thing = word === undefined ? null : vocabulary.thingOf(vocabulary.stemOf(word.lower));
    return thing === null || thing === vocabulary.genericPerson ? placed : { ...placed, term: `*${thing}` };
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
