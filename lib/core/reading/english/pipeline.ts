import type { Rule } from '../types';
import { sentences } from './sentences';

/** All rules of English, in the order they run. */
export const PIPELINE: readonly Rule[] = [
  sentences,
  // furniture is marked before anything is read, so that nothing is read in it
  // dates come before quantities and reserve their words
  // quantities: numbers, rejections, pairs, units, noun phrases, links, bounds
  // speakers and standing come last: they look at every statement there is
];
