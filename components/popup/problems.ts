import type { OwnPageWords } from '../../lib/core/comparison/words/words';

/** What could not be done, by the name of its words. */
export type PopupProblem = keyof OwnPageWords['popup']['problems'];
