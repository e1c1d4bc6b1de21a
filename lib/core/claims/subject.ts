import type { TermedSentence } from './sentence-terms';
import type { Vocabulary } from './vocabulary';

/** More terms would be details, fewer would lose the story. */
const SUBJECT_TERMS = 24;
/** The opening of an article names its subject. */
const OPENING_SENTENCES = 4;
const OPENING_WEIGHT = 2;
/** A term in ten sentences is not ten times as telling. */
const COUNT_POWER = 0.6;

/** Names, countries, and concepts make a subject; a rare plain word is as often chance. */
const NAMED = /^[=^+*]/u;
const PLAIN_SHARE = 0.6;

/** What the text is about: its most telling terms, most telling first. Equal texts give equal lists. */
export function subjectOf(sentences: readonly TermedSentence[], vocabulary: Vocabulary): readonly string[] {
  const counts = new Map<string, number>();
  let told = 0;
  for (const { sentence, terms } of sentences) {
    if (sentence.furniture !== null || terms.length === 0) continue;
    const weight = told < OPENING_SENTENCES ? OPENING_WEIGHT : 1;
    told += 1;
    for (const term of new Set(terms.map((placed) => placed.term))) counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  return [...counts]
    .map(([term, count]) => ({
      term,
      weight: count ** COUNT_POWER * vocabulary.rarityOf(term) * (NAMED.test(term) ? 1 : PLAIN_SHARE),
    }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, SUBJECT_TERMS)
    .map(({ term }) => term);
}
