import { sentencesIn } from '../sentences';
import type { Rule } from '../types';
import { SENTENCE_WORDS } from './lexicons/sentence-words';

/** Splits the text into sentences with their tokens; all later rules stand on them. */
export const sentences: Rule = {
  name: 'sentences',
  apply: (draft) => ({ ...draft, sentences: sentencesIn(draft.plain, SENTENCE_WORDS) }),
};
