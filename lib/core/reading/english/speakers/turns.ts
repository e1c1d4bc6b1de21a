import type { Draft, Sentence } from '../../types';
import { LABELS } from '../lexicons/speaker-words';
import { type TokenSpan, wordsOf } from './attribution';

/** A name before a colon has at most so many words. */
const LONGEST_LABEL = 4;

/** The name before the colon at the start of a paragraph, or null. */
function labelOf(sentence: Sentence): TokenSpan | null {
  const { tokens } = sentence;
  const colon = tokens.slice(0, LONGEST_LABEL + 1).findIndex((token) => token.text === ':');
  if (colon < 1 || colon + 1 >= tokens.length) return null;
  const isName = tokens.slice(0, colon).every((token) => token.kind === 'word' && token.text[0] !== token.lower[0]);
  return isName && !LABELS.has(tokens[0]?.lower ?? '') ? { first: 0, end: colon } : null;
}

/** By paragraph, whose turn it is in an interview: a name before a colon that comes again. */
export function turnsOf(draft: Draft): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  const counts = new Map<string, number>();
  let paragraph = -1;
  for (const sentence of draft.sentences) {
    if (sentence.paragraph === paragraph) continue;
    paragraph = sentence.paragraph;
    const label = labelOf(sentence);
    if (label === null) continue;
    const words = wordsOf(draft, sentence, label);
    labels.set(paragraph, words);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return new Map([...labels].filter(([, words]) => (counts.get(words) ?? 0) > 1));
}
