import type { Bound } from '../../../statement';
import { HEDGES_AFTER, HEDGES_BEFORE } from '../lexicons/hedge-words';
import { phraseTable } from './phrase-table';

/** Hedges in front of a number, found by their last word. */
export const HEDGE_WORDS = phraseTable<Bound>(HEDGES_BEFORE, { byLastWord: true });

/** Hedges behind a number, found by their first word. */
export const HEDGE_WORDS_AFTER = phraseTable<Bound>(HEDGES_AFTER);
