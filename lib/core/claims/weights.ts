import type { Feature } from './feature-names';
import { DATE_WEIGHTS, QUANTITY_WEIGHTS } from './weights.generated';

/** What each feature adds to the log-odds that two statements answer one question. */
export interface Weights {
  readonly bias: number;
  readonly of: Readonly<Record<Feature, number>>;
}

/** The weights for a kind of value: dates are told of in other ways than quantities. */
export const weightsFor = (kind: string): Weights => (kind === 'date' ? DATE_WEIGHTS : QUANTITY_WEIGHTS);

/**
 * What each feature counts before anything is learned. Learning holds weights to these and to their sign, so that what few stories show keeps a sensible weight
 * and no weight says nonsense. Zero with a sign stands for "only what the stories show".
 */
export const PRIORS: Readonly<
  Record<
    Feature,
    {
      readonly quantity: number;
      readonly date: number;
      readonly sign: 1 | -1;
      readonly most?: number;
      readonly fixed?: true;
    }
  >
> = {
  'near words': { quantity: 2.5, date: 2.5, sign: 1 },
  'words of the sentence': { quantity: 1.5, date: 1.5, sign: 1 },
  'words around': { quantity: 1, date: 1, sign: 1 },
  'words shared': { quantity: 2, date: 2, sign: 1 },
  'same frame': { quantity: 1.5, date: 1, sign: 1 },
  names: { quantity: 0.3, date: 0.3, sign: 1 },
  'names in common': { quantity: 1, date: 1, sign: 1 },
  'no name in common': { quantity: -2, date: -2, sign: -1 },
  'main names told of': { quantity: 1, date: 1, sign: 1 },
  // most countries of our stories are invented, so they can't teach this
  'other main country': { quantity: -3, date: -3, sign: -1, fixed: true },
  'appeared apart': { quantity: -3, date: -2, sign: -1 },
  'same nearest name': { quantity: 0.3, date: 0.3, sign: 1 },
  'other nearest name': { quantity: -0.4, date: -0.6, sign: -1 },
  subject: { quantity: 0.5, date: 0.5, sign: 1 },
  'subject here': { quantity: 0.3, date: 0.3, sign: 1 },
  'same head': { quantity: 1, date: 0, sign: 1 },
  'same class of thing': { quantity: 1, date: 0, sign: 1 },
  'other head': { quantity: -0.8, date: 0, sign: -1 },
  'people of another sort': { quantity: -0.8, date: 0, sign: -1 },
  'no thing known': { quantity: -0.3, date: 0, sign: -1 },
  'only of its kind': { quantity: 0, date: 0, sign: 1, most: 1 },
  'both in the lead': { quantity: 0, date: 0, sign: 1, most: 1 },
  'same modifiers': { quantity: 0.8, date: 0, sign: 1 },
  'other modifiers': { quantity: -0.4, date: 0, sign: -1 },
  'same nation': { quantity: 0.8, date: 0, sign: 1 },
  'other nation': { quantity: -3, date: -1, sign: -1 },
  'nation not told of': { quantity: -1.5, date: -0.5, sign: -1 },
  'same action': { quantity: 0.7, date: 0.8, sign: 1 },
  'shared action': { quantity: 0.3, date: 0.4, sign: 1 },
  'other action': { quantity: -0.6, date: -1, sign: -1 },
  'other fate': { quantity: -1.8, date: -0.3, sign: -1 },
  'actors not told of': { quantity: -0.6, date: -0.8, sign: -1 },
  'roles reversed': { quantity: -2, date: -1, sign: -1 },
  'same event': { quantity: 0.2, date: 0.2, sign: 1 },
  'other event': { quantity: -0.6, date: -0.6, sign: -1 },
  'event time apart': { quantity: -2, date: -1, sign: -1 },
  'event long apart': { quantity: -1.5, date: -1, sign: -1 },
  'same event time': { quantity: 0.3, date: 0.3, sign: 1 },
  'same place': { quantity: 0.2, date: 0.2, sign: 1 },
  'other place': { quantity: -0.8, date: -0.4, sign: -1 },
  'part and whole': { quantity: -0.7, date: 0, sign: -1 },
  'local and whole': { quantity: -1, date: 0, sign: -1 },
  'other rate': { quantity: -1, date: 0, sign: -1 },
  'one negated': { quantity: -0.5, date: -0.3, sign: -1 },
  'one joint': { quantity: -1, date: 0, sign: -1 },
  'one since': { quantity: 0, date: -1.2, sign: -1 },
  'one former': { quantity: -0.5, date: 0, sign: -1 },
  'other standing': { quantity: -0.2, date: -0.2, sign: -1 },
  'small count': { quantity: 0, date: 0, sign: -1 },
  'day by its distance': { quantity: 0, date: 0, sign: -1 },
  worth: { quantity: 1, date: 1, sign: 1 },
  'equal value': { quantity: 0.8, date: 0.8, sign: 1, most: 1.5 },
  'equal telling value': { quantity: 0, date: 0, sign: 1, most: 1.5 },
  // another size counts for nothing, never against
  'same size': { quantity: 0, date: 0, sign: 1, most: 1 },
  'dates apart': { quantity: 0, date: -2.5, sign: -1 },
};
