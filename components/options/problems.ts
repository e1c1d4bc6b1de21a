import type { OwnPageWords } from '../../lib/core/comparison/words/words';

/** What can go wrong with what is stored, by the name of its words. */
export type OptionsProblem = keyof OwnPageWords['options']['problems'];
